import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';
import { ArchiveFailure } from '../core/archive.ts';
import type { Asker, Desk, DeskAnswer } from './desk.ts';
import { sayLine } from './exchanges.ts';

/** How many answers one person may wait for. */
export const MAX_WAITING_OF_ONE = 20;
/** How many answers everybody together may wait for. */
export const MAX_WAITING = 1000;
/** Answers in the making. More would only share the same processor. */
const CONCURRENCY = 4;

const TOO_MANY = `You have ${MAX_WAITING_OF_ONE} questions waiting. Ask again when some of them have been answered.`;
const BUSY = 'Too many people are asking right now. Ask again in a minute.';
const STOPPING = 'Verbatim is stopping or restarting. Ask again in a minute.';

/** A desk that answers in fair turns. */
export interface FairDesk extends Desk {
  /** From now on nothing is begun: whoever waits, or asks, is told to ask again. */
  stop(): void;
}

/**
 * The same desk, which answers in fair turns: a person's first question comes before anybody's second. Beyond a bound a
 * question is not kept waiting: one line says so at once. Between two answers whatever has come in is acknowledged. Where the
 * archive fails, whatever was asked of it, the line that says why is the answer.
 */
export function takeFairTurns(desk: Desk): FairDesk {
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const waiting = new Map<string, number>();
  let isStopping = false;
  const inTurn = async (asker: Asker, answer: () => Promise<DeskAnswer>): Promise<DeskAnswer> => {
    const key = keyOf(asker);
    const before = waiting.get(key) ?? 0;
    if (before >= MAX_WAITING_OF_ONE) return sayLine('refused', TOO_MANY);
    if (queue.size >= MAX_WAITING) return sayLine('refused', BUSY);
    waiting.set(key, before + 1);
    const task = async () => {
      await setImmediate();
      return isStopping ? sayLine('refused', STOPPING) : answer();
    };
    try {
      return await queue.add(task, { priority: -before });
    } catch (error) {
      if (error instanceof ArchiveFailure) return sayLine('refused', error.message);
      throw error;
    } finally {
      const left = (waiting.get(key) ?? 1) - 1;
      if (left > 0) waiting.set(key, left);
      else waiting.delete(key);
    }
  };
  return {
    run: (asker, ...request) => inTurn(asker, () => desk.run(asker, ...request)),
    runLine: (asker, ...line) => inTurn(asker, () => desk.runLine(asker, ...line)),
    talk: (asker, ...said) => inTurn(asker, () => desk.talk(asker, ...said)),
    isAsking: desk.isAsking,
    lookUp: (asker, text) => inTurn(asker, () => desk.lookUp(asker, text)),
    repeat: (asker, exchange) => inTurn(asker, () => desk.repeat(asker, exchange)),
    more: (asker, exchange) => inTurn(asker, () => desk.more(asker, exchange)),
    context: (asker, ...result) => inTurn(asker, () => desk.context(asker, ...result)),
    alsoIn: (asker, ...result) => inTurn(asker, () => desk.alsoIn(asker, ...result)),
    rate: desk.rate,
    stop: () => {
      isStopping = true;
    },
  };
}

function keyOf({ platform, workspace, person }: Asker): string {
  return JSON.stringify([platform, workspace, person]);
}
