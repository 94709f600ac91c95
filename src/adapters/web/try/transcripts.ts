import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { EXCHANGE_LIFETIME } from '../../../chat/desk/exchanges.ts';
import { createKeyedQueue } from '../../../chat/desk/keyed-queue.ts';
import { whenUnwritable } from '../../../chat/desk/when-unwritable.ts';
import type { JsonValue } from '../../../ports/json.ts';
import type { Clock } from '../../../ports/ports.ts';
import type { Threads } from '../../../ports/state-store.ts';
import { TURNS, type Turn, type TurnResult } from './turn.ts';

/** Keeps the turns of each conversation, so that the page can show them again. */
export interface Transcripts {
  /** The last turns, in order; none if nothing is kept. */
  find(thread: string): Promise<readonly Turn[]>;
  /** Adds a turn and returns its number. */
  add(thread: string, asked: string, result: TurnResult): Promise<number>;
}

/** Keeps conversations in the store of threads, for as long as the buttons of their answers work. */
export function createTranscripts(threads: Threads, clock: Clock): Transcripts {
  const keyOf = (thread: string) => ({ platform: 'web', workspace: '', channel: 'transcript', thread });
  const unwritten = new LRUCache<string, readonly Turn[]>({ max: MAX_UNWRITTEN });
  const find = async (thread: string) =>
    unwritten.get(thread) ?? TURNS.parse(await threads.find(keyOf(thread)));
  /** Two questions at once become two turns. */
  const queue = createKeyedQueue();
  return {
    find,
    add: (thread, asked, result) =>
      queue.take(thread, async () => {
        const before = await find(thread);
        const number = (before.at(-1)?.number ?? 0) + 1;
        const turns = [...before, { number, asked, result }].slice(-MAX_TURNS);
        const until = new Date(clock.now().getTime() + EXCHANGE_LIFETIME);
        const saved = threads.save(keyOf(thread), JSON_VALUE.parse(turns), until);
        const isWritten = await whenUnwritable(
          saved.then(() => true),
          () => false,
        );
        if (isWritten) unwritten.delete(thread);
        else unwritten.set(thread, turns);
        return number;
      }),
  };
}

/** A new name for a conversation, impossible to guess. */
export function nameThread(): string {
  return randomUUID();
}

/** Whether a text is such a name. */
export const THREAD = z.uuid();

/** How many conversations are remembered while nothing can be written. */
const MAX_UNWRITTEN = 100;
/** How many one page shows: each is answered again for it. */
const MAX_TURNS = 6;
const JSON_VALUE: z.ZodType<JsonValue> = z.json();
