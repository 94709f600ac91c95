import type { DiscordApi } from './discord-api.ts';

/** Shows "is typing…" where an answer takes its time. */
export interface Typing {
  /** Does a task while it is shown. */
  during(channel: string, task: () => Promise<void>): Promise<void>;
}

/** What is being answered in a channel. */
interface Answering {
  underWay: number;
  /** Whether somebody has asked since it was shown. */
  isNew: boolean;
  /** Pauses since it was shown. */
  pauses: number;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds before it is shown; most answers are there before. Who asks meanwhile sees it after that again. */
const PAUSE = 2_000;
/** Pauses after which it is shown once more; Discord takes it away after ten seconds. */
const LIFETIME = 4;

/** Makes it shown nowhere; that it cannot be shown is nothing that anybody needs to know. */
export function createTyping(api: Pick<DiscordApi, 'showTyping'>): Typing {
  const answering = new Map<string, Answering>();
  return {
    during: async (channel, task) => {
      begin(answering, channel, () => api.showTyping(channel));
      try {
        await task();
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
    current.pauses += 1;
    if (!current.isNew && current.pauses < LIFETIME) return;
    current.isNew = false;
    current.pauses = 0;
    show().catch(() => clearInterval(timer));
  }, PAUSE);
  const current: Answering = { underWay: 1, isNew: true, pauses: 0, timer: timer.unref() };
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
