import { createWaiting } from '../waiting.ts';

/** That the bot was seen typing. */
interface Typing {
  readonly channel: string;
  /** `performance.now()`. */
  readonly at: number;
}

/** Keeps when the bot was typing. */
export interface TypingLog {
  note(channel: string): void;
  /** When it was first seen typing in the channel since a time; rejects after the limit, both in milliseconds. */
  waitFor(channel: string, since: number, limit: number): Promise<number>;
}

/** Makes an empty log. */
export function createTypingLog(): TypingLog {
  const kept: Typing[] = [];
  const waiting = createWaiting<Typing>();
  return {
    note: (channel) => {
      const typing = { channel, at: performance.now() };
      kept.push(typing);
      waiting.announce(typing);
    },
    waitFor: async (channel, since, limit) => {
      const { at } = await waiting.until(
        kept,
        (typing) => typing.channel === channel && typing.at >= since,
        limit,
        () => `The bot was not typing within ${limit} ms.`,
      );
      return at;
    },
  };
}
