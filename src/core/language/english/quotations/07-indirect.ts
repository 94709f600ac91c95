import type { TextSpan } from '../../../span.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item } from './02-sentences.ts';
import { type AttributedSpan, attributed } from './attributions/attributed-span.ts';
import type { ItemRange } from './clauses/content/content-shapes.ts';
import { isSaying } from './clauses/content/nesting.ts';
import { readReportedContent } from './clauses/content/reported-content.ts';
import { isPartingMark } from './clauses/phrases/appositions.ts';
import type { NounPhrase } from './clauses/phrases/noun-phrases.ts';
import type { ReportingClause } from './clauses/reporting/reporting-clause.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';

const WORD = /[\p{L}\p{N}]/u;
/** The inner report of a report is at most this many clauses away. */
const MAX_NEXT_CLAUSES = 3;
/** Fewer words beside marks say nothing by themselves: "it was" in "said that it was “safe”". */
const MIN_WORDS_BESIDE_MARKS = 4;
/** At most this many words from a cue to the marks that it reports, the cue included. */
const MAX_WORDS_TO_MARKS = 4;
/** "and that", "but": at most this many words before a stretch that is a clause. */
const MAX_WORDS_TO_CLAUSE = 2;

type Terms = ReadonlyMap<MarkedSpan, NounPhrase | null>;

interface Report {
  readonly index: number;
  readonly clause: ReportingClause;
  readonly pieces: readonly TextSpan[];
  readonly isTrailed: boolean;
}

/**
 * Indirect speech: what a verb of saying or "according to" reports without marks, outermost reports only.
 *
 * @param terms The marked spans that are no quotations but a term or a title, with the source of the clause that
 *   reports them, if any. They are part of the report: "said the “smart” bridge was closed".
 */
export function findIndirect(sentences: readonly ReadSentence[], terms: Terms): readonly AttributedSpan[] {
  return sentences.flatMap((sentence) =>
    outermostReports(sentence, terms).flatMap(({ index, clause, pieces }) => {
      const inner = sourceInside(sentence, index, pieces[0]);
      return pieces.map((piece) => ({ ...toSpan(sentence, clause, piece), inner }));
    }),
  );
}

function outermostReports(sentence: ReadSentence, terms: Terms): readonly Report[] {
  const found: Report[] = [];
  for (const [index, clause] of sentence.clauses.entries()) {
    const content = readReportedContent(sentence, index);
    const pieces = content?.ranges.flatMap((range) => piecesOf(sentence, index, range, terms)) ?? [];
    const start = pieces[0]?.start;
    if (content === null || start === undefined) continue;
    // "Smith complained when …, Jones said.": Jones reports the whole of it.
    while (content.isTrailed && (found.at(-1)?.clause.cue.start ?? -1) >= start) found.pop();
    if (start >= (found.at(-1)?.pieces.at(-1)?.end ?? 0))
      found.push({ index, clause, pieces, isTrailed: content.isTrailed });
  }
  return found;
}

/** The stretches of a range outside marks, without the punctuation at their edges. */
function piecesOf(
  { items, clauses, isHeading }: ReadSentence,
  index: number,
  range: ItemRange,
  terms: Terms,
): readonly TextSpan[] {
  // Who says the words in a heading is found later, so it is cut at all of them.
  const subject = clauses[index]?.subject ?? null;
  const isCut = ({ marked }: Item) =>
    marked !== undefined && (isHeading || !isTermOf(marked, subject, terms));
  const inner = [
    ...clauses.slice(Math.max(0, index - MAX_NEXT_CLAUSES), index),
    ...clauses.slice(index + 1, index + 1 + MAX_NEXT_CLAUSES),
  ].filter(isSaying);
  return cutWhere(items, range, isCut).flatMap((stretch) => {
    const isBesideMarks = stretch.from > range.from || stretch.to < range.to;
    const words = items.slice(
      stretch.from,
      stretch.to < range.to ? endBeforeReport(items, inner, stretch) : stretch.to,
    );
    const first = words.findIndex(isWord);
    const last = words.findLastIndex(isWord);
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start === undefined || end === undefined) return [];
    const said = words[first]?.lower === 'that' ? last - first : last - first + 1;
    return isBesideMarks && said < MIN_WORDS_BESIDE_MARKS ? [] : [{ start, end }];
  });
}

/** "said that Rice had asked them to “find” votes": a word of Rice's is not a term of the one who reports. */
function isTermOf(marked: MarkedSpan, subject: NounPhrase | null, terms: Terms): boolean {
  const source = terms.get(marked);
  return source === null || (source !== undefined && source === subject);
}

function cutWhere(
  items: readonly Item[],
  { from, to }: ItemRange,
  isCut: (item: Item) => boolean,
): readonly ItemRange[] {
  const stretches: ItemRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const item = items[at];
    if (at < to && item !== undefined && !isCut(item)) continue;
    stretches.push({ from: start, to: at });
    start = at + 1;
  }
  return stretches;
}

function isWord(item: Item): boolean {
  return WORD.test(item.text);
}

/** Where the words before marks end: "that Rice had said “…”", "if it was safe, Rice said: “…”" do so before Rice. */
function endBeforeReport(
  items: readonly Item[],
  inner: readonly ReportingClause[],
  { from, to }: ItemRange,
): number {
  const clause = inner.find(
    ({ cueIndex }) => cueIndex >= from && cueIndex < to && to - cueIndex <= MAX_WORDS_TO_MARKS,
  );
  if (clause === undefined) return to;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  const isAll = start - from <= MAX_WORDS_TO_CLAUSE;
  return isAll || isPartingMark(items[start - 1]) ? Math.max(start, from) : to;
}

function toSpan(sentence: ReadSentence, clause: ReportingClause, content: TextSpan): AttributedSpan {
  const marked = { ...content, inside: content, isClosed: true, opensParagraph: false };
  return attributed({ sentence, at: clause.cueIndex, marked }, clause, 'indirect');
}

/** "told him that Jones had said …": the one reported at the beginning of the content. */
function sourceInside(
  { items, clauses }: ReadSentence,
  index: number,
  content: TextSpan | undefined,
): NounPhrase | null {
  if (content === undefined) return null;
  const inner = clauses
    .slice(index + 1, index + 1 + MAX_NEXT_CLAUSES)
    .find((clause) => isSaying(clause) && clause.cue.end < content.end);
  const subject = inner?.subject?.kind === 'proper' ? inner.subject : null;
  if (subject === null) return null;
  const before = items[subject.from - 1];
  const first = before?.lower === 'that' ? before : items[subject.from];
  return first?.start === content.start ? subject : null;
}
