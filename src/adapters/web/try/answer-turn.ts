import { LRUCache } from 'lru-cache';
import type { Asker, Desk, DeskAnswer } from '../../../chat/desk.ts';
import { pickResult } from '../../../chat/results.ts';
import type { TurnResult } from './turn.ts';

/** Gives what a turn came to. */
export type AnswerTurn = (asker: Asker, result: TurnResult) => Promise<DeskAnswer>;

/**
 * Answers turns from the archive; what was answered of late is remembered, so that a conversation that grows is not
 * answered anew from its beginning with each turn.
 */
export function createTurnAnswers(desk: Desk): AnswerTurn {
  const answers = new LRUCache<string, DeskAnswer>({ max: MOST_REMEMBERED });
  return async (asker, result) => {
    const key = JSON.stringify(result);
    const answer = answers.get(key) ?? (await answerResult(desk, asker, result));
    answers.set(key, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 500;

/** Says so where the answer is no longer there. */
async function answerResult(desk: Desk, asker: Asker, result: TurnResult): Promise<DeskAnswer> {
  switch (result.kind) {
    case 'exchange':
      return desk.repeat(asker, result.exchange);
    case 'context':
      return desk.context(asker, result.exchange, result.place);
    case 'also-in':
      return desk.alsoIn(asker, result.exchange, result.place);
    case 'shared': {
      const answer = await desk.repeat(asker, result.exchange);
      return (result.place === null ? null : pickResult(answer, result.place)) ?? answer;
    }
    case 'said': {
      const { status, text } = result;
      return { status, reply: { nodes: [{ type: 'lead', text }] }, exchange: null, hasMore: false };
    }
  }
}
