import { RELATIVE_PRONOUNS, SENTENCE_CONJUNCTIONS } from '../../../lists/grammar/clause-words.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import {
  ADVERBIAL_PREPOSITIONS,
  CLAUSE_VERBS,
  CONTENT_OPENERS,
} from '../../../lists/speech/reported-clauses.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import { partnerBefore } from '../subjects/joint-subjects.ts';
import { endOfReport } from './content-ends.ts';
import {
  behindAdverbials,
  behindCue,
  endsClause,
  type ItemRange,
  isClause,
  isSentence,
  MAX_CONTENT,
  type ReportedContent,
  SENTENCE_END,
} from './content-shapes.ts';
import { MAX_GAP } from './content-starts.ts';
import { isParenthesis, isStatementOf } from './inserted-clauses.ts';
import { isAccordingTo, isSaying } from './nesting.ts';

const ENDS_INSIDE = /[,.!?…][\s)\]'’”"]*$/u;
/** Of content cut by its clause ("The bridge, Smith said, is safe.") the second part may be shorter, in words. */
const MIN_REST = 2;

/** "…, Smith said."; "…, Smith said, …"; "…, according to the poll". */
export function contentBefore(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ReportedContent | null {
  const start = startOfClause(items, clause);
  const isSource = isAccordingTo(items, clause);
  const isParted = isPartingMark(items[start - 1]);
  if (!isParted && !isSource) return null;
  if (!(isSource || standsAlone(items, clause))) return null;
  const isInserted = reportsMarked(items, following, clause);
  if (isInserted && !isParenthesis(items, clause)) return null;
  const to = isParted ? start - 1 : start;
  const from = skipConjunction(items, startOfContent(items, to), to);
  if (from >= to || standsInside(items[to - 1], isParted)) return null;
  const before = { from, to };
  if (isInserted) return isStatementOf(items, before) ? { ranges: [before], isTrailed: true } : null;
  const rest = isSource ? null : restBehind(items, following, clause);
  if (isClause(items, before) || (rest === null && isSentence(items, before)))
    return { ranges: rest ? [before, rest] : [before], isTrailed: true };
  if (rest === null) return null;
  const opensWithSubject = phraseStartingAt(items, from)?.to === to;
  return { ranges: opensWithSubject ? [before, rest] : [rest], isTrailed: true };
}

/** Where the clause begins with all of its subject: "Ana Ruiz and Ken Ode said". */
function startOfClause(items: readonly Item[], { from, subject, cueIndex }: ReportingClause): number {
  const partner = subject && subject.from < cueIndex ? partnerBefore(items, subject) : null;
  return Math.min(from, partner?.from ?? subject?.from ?? from);
}

/** "because, according to the poll, …", "that according to the poll …": what is reported is the clause behind. */
function standsInside(before: Item | undefined, isParted: boolean): boolean {
  if (before?.lower === 'that') return !isParted;
  return before?.tag === 'SCONJ' || (!isParted && CONTENT_OPENERS.has(before?.lower ?? ''));
}

/**
 * "Smith said", "Smith told the BBC on Friday": what is said can only stand before, since the verb has no object of its
 * own.
 */
function standsAlone(items: readonly Item[], clause: ReportingClause): boolean {
  const { subject } = clause;
  if (subject === null || RELATIVE_PRONOUNS.has(items[subject.from]?.lower ?? '')) return false;
  if (!CLAUSE_VERBS.has(items[clause.cueIndex]?.lower ?? '')) return false;
  const cueEnd = behindCue(clause);
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
  while (at < to && SENTENCE_CONJUNCTIONS.has(items[at]?.lower ?? '')) at++;
  return at > from && items[at]?.text === ',' ? at + 1 : at;
}

/** "The bridge, Smith said, is safe.": what stands behind the clause that cuts it. */
function restBehind(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
): ItemRange | null {
  // "…, said Smith, a welder from Lorne."
  if ((clause.subject?.from ?? 0) > clause.cueIndex) return null;
  const at = behindAdverbials(items, behindCue(clause));
  const from = at + 1;
  if (items[at]?.text !== ',' || opensOther(items, from)) return null;
  const to = endOfReport(items, following, clause, from, Math.min(items.length, from + MAX_CONTENT));
  const opensWithVerb =
    items[from]?.tag === 'AUX' || items[from]?.tag === 'VERB' || goesOnWithVerb(items, from);
  return to - from >= MIN_REST && (opensWithVerb || isClause(items, { from, to })) ? { from, to } : null;
}

/** "The bridge was safe, she said, and can be used": the verb goes on with the subject before the clause. */
function goesOnWithVerb(items: readonly Item[], index: number): boolean {
  return items[index]?.lower === 'and' && items[index + 1]?.tag === 'AUX';
}

/** ", adding that …", ", who …", ", a spokesman": what describes the speaker or goes on with another report. */
function opensOther(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (goesOnWithVerb(items, index)) return false;
  if (item === undefined || item.marked || item.tag === 'CCONJ' || RELATIVE_PRONOUNS.has(item.lower))
    return true;
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
  const from = behindCue(clause);
  const behind = items.slice(from, clause.cueIndex + MAX_GAP);
  const index = behind.findIndex((item) => item.marked || item.text === ':' || SENTENCE_END.test(item.text));
  const mark = behind[index];
  if (mark === undefined || (mark.marked === undefined && mark.text !== ':')) return false;
  return !following.some((other) => isSaying(other) && other.cueIndex < from + index);
}
