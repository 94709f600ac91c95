import type { DiscordApi } from './discord-api.ts';

/** Shows "is typing…" where an answer takes its time. */
export interface Typing {
  /** Does a task while it is shown. */
  during(channel: string, task: () => Promise<void>): Promise<void>;
}

/**
 * Milliseconds before it is shown, and after which again while anything is under way, so that who asks meanwhile sees it
 * soon; most answers are there before.
 */
const PAUSE = 1_500;

/** Makes it shown nowhere; that it cannot be shown is nothing that anybody needs to know. */
export function createTyping(api: Pick<DiscordApi, 'showTyping'>): Typing {
  const answering = new Map<string, { underWay: number; readonly timer: NodeJS.Timeout }>();
  const begin = (channel: string) => {
    const shown = answering.get(channel);
    if (shown !== undefined) {
      shown.underWay += 1;
      return;
    }
    const timer = setInterval(() => api.showTyping(channel).catch(() => clearInterval(timer)), PAUSE);
    answering.set(channel, { underWay: 1, timer: timer.unref() });
  };
  const end = (channel: string) => {
    const shown = answering.get(channel);
    if (shown === undefined) return;
    shown.underWay -= 1;
    if (shown.underWay > 0) return;
    clearInterval(shown.timer);
    answering.delete(channel);
  };
  return {
    during: async (channel, task) => {
      begin(channel);
      try {
        await task();
      } finally {
        end(channel);
      }
    },
  };
}
