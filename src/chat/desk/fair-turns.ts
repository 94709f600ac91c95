import { setImmediate } from 'node:timers/promises';
import { ArchiveFailure } from '../../core/archive.ts';
import { CHAT_LINES, tellManyWaiting } from '../../reply/chat-lines.ts';
import type { Asker, Desk, DeskAnswer } from './desk.ts';
import { sayLine } from './exchanges.ts';

/** Lets everybody have a turn at what computes. */
export interface FairTurns {
  /**
   * Does a task in its turn.
   *
   * @param who - whose turn it takes.
   * @throws TurnRefusal where too much waits, or no turns are given any more.
   */
  take<Value>(who: string, task: () => Promise<Value>): Promise<Value>;
  /** From now on nothing is begun: whoever waits, or asks, is refused. */
  stop(): void;
}

/** No turn is given; the message is one line that says why. */
export class TurnRefusal extends Error {
  override readonly name = 'TurnRefusal';
}

/** How many tasks of one person may wait, the one under way with them. */
export const MAX_WAITING_OF_ONE = 20;
/** How many tasks of everybody together may wait. */
export const MAX_WAITING = 1000;
/** Tasks under way. More would only share the same processor. */
const CONCURRENCY = 4;

/** Somebody’s tasks, in the order in which they came; the first may be under way. */
type Waiting = (() => Promise<void>)[];

/**
 * Gives turns: whoever waits longest since their last turn comes next, and has one task under way at a time, so that
 * nobody’s many hold up another’s first. Beyond a bound a task is not kept waiting. Between two tasks whatever has come
 * in is acknowledged.
 */
export function createFairTurns(): FairTurns {
  const waiting = new Map<string, Waiting>();
  /** Those who have a task and none under way, in the order of their turns. */
  const next: string[] = [];
  let underWay = 0;
  let waitingInAll = 0;
  let isStopping = false;

  function begin(): void {
    while (underWay < CONCURRENCY) {
      const who = next.shift();
      if (who === undefined) return;
      underWay += 1;
      waitingInAll -= 1;
      void waiting
        .get(who)?.[0]?.()
        .finally(() => end(who));
    }
  }

  function end(who: string): void {
    underWay -= 1;
    const left = waiting.get(who) ?? [];
    left.shift();
    if (left.length === 0) waiting.delete(who);
    else next.push(who);
    begin();
  }

  return {
    take: (who, task) =>
      new Promise((resolve, reject) => {
        const own = waiting.get(who) ?? [];
        const refusal =
          own.length >= MAX_WAITING_OF_ONE
            ? tellManyWaiting(MAX_WAITING_OF_ONE)
            : waitingInAll >= MAX_WAITING
              ? CHAT_LINES.busy
              : null;
        if (refusal !== null) return reject(new TurnRefusal(refusal));
        waitingInAll += 1;
        own.push(async () => {
          await setImmediate();
          if (isStopping) reject(new TurnRefusal(CHAT_LINES.stopping));
          else await task().then(resolve, reject);
        });
        if (own.length > 1) return;
        waiting.set(who, own);
        next.push(who);
        begin();
      }),
    stop: () => {
      isStopping = true;
    },
  };
}

/**
 * The same desk, which answers in fair turns. Where there is no turn or the archive fails, the line that says why is
 * the answer.
 */
export function takeFairTurns(desk: Desk, turns: Pick<FairTurns, 'take'>): Desk {
  const inTurn = async (asker: Asker, answer: () => Promise<DeskAnswer>): Promise<DeskAnswer> => {
    try {
      return await turns.take(whoseTurn(asker), answer);
    } catch (error) {
      if (error instanceof ArchiveFailure || error instanceof TurnRefusal)
        return sayLine('refused', error.message);
      throw error;
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
  };
}

function whoseTurn({ platform, workspace, person, turn }: Asker): string {
  return turn ?? JSON.stringify([platform, workspace, person]);
}
