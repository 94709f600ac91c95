import { LRUCache } from 'lru-cache';
import type { Asker, Desk, DeskAnswer } from '../../../chat/desk/desk.ts';
import { sayLine } from '../../../chat/desk/exchanges.ts';
import { pickResult } from '../../../chat/desk/results.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Place } from '../../../reply/reply.ts';
import { nameResult, type TurnResult } from './turn.ts';

/** Finds the answers of turns. */
export interface TurnAnswers {
  /** Remembers a fresh answer, so that showing it asks nothing again. */
  keep(asker: Asker, result: TurnResult, answer: DeskAnswer): void;
  find(asker: Asker, result: TurnResult): Promise<DeskAnswer>;
}

/**
 * Answers turns from the archive and remembers recent answers, so that a growing conversation is not answered again
 * from the start with each turn.
 */
export function createTurnAnswers(desk: Desk): TurnAnswers {
  const answers = new LRUCache<string, DeskAnswer>({ max: MAX_REMEMBERED });
  return {
    keep: (asker, result, answer) => void answers.set(nameAnswer(asker, result), answer),
    find: async (asker, result) => {
      const name = nameAnswer(asker, result);
      const answer = answers.get(name) ?? (await answerResult(desk, asker, result));
      answers.set(name, answer);
      return answer;
    },
  };
}

const MAX_REMEMBERED = 500;

/** What one reader is shown another may not see. */
function nameAnswer({ access }: Asker, result: TurnResult): string {
  return `${JSON.stringify(access.visitor.people)} ${nameResult(result)}`;
}

/** Says so if the answer is gone. */
async function answerResult(desk: Desk, asker: Asker, result: TurnResult): Promise<DeskAnswer> {
  switch (result.kind) {
    case 'exchange':
      return desk.repeat(asker, result.exchange);
    case 'context':
      return desk.context(asker, result.exchange, result.place);
    case 'also-in':
      return desk.alsoIn(asker, result.exchange, result.place);
    case 'shared':
      return pickShared(await desk.repeat(asker, result.exchange), result.place);
    case 'bad':
      return sayLine('found', NOTICES.rated);
    case 'said':
      return sayLine(result.status, result.text);
  }
}

/** What is posted for everybody: one result of an answer, or all of it. */
export function pickShared(answer: DeskAnswer, place: Place | null): DeskAnswer {
  return (place === null ? null : pickResult(answer, place)) ?? answer;
}
