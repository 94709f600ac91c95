import { ADVERBIAL_OPENERS, wordSet } from '../../../lists/grammar/words.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { QUESTION_OPENERS, QUESTIONED } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from '../reporting/reporting-clause.ts';
import { isAccordingTo, isSaying } from './nesting.ts';

const FINITE = /(?:ed|said|says|told|wrote)$/u;
const END_INSIDE = /[.!?…,;—–-][\s)\]'’”"]*$/u;
const DASH = /^(?:—|–|―|--?)$/u;
/** "Right beside" a span is at most this many words away. */
const NEAR = 40;

/** “…,” she said; “…,” said Smith: nothing but the clause stands behind the mark. */
export function isDirectlyAfter(
  items: readonly Item[],
  at: number,
  clause: ReportingClause,
  text: string,
): boolean {
  const marked = items[at]?.marked;
  if (!marked || clause.cueClass === 'act' || isBetweenDashes(items, at) || hasOwnContent(items, clause))
    return false;
  if (clause.cueClass === 'call' && !/^[.,]/u.test(items[clause.to]?.text ?? '.')) return false;
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  if (start <= at || start - at > NEAR || introducesNext(items, at, clause)) return false;
  const between = items.slice(at + 1, start);
  if (isMeanwhile(between[0]?.lower ?? '', items[clause.cueIndex]?.lower ?? '')) return false;
  if (isPredicate(between)) return isSaying(clause);
  const isPunctuated =
    (between.length === 0 && isSaying(clause) && (at === 0 || isAccordingTo(items, clause))) ||
    END_INSIDE.test(text.slice(marked.inside.start, marked.inside.end)) ||
    /^[,—–-]/u.test(between[0]?.text ?? '');
  return isPunctuated && (isFree(between) || isCoordinated(items, at + 1, start));
}

/** The crowd chanted, “…” as members asked for quiet: what went on meanwhile; not “…,” as Ruiz put it. */
function isMeanwhile(opener: string, cue: string): boolean {
  return MEANWHILE.has(opener) || (opener === 'as' && ASKING.test(cue));
}

const MEANWHILE = wordSet('while when after before because though although until');
const ASKING = /^(?:ask|urge|warn|beg)/u;

/** "Ruiz spoke of her wish — “to go home” — and Ode said": the marks are an aside of what stands before. */
function isBetweenDashes(items: readonly Item[], at: number): boolean {
  return DASH.test(items[at - 1]?.text ?? '') && DASH.test(items[at + 1]?.text ?? '');
}

/**
 * “…,” Jo Hill, the man who runs it said: the name right behind the marks, where a description parts it from its verb.
 */
export function openedBehind(
  items: readonly Item[],
  at: number,
  later: readonly ReportingClause[],
  text: string,
): { readonly clause: ReportingClause; readonly subject: NounPhrase } | null {
  const marked = items[at]?.marked;
  if (!marked || !END_INSIDE.test(text.slice(marked.inside.start, marked.inside.end))) return null;
  const subject = phraseStartingAt(items, at + 1);
  const clause = later.find((each) => each.cueClass === 'say' || each.cueClass === 'tell');
  if (subject?.kind !== 'proper' || clause === undefined || clause.cueIndex - at > NEAR) return null;
  // “…,” Compaq, she predicted, would come.
  if (clause.subject?.kind === 'pronoun') return null;
  const isParted = items[subject.to]?.text === ',' && FINITE.test(items[clause.cueIndex]?.lower ?? '');
  return isParted && !introducesNext(items, at, clause) ? { clause, subject } : null;
}

/** “…” is how Smith put it. */
function isPredicate(between: readonly Item[]): boolean {
  const [verb, how] = between;
  return between.length === 2 && verb?.tag === 'AUX' && /^(?:how|what)$/u.test(how?.lower ?? '');
}

function isFree(between: readonly Item[]): boolean {
  return between.every(
    (item) => /^[\p{P}\p{S}]/u.test(item.text) || item.tag === 'ADV' || item.lower === 'as',
  );
}

/** “…,” the senator and former candidate said; “…,” writer, singer and activist Jo Hill said: roles of the subject. */
function isCoordinated(items: readonly Item[], from: number, to: number): boolean {
  let at = isPartingMark(items[from]) ? from + 1 : from;
  for (let roles = 0; roles < MAX_ROLES; roles++) {
    const phrase = phraseStartingAt(items, at);
    const link = items[phrase?.to ?? to];
    if (phrase === null || link === undefined) return false;
    // The name, with a role of more words before it.
    if (phrase.to >= to) return roles > 0 && phrase.kind === 'proper' && phrase.to > to;
    if (phrase.to === to - 1) return link.lower === 'and';
    const isRole = phrase.kind === 'nominal' && isPersonNoun(items[phrase.to - 1]?.lower ?? '');
    if (!isRole || !/^(?:,|and)$/u.test(link.lower)) return false;
    at = phrase.to + 1;
  }
  return false;
}

const MAX_ROLES = 4;

/** "… at “less advanced schools,” Trump said: “…”": the clause belongs to what follows it. */
function introducesNext(items: readonly Item[], at: number, clause: ReportingClause): boolean {
  return at > 0 && items[clause.to]?.text === ':';
}

/** "chiding him, “…”" */
const LISTENER = /^(?:him|her|them|me|us)$/u;

/** Whether nothing but marks, adverbs or a listener stands between the clause and the marks. */
export function isDirectlyBefore(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  if (at - clause.to > NEAR) return false;
  const isToListener = clause.cueClass === 'call' && LISTENER.test(items[clause.to]?.lower ?? '');
  const from = isToListener && items[clause.to + 1]?.text === ',' ? clause.to + 1 : clause.to;
  return items.slice(from, at).every((item) => /^[\p{P}\p{S}]/u.test(item.text) || item.tag === 'ADV');
}

/** "is considering a sale, as she tries to end “…”": an adverbial clause parts the verb from the marks. */
export function isParted(items: readonly Item[], clause: ReportingClause, at: number): boolean {
  const between = items.slice(Math.max(clause.to, at - NEAR), at);
  return between.some(
    (item, index) =>
      isPartingMark(item) &&
      between[index - 1]?.lower !== 'that' &&
      ADVERBIAL_OPENERS.has(between[index + 1]?.lower ?? ''),
  );
}

/**
 * A clause behind all that it reports: "It was “absurd” to go on, Smith said."; "It was “mad” and “absurd,” Smith
 * said."
 */
export function isTrailing(items: readonly Item[], at: number, clause: ReportingClause): boolean {
  const start = Math.min(clause.from, clause.subject?.from ?? clause.from);
  const before = items[start - 1];
  if (hasOwnContent(items, clause)) return false;
  if (before?.marked === undefined) return before?.text === ',';
  const isReport = clause.cueClass === 'say' && clause.subject !== null;
  return isReport && !items.slice(at, start).some((item) => item.text === '(' || item.text === ';');
}

/** "“…”, he feels free to go": the thought has a content of its own. */
function hasOwnContent(items: readonly Item[], { cueClass, to }: ReportingClause): boolean {
  return cueClass === 'think' && /^(?:ADJ|PART|SCONJ)$/u.test(items[to]?.tag ?? '');
}

/** "Asked whether it was “safe”, she said …": the words of whoever asks. */
export function isInQuestion(items: readonly Item[], at: number): boolean {
  const asked = items[0]?.lower === 'when' ? 1 : 0;
  if (!QUESTIONED.has(items[asked]?.lower ?? '') || at > NEAR) return false;
  return (
    QUESTION_OPENERS.has(items[asked + 1]?.lower ?? '') &&
    !items.slice(asked, at).some((item) => ENDS_QUESTION.test(item.text))
  );
}

const ENDS_QUESTION = /,["'”’]*$/u;
