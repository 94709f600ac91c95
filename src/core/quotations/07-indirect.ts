import { CUE_VERBS } from '../language/english/cue-verbs.ts';
import { formsOf } from '../language/english/verbs.ts';
import { wordSet } from '../language/english/words.ts';
import type { TextSpan } from '../span.ts';
import type { Item } from './02-sentences.ts';
import { type AttributedSpan, attributed } from './03-attributions.ts';
import { isPartingMark } from './clauses/appositions.ts';
import { innerSource, isSaying } from './clauses/nesting.ts';
import { isCalendarWord, type NounPhrase, phraseStartingAt } from './clauses/noun-phrases.ts';
import type { ReadSentence, ReportingClause } from './clauses/reporting-clauses.ts';

const SENTENCE_END = /^[.!?…;:]+$/u;
const ADVERBIAL_PREPOSITIONS = wordSet('in on at during to after before from with by via of for about as');
/** Verbs that take a clause as it is, without "that". */
const PLAIN_VERBS = new Set(
  formsOf(`say/said tell/told add announce argue assert ask claim contend declare suggest explain report acknowledge admit+ deny
    warn predict promise vow pledge urge conclude state confirm concede recall reiterate stress emphasize testify tweet write/wrote
    complain boast joke remark allege reveal insist note believe estimate swear/swore`),
);
const JUDGING_VERBS = new Set(formsOf('accuse'));
const RELATIVE = wordSet('who which that');
const CONTENT_OPENERS = wordSet('that whether if how why what when where who which');
/** Between a cue and "that" stand a listener and adverbials of at most so many words. */
const LONGEST_GAP = 14;
/** Shorter content is an object ("said goodbye"), in words. */
const SHORTEST_CONTENT = 3;
/** The inner report of a report is one of so many clauses behind it. */
const NEXT_CLAUSES = 3;
/** Longer content is noise, in words. */
const LONGEST_CONTENT = 150;

/** Indirect speech: what a verb of saying or "according to" reports without marks, outermost reports only. */
export function findIndirect(sentences: readonly ReadSentence[]): readonly AttributedSpan[] {
  return sentences.flatMap((sentence) => {
    const found: AttributedSpan[] = [];
    for (const [place, clause] of sentence.clauses.entries()) {
      const content = readContent(sentence.items, clause);
      const last = found.at(-1);
      if (content === null || (last && content.start < last.marked.end)) continue;
      found.push({
        ...toSpan(sentence, clause, content),
        inner: sourceInside(sentence, place, clause, content),
      });
    }
    return found;
  });
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
  content: TextSpan,
): NounPhrase | null {
  const inner = clauses
    .slice(place + 1, place + 1 + NEXT_CLAUSES)
    .find((clause) => isSaying(clause) && clause.cue.end < content.end);
  const subject = innerSource(outer, inner);
  if (subject === null) return null;
  const before = items[subject.from - 1];
  const first = before?.lower === 'that' ? before : items[subject.from];
  return first?.start === content.start ? subject : null;
}

function readContent(items: readonly Item[], clause: ReportingClause): TextSpan | null {
  if (clause.subject === null) return null;
  const range = isAccordingTo(items, clause) ? contentOfSource(items, clause) : contentOfVerb(items, clause);
  if (range === null) return null;
  const words = items.slice(range.from, range.to);
  if (words.some((item) => item.marked) || words.length < SHORTEST_CONTENT) return null;
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function isAccordingTo(items: readonly Item[], clause: ReportingClause): boolean {
  return items[clause.cueIndex]?.lower === 'according';
}

/** "According to the poll, …"; "…, according to the poll". */
function contentOfSource(items: readonly Item[], clause: ReportingClause): ItemRange | null {
  if (clause.cueIndex > 0) return contentBefore(items, clause);
  const offset = items.slice(clause.to, clause.to + LONGEST_GAP).findIndex(isPartingMark);
  const comma = offset < 0 ? -1 : clause.to + offset;
  const apposition = comma < 0 ? null : phraseStartingAt(items, comma + 1);
  const isNamed = apposition?.kind === 'proper' && isPartingMark(items[apposition.to]);
  return comma < 0 ? null : until(items, (isNamed ? apposition.to : comma) + 1);
}

function contentOfVerb(items: readonly Item[], clause: ReportingClause): ItemRange | null {
  const verb = items[clause.cueIndex]?.lower ?? '';
  if (clause.cueClass === 'call' && !JUDGING_VERBS.has(verb)) return null;
  if (clause.cueClass !== 'say' && clause.cueClass !== 'tell' && clause.cueClass !== 'call') return null;
  const behind = contentBehind(items, clause);
  if (behind === null) return clause.cueClass === 'call' ? null : contentBefore(items, clause);
  const opener = items[behind.from]?.lower ?? '';
  if (CONTENT_OPENERS.has(opener) || clause.cueClass === 'call') return behind;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  // “…,” Smith told the BBC in an interview: all that is reported is in marks.
  if (!PLAIN_VERBS.has(verb) || items[start - 1]?.marked) return null;
  return opener === 'to' || isClause(items, behind) ? behind : null;
}

/** A noun phrase and its verb, rather than an object alone ("noted the difference"). */
function isClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  const words = items.slice(from, to);
  const verb = words.findIndex(
    (item) => item.tag === 'AUX' || (item.tag === 'VERB' && !/ing$/u.test(item.lower)),
  );
  const before = words.slice(0, Math.max(0, verb));
  return (
    before.length > 0 && before.at(-1)?.lower !== 'and' && !before.some((item) => RELATIVE.has(item.lower))
  );
}

interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** "said that …", "told reporters on Friday …", "According to the poll, …". */
function contentBehind(items: readonly Item[], clause: ReportingClause): ItemRange | null {
  const cueEnd = Math.max(clause.to, clause.cueIndex + 1);
  if (endsClause(items[cueEnd]))
    return clause.cueIndex === 0 && items[cueEnd]?.text === ',' ? until(items, cueEnd + 1) : null;
  const from = startOfContent(items, cueEnd, clause);
  return from === null ? null : until(items, from);
}

/** The index at which the content begins, behind a listener and adverbials. */
function startOfContent(items: readonly Item[], cueEnd: number, clause: ReportingClause): number | null {
  for (let at = cueEnd; at < cueEnd + LONGEST_GAP; at++) {
    const item = items[at];
    if (endsClause(item) || item === undefined) break;
    if (item.lower === 'that' || (at === cueEnd && CONTENT_OPENERS.has(item.lower))) return at;
    if (at > cueEnd && item.tag === 'VERB') break;
  }
  let at = cueEnd;
  if (clause.cueClass === 'tell') at = phraseStartingAt(items, at)?.to ?? at;
  for (let next = skipAdverbial(items, at); next > at; next = skipAdverbial(items, at)) at = next;
  return endsClause(items[at]) ? null : at;
}

/** Behind "on Friday", "in a statement", "Friday", or where it was. */
function skipAdverbial(items: readonly Item[], index: number): number {
  const item = items[index];
  if (isCalendarWord(item)) return index + 1;
  if (item === undefined || !ADVERBIAL_PREPOSITIONS.has(item.lower)) return index;
  if (isCalendarWord(items[index + 1])) return index + 2;
  const phrase = phraseStartingAt(items, index + 1);
  if (phrase === null || phrase.kind === 'pronoun') return index;
  const next = items[phrase.to];
  return next === undefined || next.tag === 'VERB' || next.tag === 'AUX' ? index : phrase.to;
}

/** "…, Smith said.", "…, according to the poll". */
function contentBefore(items: readonly Item[], clause: ReportingClause): ItemRange | null {
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  const isParted = isPartingMark(items[start - 1]);
  if ((!isParted && !isAccordingTo(items, clause)) || reportsMarked(items, clause)) return null;
  const to = isParted ? start - 1 : start;
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST_CONTENT &&
    !items[from - 1]?.marked &&
    !SENTENCE_END.test(items[from - 1]?.text ?? '')
  )
    from--;
  return to > from && isClause(items, { from, to }) ? { from, to } : null;
}

/** "…, Smith said: “…”": the clause belongs to the marked words behind it. */
function reportsMarked(items: readonly Item[], clause: ReportingClause): boolean {
  const behind = items.slice(Math.max(clause.to, clause.cueIndex + 1), clause.cueIndex + LONGEST_GAP);
  const mark = behind.find((item) => item.marked || item.text === ':' || SENTENCE_END.test(item.text));
  return mark !== undefined && (mark.marked !== undefined || mark.text === ':');
}

/** To the end of the sentence, or to where another report begins. */
function until(items: readonly Item[], from: number): ItemRange {
  let to = from + 1;
  while (
    to < items.length &&
    to - from < LONGEST_CONTENT &&
    !SENTENCE_END.test(items[to]?.text ?? '') &&
    !opensOtherReport(items, to)
  )
    to++;
  return { from, to };
}

/** ", adding that …", "and said …", ", according to …". */
function opensOtherReport(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (item === undefined || next === undefined) return false;
  if (item.lower === 'according' && next.lower === 'to') return true;
  const isSaying = CUE_VERBS.get(next.lower) === 'say' && next.tag === 'VERB';
  if (isPartingMark(item))
    return (
      (isSaying && next.lower.endsWith('ing')) ||
      (next.lower === 'according' && items[index + 2]?.lower === 'to')
    );
  return (item.lower === 'and' || item.lower === 'but') && isSaying;
}

function endsClause(item: Item | undefined): boolean {
  return (
    item === undefined || item.marked !== undefined || isPartingMark(item) || SENTENCE_END.test(item.text)
  );
}
