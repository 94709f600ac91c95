import { CUE_VERBS } from '../../language/english/cue-verbs.ts';
import { formsOf } from '../../language/english/verbs.ts';
import { wordSet } from '../../language/english/words.ts';
import type { Item } from '../02-sentences.ts';
import { isPartingMark } from './appositions.ts';
import { endOfReport } from './content-ends.ts';
import { isCalendarWord } from './name-words.ts';
import { isSaying } from './nesting.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import type { ReadSentence, ReportingClause } from './reporting-clauses.ts';

/** Items `from` to `to` (exclusive) of a sentence. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** What a clause reports; whatever it holds may be cut by the clause itself or by words in marks. */
export interface ReportedContent {
  readonly ranges: readonly ItemRange[];
  /** Whether it ends with its clause: "…, Smith said." reports whatever the sentence reports before. */
  readonly isTrailed: boolean;
}

const ADVERBIAL_PREPOSITIONS = wordSet('in on at during to after before from with by via of for about as');
/** Verbs that take a clause as it is, without "that". */
const PLAIN_VERBS = new Set(
  formsOf(`say/said tell/told add announce argue assert ask claim contend declare suggest explain report acknowledge admit+ deny
    warn predict promise vow pledge urge conclude state confirm concede recall reiterate stress emphasize testify tweet write/wrote
    complain boast joke remark allege reveal insist note believe estimate swear/swore recommend advise`),
);
/** What they advise may be an action: "advises avoiding the bridge". */
const ADVISING_VERBS = new Set(formsOf('recommend advise suggest propose'));
const JUDGING_VERBS = new Set(formsOf('accuse'));
const SAID = new Set(formsOf('say/said'));
/** What is said without being a clause: "said a prayer", "said goodbye to his friends". */
const SPOKEN_OBJECTS = wordSet(
  'word words thing things prayer prayers goodbye farewell hello something nothing anything everything much little lot no yes so thanks',
);
const RELATIVE = wordSet('who which that');
const CONTENT_OPENERS = wordSet('that whether if how why what when where who which');
const CONJUNCTIONS = wordSet('and but so yet meanwhile however still also');
const ENDS_INSIDE = /[,.!?…][\s)\]'’”"]*$/u;
const SENTENCE_END = /^[.!?…;:]+$/u;
/** Between a cue and "that" stand a listener and adverbials of at most so many words. */
const MAX_GAP = 14;
/** "testified, for example, that": in words. */
const MAX_ASIDE = 4;
/** Shorter content is an object ("said goodbye"), in words. */
const MIN_CONTENT = 3;
/** Of content cut by its clause ("The bridge, Smith said, is safe.") the second part may be shorter, in words. */
const MIN_REST = 2;
/** A clause without a verb that the tagger sees is at least so long, in words. */
const MIN_UNSEEN_CLAUSE = 5;
/** What is reported ends at one of so many clauses behind its own. */
const MAX_FOLLOWING = 12;
/** Longer content is noise, in words. */
const MAX_CONTENT = 150;

/** What the clause at `place` of the sentence's clauses reports without marks, or null where it reports nothing so. */
export function readReportedContent({ items, clauses }: ReadSentence, place: number): ReportedContent | null {
  const clause = clauses[place];
  if (!clause?.subject) return null;
  const following = clauses.slice(place + 1, place + 1 + MAX_FOLLOWING);
  const content = isAccordingTo(items, clause)
    ? contentOfSource(items, following, clause)
    : contentOfVerb(items, following, clause);
  const length = content?.ranges.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
  return length < MIN_CONTENT ? null : content;
}

function isAccordingTo(items: readonly Item[], clause: ReportingClause): boolean {
  return items[clause.cueIndex]?.lower === 'according';
}

/** "According to the poll, …"; "…, according to the poll". */
function contentOfSource(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  if (clause.cueIndex > 0) return contentBefore(items, following, clause);
  const offset = items.slice(clause.to, clause.to + MAX_GAP).findIndex(isPartingMark);
  if (offset < 0) return null;
  const comma = clause.to + offset;
  const apposition = phraseStartingAt(items, comma + 1);
  const isNamed = apposition?.kind === 'proper' && isPartingMark(items[apposition.to]);
  return behindFrom(items, following, clause, (isNamed ? apposition.to : comma) + 1);
}

function contentOfVerb(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  const isJudging = JUDGING_VERBS.has(items[clause.cueIndex]?.lower ?? '');
  if (!isJudging && clause.cueClass !== 'say' && clause.cueClass !== 'tell') return null;
  const from = behindAsClause(items, clause) ?? contentStart(items, clause);
  const behind = from === null ? null : behindFrom(items, following, clause, from);
  if (behind && (isJudging || isReported(items, clause, behind.ranges[0]))) return behind;
  return isJudging ? null : contentBefore(items, following, clause);
}

/** Whether what stands behind the verb is a clause that it reports, rather than its object ("noted the difference"). */
function isReported(
  items: readonly Item[],
  clause: ReportingClause,
  range: ItemRange | undefined,
): range is ItemRange {
  if (range === undefined) return false;
  const verb = items[clause.cueIndex]?.lower ?? '';
  const opener = items[range.from];
  if (CONTENT_OPENERS.has(opener?.lower ?? '')) return true;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  // “…,” Smith told the BBC in an interview: all that is reported is in marks.
  if (!PLAIN_VERBS.has(verb) || items[start - 1]?.marked) return false;
  if (ADVISING_VERBS.has(verb) && opener?.tag === 'VERB' && opener.lower.endsWith('ing')) return true;
  return opener?.lower === 'to' || isClause(items, range) || (SAID.has(verb) && isUnseenClause(items, range));
}

/** A noun phrase and its verb, rather than an object alone. */
function isClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  const words = items.slice(from, to);
  const verb = words.findIndex(
    (item) => item.tag === 'AUX' || (item.tag === 'VERB' && !item.lower.endsWith('ing')),
  );
  const before = words.slice(0, Math.max(0, verb));
  return (
    before.length > 0 &&
    before.at(-1)?.lower !== 'and' &&
    !before.some((item, index) => index > 0 && RELATIVE.has(item.lower))
  );
}

/** "said apps from the shop offer rewards": a verb that the tagger takes for a noun. */
function isUnseenClause(items: readonly Item[], { from, to }: ItemRange): boolean {
  const phrase = phraseStartingAt(items, from);
  return (
    phrase !== null &&
    to - from >= MIN_UNSEEN_CLAUSE &&
    !items.slice(phrase.from, phrase.to + 1).some((item) => SPOKEN_OBJECTS.has(item.lower))
  );
}

function behindFrom(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
  from: number,
): ReportedContent {
  const to = endOfReport(items, following, clause, from, Math.min(items.length, from + MAX_CONTENT));
  return { ranges: [{ from, to }], isTrailed: false };
}

/** Where the content behind the cue begins: "said that …", "told reporters on Friday …"; null where none does. */
function contentStart(items: readonly Item[], clause: ReportingClause): number | null {
  const cueEnd = Math.max(clause.to, clause.cueIndex + 1);
  const aside = behindAside(items, cueEnd);
  if (aside !== null) return aside;
  if (endsClause(items[cueEnd]))
    return clause.cueIndex === 0 && items[cueEnd]?.text === ',' ? cueEnd + 1 : null;
  for (let at = cueEnd; at < cueEnd + MAX_GAP; at++) {
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

/** "As Smith said on Monday, …": the index behind the comma. */
function behindAsClause(items: readonly Item[], clause: ReportingClause): number | null {
  const { subject } = clause;
  if (subject?.from !== 1 || items[0]?.lower !== 'as') return null;
  let at = Math.max(clause.to, clause.cueIndex + 1);
  for (let next = skipAdverbial(items, at); next > at; next = skipAdverbial(items, at)) at = next;
  return items[at]?.text === ',' ? at + 1 : null;
}

/** "testified, for example, that …": the index of "that". */
function behindAside(items: readonly Item[], cueEnd: number): number | null {
  if (items[cueEnd]?.text !== ',') return null;
  const closing = items.slice(cueEnd + 1, cueEnd + 2 + MAX_ASIDE).findIndex((item) => item.text === ',');
  const that = cueEnd + 2 + closing;
  return closing > 0 && items[that]?.lower === 'that' ? that : null;
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

/** "…, Smith said."; "…, Smith said, …"; "…, according to the poll". */
function contentBefore(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  const isSource = isAccordingTo(items, clause);
  const isParted = isPartingMark(items[start - 1]);
  if (!isParted && !isSource) return null;
  if (reportsMarked(items, following, clause) || !(isSource || standsAlone(items, clause))) return null;
  const to = isParted ? start - 1 : start;
  const from = skipConjunction(items, startOfContent(items, to), to);
  if (from >= to || standsInside(items[to - 1], isParted)) return null;
  const before = { from, to };
  const rest = isSource ? null : restBehind(items, following, clause);
  if (isClause(items, before) || (rest === null && isSentence(items, before)))
    return { ranges: rest ? [before, rest] : [before], isTrailed: true };
  if (rest === null) return null;
  const opensWithSubject = phraseStartingAt(items, from)?.to === to;
  return { ranges: opensWithSubject ? [before, rest] : [rest], isTrailed: true };
}

/** "because, according to the poll, …", "that according to the poll …": what is reported is the clause behind. */
function standsInside(before: Item | undefined, isParted: boolean): boolean {
  if (before?.lower === 'that') return !isParted;
  return before?.tag === 'SCONJ' || (!isParted && CONTENT_OPENERS.has(before?.lower ?? ''));
}

/** "Smith said", "Smith told the BBC on Friday": what is said can only stand before, since the verb has no object of its own. */
function standsAlone(items: readonly Item[], clause: ReportingClause): boolean {
  const { subject } = clause;
  if (subject === null || RELATIVE.has(items[subject.from]?.lower ?? '')) return false;
  if (!PLAIN_VERBS.has(items[clause.cueIndex]?.lower ?? '')) return false;
  const cueEnd = Math.max(clause.to, clause.cueIndex + 1);
  const listener = clause.cueClass === 'tell' ? phraseStartingAt(items, cueEnd) : null;
  const next = items[listener?.to ?? cueEnd];
  return (
    next === undefined ||
    (endsClause(next) && next.marked === undefined) ||
    isCalendarWord(next) ||
    next.tag === 'ADV' ||
    ADVERBIAL_PREPOSITIONS.has(next.lower)
  );
}

function startOfContent(items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_CONTENT && !endsBefore(items, from - 1)) from--;
  return from;
}

/** Whether what is reported begins behind the item: a full stop, or words in marks that end a clause. */
function endsBefore(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.marked) return ENDS_INSIDE.test(item.text);
  return SENTENCE_END.test(item?.text ?? '') && !(item?.text === '.' && isAbbreviated(items, index));
}

/** Within a sentence a full stop right behind a word and before another ends an abbreviation. */
function isAbbreviated(items: readonly Item[], index: number): boolean {
  return index < items.length - 1 && items[index - 1]?.end === items[index]?.start;
}

/** "But the bridge is safe, Smith said." */
function skipConjunction(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to && CONJUNCTIONS.has(items[at]?.lower ?? '')) at++;
  return at > from && items[at]?.text === ',' ? at + 1 : at;
}

/** A sentence of its own, whether or not the tagger finds its verb. */
function isSentence(items: readonly Item[], { from, to }: ItemRange): boolean {
  const isPhrase = (phraseStartingAt(items, from)?.to ?? from) === to;
  return to - from >= MIN_UNSEEN_CLAUSE && !isPhrase && !items.slice(from, to).some((item) => item.marked);
}

/** "The bridge, Smith said, is safe.": what stands behind the clause that cuts it. */
function restBehind(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ItemRange | null {
  // "…, said Smith, a welder from Lorne."
  if ((clause.subject?.from ?? 0) > clause.cueIndex) return null;
  let at = Math.max(clause.to, clause.cueIndex + 1);
  for (let next = skipAdverbial(items, at); next > at; next = skipAdverbial(items, at)) at = next;
  const from = at + 1;
  if (items[at]?.text !== ',' || opensOther(items, from)) return null;
  const to = endOfReport(items, following, clause, from, Math.min(items.length, from + MAX_CONTENT));
  const opensWithVerb = items[from]?.tag === 'AUX' || items[from]?.tag === 'VERB';
  return to - from >= MIN_REST && (opensWithVerb || isClause(items, { from, to })) ? { from, to } : null;
}

/** ", adding that …", ", who …", ", a spokesman": what describes the speaker or goes on with another report. */
function opensOther(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.marked || item.tag === 'CCONJ' || RELATIVE.has(item.lower)) return true;
  if (item.lower.endsWith('ing') && (CUE_VERBS.has(item.lower) || item.tag === 'VERB')) return true;
  const phrase = phraseStartingAt(items, index);
  return phrase !== null && (items[phrase.to] === undefined || /^[,.]/u.test(items[phrase.to]?.text ?? ''));
}

/** "…, Smith said: “…”": the clause belongs to the marked words behind it, unless another reports these. */
function reportsMarked(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): boolean {
  const from = Math.max(clause.to, clause.cueIndex + 1);
  const behind = items.slice(from, clause.cueIndex + MAX_GAP);
  const place = behind.findIndex((item) => item.marked || item.text === ':' || SENTENCE_END.test(item.text));
  const mark = behind[place];
  if (mark === undefined || (mark.marked === undefined && mark.text !== ':')) return false;
  return !following.some((other) => isSaying(other) && other.cueIndex < from + place);
}

function endsClause(item: Item | undefined): boolean {
  return (
    item === undefined || item.marked !== undefined || isPartingMark(item) || SENTENCE_END.test(item.text)
  );
}
