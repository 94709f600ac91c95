import { firstEndingBehind } from '../../../../../span.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { documentFamily } from '../../../lists/speech/documents.ts';
import type { Item } from '../../02-sentences.ts';
import { isTitle } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from './reporting-clause.ts';

const ENDS_INSIDE = /[,?!…–—-][\s)\]'’”"]*$/u;
const FINITE = /(?:ed|said|says|told|wrote|reads?)$/u;
const PRONOUN = /^(?:i|we|you|he|she|it|they|who)$/u;
const LINKS_SPEAKERS = /^(?:and|or|&)$/u;
/** The longest name or description of a speaker, in words. */
const MAX_WORDS = 16;

/** The speaker of words that a clause behind them reports. */
export interface SpokenBehind {
  readonly clause: ReportingClause;
  /** Null where the words between the marks and the verb leave it open. */
  readonly subject: NounPhrase | null;
}

/**
 * “…,” one of the captains said; “…,” Harbour Board deputy director Jo Hill told the board: nothing but a long noun
 * phrase stands between the marks and a verb of saying. Null where anything else does.
 */
export function spokenBehind(
  items: readonly Item[],
  at: number,
  later: readonly ReportingClause[],
): SpokenBehind | null {
  const marked = items[at]?.marked;
  const [clause] = later;
  if (at > 0 || !marked || !ENDS_INSIDE.test(items[at]?.text ?? '') || clause === undefined) return null;
  const end = clause.cueIndex;
  const between = items.slice(at + 1, end);
  if (between.length === 0 || between.length > MAX_WORDS || !isSaid(clause, items)) return null;
  const { subject } = clause;
  if (!between.every(mayDescribe)) return null;
  if (subject === null)
    return isUnreadPhrase(between) ? { clause, subject: described(items, at + 1, end) } : null;
  if (subject.from <= at) return null;
  if (subject.to < end && !(items[subject.to]?.text === '(' && items[end - 1]?.text === ')')) return null;
  return { clause, subject: namedSubject(items, at, subject) ?? described(items, at + 1, end) };
}

function isSaid({ cueClass, cueIndex }: ReportingClause, items: readonly Item[]): boolean {
  return (cueClass === 'say' || cueClass === 'tell') && FINITE.test(items[cueIndex]?.lower ?? '');
}

function mayDescribe(item: Item): boolean {
  return !item.marked && !/^[,;:.]/u.test(item.text) && item.tag !== 'AUX' && !PRONOUN.test(item.lower);
}

/** "a voice over says": words of which the grammar here makes no phrase. */
function isUnreadPhrase(between: readonly Item[]): boolean {
  return (
    /^an?$/u.test(between[0]?.lower ?? '') &&
    !between.some(({ tag, lower }) => tag === 'VERB' || lower === 'that')
  );
}

/** "deputy director Jo Hill", "a tired Hill", but not "a friend of Jo Hill" or "Ken Ode (Lorne) and Jo Hill". */
function namedSubject(items: readonly Item[], at: number, { kind, mention }: NounPhrase): NounPhrase | null {
  if (kind !== 'proper') return null;
  const from = firstEndingBehind(items, mention.start);
  const before = items[from - 1];
  const to = firstEndingBehind(items, mention.end - 1) + 1;
  const isCalled = before !== undefined && (isPersonNoun(before.lower) || isTitle(before));
  const isFree = items
    .slice(at + 1, from)
    .every(({ tag, lower }) => (tag !== 'ADP' || lower.includes('-')) && !LINKS_SPEAKERS.test(lower));
  return isCalled || isFree ? { from: at + 1, to, kind, mention } : null;
}

/** All words as a description, unless they lead from one document or body to another. */
function described(items: readonly Item[], from: number, to: number): NounPhrase | null {
  const words = items.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  const isOpen = first?.isCapitalised === true || words.some(({ lower }) => documentFamily(lower) !== null);
  if (first === undefined || last === undefined || isOpen) return null;
  return { from, to, kind: 'nominal', mention: { start: first.start, end: last.end } };
}
