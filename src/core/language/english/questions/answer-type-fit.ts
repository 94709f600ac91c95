import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import type { AnswerType, Question } from '../../../answers/ask/question.ts';
import type { WeightedQuestion } from '../../../answers/ask/question-reader.ts';
import { slice, type TextSpan } from '../../../span.ts';
import { findTyped } from './answer-types.ts';

/** The answer is mostly what the article is about: a name that the headline lacks counts this much. */
const PLAIN = 0.7;
/** What a number of something else counts. */
const UNCOUNTED = 0.4;
/** How many words behind a number its unit may be: "nearly 100 Labour Party staff". */
const UNIT_REACH = 4;

/** "Which states …" asks for several. */
const SEVERAL_ASKED =
  /\b(?:which|what)\s+(?!was\b|is\b|does\b|has\b)(?:(?:two|three|four|five|six|\w+ly|other|us|major|new)\s+)*(?:\p{L}+[^s\s]s|countries|cities|companies)\b/iu;
/** What two names are worth, and each further one. */
const FEW_OF_LIST = 0.85;
const ONE_MORE = 0.1;

/** The types that fit a question: "how much" may be answered by a sum, a share or a measure. */
export function typesAsked({ kind, expects }: Question): readonly AnswerType[] {
  if (kind === 'how-much') return AMOUNTS;
  return expects === null ? [] : [expects];
}

const AMOUNTS: readonly AnswerType[] = ['money', 'percent', 'measure'];

/**
 * How well a passage gives what is asked for, 0 to 1. It is 1 for an expression of the type with a word that the
 * question lacks: a number of what is counted, else a name or amount that the headline has too.
 */
export function typeFit(
  { question, terms, related }: WeightedQuestion,
  passage: CandidatePassage,
  types: readonly AnswerType[],
): number {
  const { hits, read } = passage.source;
  const { starts, ends, stems } = read;
  const first = read.sentences[passage.from]?.first ?? 0;
  const last = read.sentences[passage.until - 1]?.last ?? 0;
  const isCounted = question.kind === 'how-many' && question.unit.length > 0;
  const isList = SEVERAL_ASKED.test(question.text);
  let best = 0;
  let found = 0;
  let at = first;
  for (const { start, end } of typedIn(passage, types)) {
    while (at > first && (starts[at - 1] ?? 0) >= start) at -= 1;
    while (at < last && (starts[at] ?? 0) < start) at += 1;
    let isNew = false;
    for (; at < last && (ends[at] ?? 0) <= end; at += 1) {
      if ((hits[at] ?? -1) >= 0 || (stems[at] ?? -1) < 0) continue;
      isNew = true;
      if (!isCounted && !isList && read.headline.includes(stems[at] ?? -1)) return 1;
    }
    if (isNew) found += 1;
    if (isNew) best = Math.max(best, isCounted ? UNCOUNTED : PLAIN);
    if (isNew && isCounted && isUnitBehind(at)) return 1;
  }
  return isList && found > 1 ? Math.min(1, FEW_OF_LIST + ONE_MORE * (found - 2)) : best;

  function isUnitBehind(from: number): boolean {
    for (let index = from; index < Math.min(from + UNIT_REACH, last); index += 1) {
      const own = terms[hits[index] ?? -1] ?? terms[related[(stems[index] ?? -1) + 1] ?? -1];
      if (own !== undefined && question.unit.includes(own.stem)) return true;
    }
    return false;
  }
}

/** The expressions of some types in a passage, as spans of its article. */
function typedIn(passage: CandidatePassage, types: readonly AnswerType[]): readonly TextSpan[] {
  const text = slice(passage.source.read.article.prose, passage);
  return types
    .flatMap((type) => findTyped(type, text))
    .map(({ start, end }) => ({ start: start + passage.start, end: end + passage.start }));
}
