import type { TextSpan } from '../span.ts';
import type { Item } from './02-sentences.ts';
import { type AttributedSpan, attributed } from './03-attributions.ts';
import type { ItemRange } from './clauses/content-shapes.ts';
import { innerSource, isSaying } from './clauses/nesting.ts';
import type { NounPhrase } from './clauses/noun-phrases.ts';
import { readReportedContent } from './clauses/reported-content.ts';
import type { ReadSentence, ReportingClause } from './clauses/reporting-clauses.ts';

const WORD = /[\p{L}\p{N}]/u;
/** The inner report of a report is one of so many clauses beside it. */
const MAX_NEXT_CLAUSES = 3;
/** Fewer words beside marks say nothing by themselves: "it was" in "said that it was “safe”". */
const MIN_WORDS_BESIDE_MARKS = 4;
/** Between a cue and the marks that it reports stand so many words at most, itself counted. */
const MAX_WORDS_TO_MARKS = 4;

interface Report {
  readonly place: number;
  readonly clause: ReportingClause;
  readonly pieces: readonly TextSpan[];
  readonly isTrailed: boolean;
}

/** Indirect speech: what a verb of saying or "according to" reports without marks, outermost reports only. */
export function findIndirect(sentences: readonly ReadSentence[]): readonly AttributedSpan[] {
  return sentences.flatMap((sentence) =>
    outermostReports(sentence).flatMap(({ place, clause, pieces }) => {
      const inner = sourceInside(sentence, place, clause, pieces[0]);
      return pieces.map((piece) => ({ ...toSpan(sentence, clause, piece), inner }));
    }),
  );
}

function outermostReports(sentence: ReadSentence): readonly Report[] {
  const found: Report[] = [];
  for (const [place, clause] of sentence.clauses.entries()) {
    const content = readReportedContent(sentence, place);
    const pieces = content?.ranges.flatMap((range) => piecesOf(sentence, place, range)) ?? [];
    const start = pieces[0]?.start;
    if (content === null || start === undefined) continue;
    // "Smith complained when …, Jones said.": Jones reports the whole of it.
    while (content.isTrailed && (found.at(-1)?.clause.cue.start ?? -1) >= start) found.pop();
    if (start >= (found.at(-1)?.pieces.at(-1)?.end ?? 0))
      found.push({ place, clause, pieces, isTrailed: content.isTrailed });
  }
  return found;
}

/** The stretches of a range that stand outside marks, without the punctuation at their edges. */
function piecesOf({ items, clauses }: ReadSentence, place: number, range: ItemRange): readonly TextSpan[] {
  const inner = [
    ...clauses.slice(Math.max(0, place - MAX_NEXT_CLAUSES), place),
    ...clauses.slice(place + 1, place + 1 + MAX_NEXT_CLAUSES),
  ].filter(isSaying);
  return cutAtMarks(items, range).flatMap((stretch) => {
    const isBesideMarks = stretch.from > range.from || stretch.to < range.to;
    const words = items.slice(stretch.from, stretch.to);
    const first = words.findIndex(isWord);
    const last = words.findLastIndex(isWord);
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start === undefined || end === undefined) return [];
    const said = words[first]?.lower === 'that' ? last - first : last - first + 1;
    const isTooShort = isBesideMarks && said < MIN_WORDS_BESIDE_MARKS;
    const isReportOfMarks = stretch.to < range.to && inner.some(({ cueIndex }) => leadsTo(cueIndex, stretch));
    return isTooShort || isReportOfMarks ? [] : [{ start, end }];
  });
}

function cutAtMarks(items: readonly Item[], { from, to }: ItemRange): readonly ItemRange[] {
  const stretches: ItemRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && items[at]?.marked === undefined) continue;
    stretches.push({ from: start, to: at });
    start = at + 1;
  }
  return stretches;
}

function isWord(item: Item): boolean {
  return WORD.test(item.text);
}

/** "that Rice had said “…”": the stretch does nothing but report the marks behind it. */
function leadsTo(cueIndex: number, { from, to }: ItemRange): boolean {
  return cueIndex >= from && cueIndex < to && to - cueIndex <= MAX_WORDS_TO_MARKS;
}

function toSpan(sentence: ReadSentence, clause: ReportingClause, content: TextSpan): AttributedSpan {
  const marked = { ...content, inside: content, isClosed: true, opensParagraph: false };
  return attributed({ sentence, at: clause.cueIndex, marked }, clause, 'indirect');
}

/** "told him that Jones had said …": whoever is reported at the beginning of the content. */
function sourceInside(
  { items, clauses }: ReadSentence,
  place: number,
  outer: ReportingClause,
  content: TextSpan | undefined,
): NounPhrase | null {
  if (content === undefined) return null;
  const inner = clauses
    .slice(place + 1, place + 1 + MAX_NEXT_CLAUSES)
    .find((clause) => isSaying(clause) && clause.cue.end < content.end);
  const subject = innerSource(outer, inner);
  if (subject === null) return null;
  const before = items[subject.from - 1];
  const first = before?.lower === 'that' ? before : items[subject.from];
  return first?.start === content.start ? subject : null;
}
