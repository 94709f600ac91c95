import { CONNECTORS, CONTRASTS, VERB_NEGATIONS } from '../../../lists/grammar/clause-words.ts';
import { ADVERBIAL_OPENERS } from '../../../lists/grammar/words.ts';
import { CUE_VERBS } from '../../../lists/speech/cue-verbs.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import { isSaying } from './nesting.ts';

const CLAUSE_END = /^(?:[!?;]+|…)$/u;
/** A main clause has its verb among its first this many words. */
const MAX_SUBJECT = 8;
/** The longest adverbial clause with what it reports, in words. */
const MAX_ADVERBIAL = 60;

/**
 * The index at which the report that begins at `from` ends: where the reporter goes on, or else at `limit`.
 *
 * @param following The next clauses behind the one that reports.
 */
export function endOfReport(
  items: readonly Item[],
  following: readonly ReportingClause[],
  clause: ReportingClause,
  from: number,
  limit: number,
): number {
  const others = following.filter(
    (other) => other.cueIndex > from && isSaying(other) && other.subject !== null,
  );
  const opensOther = new Set(
    others.map((other) => Math.min(other.from, other.subject?.from ?? other.from) - 1),
  );
  const describesBody = isInDescription(items, clause);
  const isAdverbial =
    describesBody ||
    ADVERBIAL_OPENERS.has(items[(clause.subject?.from ?? 0) - 1]?.lower ?? '') ||
    opensWithParticiple(items, clause);
  const isRelative =
    describesBody ||
    items[clause.subject?.from ?? -1]?.lower === 'who' ||
    (items[from]?.tag === 'AUX' && !isPartingMark(items[from - 1]));
  let to = from + 1;
  while (
    to < limit &&
    !endsSentence(items, to) &&
    !opensOtherReport(items, to) &&
    !(opensOther.has(to) && joinsClauses(items, from, to)) &&
    !opensContrast(items, to) &&
    !(isRelative && returnsToVerb(items, to)) &&
    !(isAdverbial && to < clause.cueIndex + MAX_ADVERBIAL && returnsToSubject(items, to))
  )
    to++;
  return to;
}

/** "the board, which said", "a letter that says": the clause describes its subject. */
function isInDescription(items: readonly Item[], { subject, cueIndex }: ReportingClause): boolean {
  if (subject === null || subject.to >= cueIndex) return false;
  const relative = items[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
  return /^(?:that|which)$/u.test(items[relative]?.lower ?? '');
}

/**
 * "said it was safe and Ruiz agreed", but not "said that his friends and Ruiz were asking": no clause ends before
 * "and".
 */
function joinsClauses(items: readonly Item[], from: number, to: number): boolean {
  const joint = items[to]?.lower ?? '';
  const before = items.slice(from, Math.min(to, from + MAX_SUBJECT));
  return (
    CONNECTORS.has(joint) &&
    (joint === 'but' ||
      to - from > MAX_SUBJECT ||
      before.some(({ tag, marked }) => tag === 'VERB' || tag === 'AUX' || marked !== undefined))
  );
}

/** "Explaining that the bridge was safe, Ruiz left." */
function opensWithParticiple(items: readonly Item[], { cueIndex }: ReportingClause): boolean {
  return cueIndex === 0 && items[0]?.lower.endsWith('ing') === true;
}

/** A full stop inside a sentence ends an abbreviation; a colon ends the report where marks follow it. */
function endsSentence(items: readonly Item[], index: number): boolean {
  const text = items[index]?.text ?? '';
  if (text === '.') return index === items.length - 1 || items[index + 1]?.marked !== undefined;
  if (text === ':') return items[index + 1] === undefined || items[index + 1]?.marked !== undefined;
  return CLAUSE_END.test(text);
}

/** ", adding that …", "and said …", ", according to …". */
function opensOtherReport(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (item === undefined || next === undefined) return false;
  if (item.lower === 'according' && next.lower === 'to') return true;
  const isSayingNext = CUE_VERBS.get(next.lower) === 'say' && next.tag === 'VERB';
  if (isPartingMark(item))
    return (
      (isSayingNext && next.lower.endsWith('ing')) ||
      (next.lower === 'according' && items[index + 2]?.lower === 'to')
    );
  return (item.lower === 'and' || item.lower === 'but') && (isSayingNext || isDeniedNext(items, index + 1));
}

/** "but did not suggest that". */
function isDeniedNext(items: readonly Item[], index: number): boolean {
  return (
    items[index]?.tag === 'AUX' &&
    VERB_NEGATIONS.has(items[index + 1]?.lower ?? '') &&
    CUE_VERBS.get(items[index + 2]?.lower ?? '') === 'say'
  );
}

/** ", but Ken Ode left the room": a main clause of the reporter's. */
function opensContrast(items: readonly Item[], index: number): boolean {
  if (!isPartingMark(items[index]) || !CONTRASTS.has(items[index + 1]?.lower ?? '')) return false;
  const subject = phraseStartingAt(items, index + 2);
  if (subject === null || subject.to - index > MAX_SUBJECT) return false;
  const verb = items[subject.to];
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' || verb?.tag === 'ADV';
}

/** "who says she met him in May, left the room": the clause that describes a speaker closes with a comma. */
function returnsToVerb(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!isPartingMark(items[index]) || next === undefined) return false;
  return next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing'));
}

/** "After Ruiz said the bridge was safe, Ode left": the main clause begins behind the comma. */
function returnsToSubject(items: readonly Item[], index: number): boolean {
  if (items[index]?.text !== ',') return false;
  const subject = phraseStartingAt(items, index + 1);
  const verb = subject ? items[subject.to] : undefined;
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' || verb?.tag === 'ADV';
}
