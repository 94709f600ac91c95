import { wordSet } from '../../../language/english/words.ts';
import { stemOf } from '../../../search/stem.ts';
import type { TextSpan } from '../../../span.ts';
import { findTyped } from '../answer-types.ts';
import type { AnswerType } from '../question.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Between a number and what it counts: "six more young people". */
const MAX_TO_UNIT = 3;
/** Between a verb and the time or the sum that goes with it, in words. */
const MAX_TO_VERB = 8;
const CLAUSE_ENDS = wordSet('; : — – -- ( )');

/** The number right before what is counted; null where several count it. */
export function findCount(sentence: StatedSentence, noun: string): TextSpan | null {
  const { items, stems } = sentence;
  const fitting = typedIn(sentence, 'number').filter(({ end }) => {
    const first = items.findIndex((item) => item.start >= end);
    if (first < 0) return false;
    for (let at = first; at <= first + MAX_TO_UNIT; at += 1) {
      const item = items[at];
      if (item === undefined || UNCOUNTED_TAGS.has(item.tag)) return false;
      if (stems[at] === noun || SAME.get(noun) === stems[at]) return true;
    }
    return false;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const UNCOUNTED_TAGS = new Set(['PUNCT', 'VERB', 'ADP', 'NUM', 'AUX', 'CCONJ', 'DET']);

const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['kid', 'child'],
    ['child', 'kid'],
  ].map(([one = '', other = '']) => [stemOf(one), stemOf(other)]),
);

/** "63% of Americans": the share of what is asked about; null where several are told. */
export function findShare(sentence: StatedSentence, noun: string): TextSpan | null {
  const { items, stems } = sentence;
  const fitting = typedIn(sentence, 'percent').filter(({ end }) => {
    const first = items.findIndex((item) => item.start >= end);
    const reach = stems.slice(first, first + MAX_TO_UNIT + 2);
    return first >= 0 && items[first]?.lower === 'of' && reach.includes(noun);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The only expression of its type in the sentence, or the only one in the clause of a verb; null where none is. */
export function findOnly(
  sentence: StatedSentence,
  types: readonly AnswerType[],
  verb: string | null,
): TextSpan | null {
  const found = types.flatMap((type) => typedIn(sentence, type));
  if (found.length === 1 && verb === null) return found[0] ?? null;
  if (verb === null) return null;
  const beside = found.filter((span) => isBesideVerb(sentence, verb, span));
  return beside.length === 1 ? (beside[0] ?? null) : null;
}

/** Whether an expression stands in the clause of a verb: no other verb and no strong mark between them. */
function isBesideVerb({ items, stems }: StatedSentence, verb: string, { start, end }: TextSpan): boolean {
  const at = stems.indexOf(verb);
  const first = items.findIndex((item) => item.end > start);
  const next = items.findIndex((item) => item.start >= end);
  const after = next < 0 ? items.length : next;
  if (at < 0 || first < 0) return false;
  const between = at < first ? items.slice(at + 1, first) : items.slice(after, at);
  if (between.length > MAX_TO_VERB) return false;
  return !between.some(({ tag, text }) => tag === 'VERB' || CLAUSE_ENDS.has(text));
}

export function typedIn({ span, text }: StatedSentence, type: AnswerType): readonly TextSpan[] {
  return findTyped(type, text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
}
