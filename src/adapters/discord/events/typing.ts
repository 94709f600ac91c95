import type { DiscordApi } from '../connect/discord-api.ts';

/** Shows "is typing…" while an answer takes long. */
export interface Typing {
  /** Runs a task while it is shown. */
  during<T>(channel: string, task: () => Promise<T>): Promise<T>;
}

/** What is being answered in a channel. */
interface Answering {
  underWay: number;
  /** Whether somebody has asked since it was shown. */
  isNew: boolean;
  readonly timer: NodeJS.Timeout;
}

/**
 * Milliseconds before it is shown, and before it is shown again if somebody else asks: within three seconds, as with a
 * command; most answers are ready by then. More often would use up requests that answers need.
 */
const PAUSE = 2_400;

/** Starts with nothing shown. If it cannot be shown, nobody needs to know. */
export function createTyping(api: Pick<DiscordApi, 'showTyping'>): Typing {
  const answering = new Map<string, Answering>();
  return {
    during: async (channel, task) => {
      begin(answering, channel, () => api.showTyping(channel));
      try {
        return await task();
      } finally {
        end(answering, channel);
      }
    },
  };
}

function begin(answering: Map<string, Answering>, channel: string, show: () => Promise<void>): void {
  const known = answering.get(channel);
  if (known !== undefined) {
    known.underWay += 1;
    known.isNew = true;
    return;
  }
  const timer = setInterval(() => {
    if (!current.isNew) return;
    current.isNew = false;
    show().catch(() => clearInterval(timer));
  }, PAUSE);
  const current: Answering = { underWay: 1, isNew: true, timer: timer.unref() };
  answering.set(channel, current);
}

function end(answering: Map<string, Answering>, channel: string): void {
  const current = answering.get(channel);
  if (current === undefined) return;
  current.underWay -= 1;
  if (current.underWay > 0) return;
  clearInterval(current.timer);
  answering.delete(channel);
}
