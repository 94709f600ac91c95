import type { Outcome } from '../command.ts';
import { check } from '../core/answers/check/check.ts';
import type { CheckAnswer } from '../core/answers/check/check-answer.ts';
import type { Archive } from '../core/archive.ts';
import { tokenCount } from '../core/language/tokens.ts';
import { findMarkedSpans } from '../core/quotations/01-marks.ts';
import { composeCheck } from '../reply/compose-check.ts';
import { joinWithDividers } from '../reply/compose-who-said.ts';
import { checkToJson } from '../reply/json-check.ts';
import type { Reply } from '../reply/reply.ts';

/** Fewer words in marks are a term or a title. */
const FEWEST_WORDS = 3;
const MOST_QUOTES = 3;
const LINE = /[^\n]+/gu;

/** "Who said this?" of a message: each quotation in it is checked, or all of its text where it quotes nobody. */
export function lookUpMessage(text: string, archive: Archive): Outcome {
  const quoted = findQuotes(text);
  const answers = (quoted.length > 0 ? quoted : [text]).map((quote) => check(archive, quote, null));
  const status = answers.some(isFound) ? 'found' : answers.some(isSearchable) ? 'nothing' : 'refused';
  return {
    status,
    reply: composeAll(answers),
    records: answers.flatMap((answer) => [...checkToJson(answer)]),
  };
}

/** What stands in quotation marks, without them; what is repeated once. */
function findQuotes(text: string): readonly string[] {
  const lines = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const quotes = findMarkedSpans(text, lines)
    .map(({ inside }) => text.slice(inside.start, inside.end).trim())
    .filter((quote) => tokenCount(quote) >= FEWEST_WORDS);
  return [...new Set(quotes)].slice(0, MOST_QUOTES);
}

function composeAll(answers: readonly CheckAnswer[]): Reply {
  return { nodes: joinWithDividers(answers.map((answer) => composeCheck(answer).nodes)) };
}

function isSearchable(answer: CheckAnswer): boolean {
  return answer.type !== 'unsearchable';
}

function isFound(answer: CheckAnswer): boolean {
  return answer.type !== 'unsearchable' && answer.verdict !== 'not-found';
}
