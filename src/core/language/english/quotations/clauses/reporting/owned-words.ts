import { BE_FORMS, POSSESSIVE_PRONOUNS } from '../../../lists/grammar/words.ts';
import { CLAIM_NOUNS, OWNED_WORDS, TELLINGS, WORDS_BEHIND } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** The longest "In former mayor Ana Ruiz’s own words", in words. */
const MAX_POSSESSOR = 10;
/** The longest claim, in words. */
const MAX_CLAIM = 30;
const LABEL_OR_COMMA = /^[,:]$/u;
const POSSESSIVE = /^['’]s?$/u;

/** "Clinton’s response was:", "Bush’s dictum to his interns was that “…”": the possessor of the words. */
export function ownerOfWords(items: readonly Item[], at: number): NounPhrase | null {
  const link =
    items[at - 1]?.lower === 'that' || LABEL_OR_COMMA.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  // "Clinton's answer was short: “…”"
  const end = items[link]?.tag === 'ADJ' && items[at - 1]?.text === ':' ? link - 1 : link;
  const verb = items[end];
  const last = verb?.tag === 'AUX' && BE_FORMS.has(verb.lower) ? end - 1 : link;
  if (last === link && items[at - 1]?.text !== ':') return null;
  const phrase = phraseEndingAt(items, last);
  const leading = phrase && leadingPhrase(items, phrase);
  if (!leading || !OWNED_WORDS.has(items[leading.to - 1]?.lower ?? '')) return null;
  return possessorIn(items, leading);
}

/** "Rice’s “never again” remark", "“Never again,” was Rice’s answer": the possessor of the words in marks. */
export function ownerOfMarks(items: readonly Item[], at: number): NounPhrase | null {
  const owner = ownerBehind(items, at);
  if (owner) return owner;
  if (!WORDS_BEHIND.has(items[at + 1]?.lower ?? '') || !POSSESSIVE.test(items[at - 1]?.text ?? ''))
    return null;
  return phraseEndingAt(items, at - 2);
}

/** "“Never again,” was her answer", "“Never again” were the words of Ana Ruiz". */
function ownerBehind(items: readonly Item[], at: number): NounPhrase | null {
  const verb = items[at + 1];
  if (verb?.tag !== 'AUX' || !BE_FORMS.has(verb.lower)) return null;
  const phrase = phraseStartingAt(items, at + 2);
  if (phrase === null || !OWNED_WORDS.has(items[phrase.to - 1]?.lower ?? '')) return null;
  const of = items[phrase.to]?.lower === 'of' ? phraseStartingAt(items, phrase.to + 1) : null;
  if (of) return of.kind === 'proper' ? of : null;
  return possessorIn(items, phrase) ?? possessivePronounIn(items, phrase);
}

/** "Rice’s claim that the quay was “safe”", "her claims that …": the noun reports, and its possessor is the source. */
export function readClaim(items: readonly Item[], index: number): ReportingClause | null {
  const item = items[index];
  if (item === undefined || !CLAIM_NOUNS.has(item.lower) || items[index + 1]?.lower !== 'that') return null;
  const phrase = phraseEndingAt(items, index);
  const subject = phrase && (possessorIn(items, phrase) ?? possessivePronounIn(items, phrase));
  const cue = { start: item.start, end: item.end };
  return subject && { cue, cueClass: 'own', cueIndex: index, from: subject.from, to: index + 1, subject };
}

/** "in Rice’s words, “…”", "in her own words", "by his account": their possessor is the source. */
export function readInWordsOf(items: readonly Item[], index: number): ReportingClause | null {
  const first = items[index];
  const nouns = TELLINGS.get(first?.lower ?? '');
  if (first === undefined || nouns === undefined) return null;
  const end = items.slice(index, index + MAX_POSSESSOR).findIndex(({ lower }) => nouns.has(lower));
  const words = items[index + end];
  if (end < 0 || words === undefined) return null;
  const phrase = phraseEndingAt(items, index + end);
  if (phrase?.from !== index + 1) return null;
  const subject = possessorIn(items, phrase) ?? possessivePronounIn(items, phrase);
  const cue = { start: first.start, end: words.end };
  return subject && { cue, cueClass: 'say', cueIndex: index, from: index, to: index + end + 1, subject };
}

/** Whether the marks are what the claim says, and not what is said of it: "Rice’s claim that it is safe is “mad”". */
export function isWithinClaim(items: readonly Item[], { to }: ReportingClause, at: number): boolean {
  if (at - to > MAX_CLAIM) return false;
  const between = items.slice(to, at);
  if (between.some((item) => item.marked !== undefined || isPartingMark(item) || item.text === ';'))
    return false;
  // "her claim that it fell “is not enough”": what is said of the claim.
  const isSaidOfIt = PREDICATE.test(items[at]?.text ?? '') && between.some(({ tag }) => tag === 'VERB');
  if (isSaidOfIt) return false;
  const isPredicate = items[at - 1]?.tag === 'AUX';
  return !isPredicate || between.filter(({ tag }) => tag === 'AUX').length === 1;
}

/** Words in marks that open with a finite auxiliary. */
const PREDICATE = /^["“‘']+\s*(?:is|are|was|were|has|had|will|would|can|could|should|may|might|does|did)\s/u;

function possessorIn(items: readonly Item[], { from, to }: NounPhrase): NounPhrase | null {
  const possessive = items.slice(from, to).findLastIndex((item) => POSSESSIVE.test(item.text));
  return possessive < 1 ? null : phraseEndingAt(items, from + possessive - 1);
}

function possessivePronounIn(items: readonly Item[], { from }: NounPhrase): NounPhrase | null {
  const item = items[from];
  if (item === undefined || !POSSESSIVE_PRONOUNS.has(item.lower)) return null;
  return { from, to: from + 1, kind: 'pronoun', mention: { start: item.start, end: item.end } };
}
