import { countFirst } from '../../../../bisect.ts';
import type { Item } from '../02-sentences.ts';
import { isDirectlyBefore } from '../clauses/content/beside-marks.ts';
import {
  describesNoun,
  isAdverbialAside,
  isConceded,
  isLeftBehind,
  isQuestionOfListener,
  isSaying,
  tellerBehind,
} from '../clauses/content/nesting.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { ReportingClause } from '../clauses/reporting/reporting-clause.ts';
import type { PlacedSpan } from './attributed-span.ts';

/** The surroundings of a marked span in its sentence. */
export interface AroundMarks extends PlacedSpan {
  readonly items: readonly Item[];
  readonly text: string;
  /** The nearest clauses with cues before and behind the marks, in order. */
  readonly earlier: readonly ReportingClause[];
  readonly later: readonly ReportingClause[];
  /** The last clause before the marks, if it is right before them. */
  readonly direct: ReportingClause | null;
  /** The clauses of saying before the marks, without citations and asides. */
  readonly reports: readonly ReportingClause[];
  /** The one behind the marks who passes the words on. */
  readonly teller: NounPhrase | null;
}

/** A span's report is at most this many clauses away on either side. */
const NEAREST_CLAUSES = 8;

/** Looks around a marked span. */
export function lookAround(span: PlacedSpan, text: string): AroundMarks {
  const { sentence, at } = span;
  const { items } = sentence;
  const { earlier, later } = clausesAround(sentence.clauses, at);
  const nearest = earlier.at(-1);
  const citers = earlier.flatMap((clause) => citerOf(items, clause, earlier) ?? []);
  const sayings = earlier.filter(
    (clause) =>
      isSaying(clause) &&
      clause.subject !== null &&
      !citers.includes(clause) &&
      !describesNoun(items, clause, at) &&
      !isQuestionOfListener(items, clause) &&
      !isConceded(items, clause),
  );
  return {
    ...{ ...span, items, text, earlier, later },
    direct: nearest !== undefined && isDirectlyBefore(items, nearest, at) ? nearest : null,
    reports: sayings.filter(
      (clause) =>
        !isAdverbialAside(items, clause, at) || (clause === sayings[0] && !isLeftBehind(items, clause, at)),
    ),
    teller: tellerBehind(items, at, later),
  };
}

/** "The Post, citing a neighbour as saying “…”": who cites the speaker; null where nobody does. */
export function citerOf(
  items: readonly Item[],
  saying: ReportingClause,
  clauses: readonly ReportingClause[],
): ReportingClause | null {
  if (items[saying.cueIndex - 1]?.lower !== 'as') return null;
  return clauses.find(({ cueIndex }) => saying.subject?.from === cueIndex + 1) ?? null;
}

interface ClausesAround {
  readonly earlier: readonly ReportingClause[];
  readonly later: readonly ReportingClause[];
}

/** The nearest clauses with cues before and behind the item, in order. */
function clausesAround(clauses: readonly ReportingClause[], at: number): ClausesAround {
  const before = countFirst(clauses.length, (index) => (clauses[index]?.cueIndex ?? 0) < at);
  return {
    earlier: clauses.slice(Math.max(0, before - NEAREST_CLAUSES), before),
    later: clauses.slice(before, before + NEAREST_CLAUSES),
  };
}
