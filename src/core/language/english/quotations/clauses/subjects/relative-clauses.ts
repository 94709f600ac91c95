import { isFirstName } from '../../../gender.ts';
import { RELATIVE_PRONOUNS } from '../../../lists/grammar/clause-words.ts';
import { wordSet } from '../../../lists/grammar/words.ts';
import { isBodyHead, isBodyNoun } from '../../../lists/names/bodies.ts';
import { isPluralNoun } from '../../../lists/names/person-nouns.ts';
import { BASE_FORMS, CUE_VERBS, type CueClass } from '../../../lists/speech/cue-verbs.ts';
import { documentFamily } from '../../../lists/speech/documents.ts';
import { SHOWING_VERBS } from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';

/** The longest relative clause between a subject and its verb, in words. */
const MAX_RELATIVE = 10;
const DASH = /^(?:—|–|―|--?)$/u;

/** "the man who shot him said", "the letter that he sent to Rice said": the phrase before the relative pronoun. */
export function outOfRelativeClause(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  const link = items[phrase.from - 1]?.tag;
  const doer = doerOfParticiple(items, phrase.from - 1);
  if (doer) return doer;
  return link === 'VERB' || link === 'ADP' ? (describedBefore(items, phrase.from - 1) ?? phrase) : phrase;
}

/** "Members supporting Ruiz said", "the man accused of killing Ruiz said"; not "a source saying Ruiz left". */
function doerOfParticiple(items: readonly Item[], index: number): NounPhrase | null {
  const { tag, lower = '' } = items[index] ?? {};
  if (tag !== 'VERB' || !/ing$/u.test(lower) || lower === 'including') return null;
  const cue = CUE_VERBS.get(lower);
  if (cue === 'say' || cue === 'tell' || cue === 'think') return null;
  const end = beforeAccusation(items, index) ?? index - 1;
  const noun = items[end];
  const phrase = noun?.tag === 'NOUN' || noun?.tag === 'PROPN' ? phraseEndingAt(items, end) : null;
  if (phrase === null) return null;
  const isDescribed = phrase.kind === 'nominal' && items[phrase.from]?.tag === 'DET';
  return isPluralNoun(noun?.lower ?? '') || isDescribed ? leadingPhrase(items, phrase) : null;
}

/** "the man accused of", "a woman charged with": the index of the noun before; null without an accusation. */
function beforeAccusation(items: readonly Item[], participle: number): number | null {
  const link = items[participle - 1]?.tag === 'ADV' ? participle - 2 : participle - 1;
  const isAccused =
    /^(?:of|with|in|for)$/u.test(items[link]?.lower ?? '') && ACCUSED.test(items[link - 1]?.lower ?? '');
  return isAccused ? link - 2 : null;
}

const ACCUSED =
  /^(?:accused|charged|suspected|convicted|acquitted|arrested|sentenced|jailed|imprisoned|blamed|wanted|tasked|credited|involved)$/u;

/** The phrase that a relative clause describes whose last word stands at `index`, or null where there is none. */
export function describedBefore(items: readonly Item[], index: number): NounPhrase | null {
  let hasVerb = false;
  for (let at = index; at > 0 && at > index - MAX_RELATIVE; at--) {
    const item = items[at];
    if (item === undefined || item.marked || isPartingMark(item)) break;
    if (item.tag === 'VERB') hasVerb = true;
    else if (item.tag === 'AUX' || item.tag === 'CCONJ') break;
    if (hasVerb && RELATIVE_PRONOUNS.has(item.lower)) return phraseBefore(items, at);
  }
  return null;
}

/** Whom or what the relative pronoun at `relative` describes, by name where an apposition stands between; or null. */
export function antecedentOf(items: readonly Item[], relative: number): NounPhrase | null {
  const phrase = phraseBefore(items, relative);
  return phrase && (describedBy(items, phrase) ?? phrase);
}

/**
 * "the Harbour Board, which said": the body that a relative clause describes by what it says; `group` is its verb
 * group.
 */
export function bodyOfRelative(
  items: readonly Item[],
  index: number,
  group: number,
  cueClass: CueClass,
): NounPhrase | null {
  const relative = group - 1;
  if (!reportsOfBody(items, index, cueClass)) return null;
  if (items[relative]?.lower !== 'which' || items[relative - 1]?.text !== ',') return null;
  const phrase = phraseEndingAt(items, relative - 2);
  if (phrase === null || !(phrase.kind === 'proper' || callsBody(items[phrase.to - 1]))) return null;
  const [before, verb] = [items[phrase.from - 1], items[phrase.from - 2]];
  // "in Lorne, which says", "in Port Lorne, Norway, which says", "a survey published by the board, which says"
  const isPlace = PLACING.has(before?.lower ?? '') || before?.text === ',';
  return isPlace || (before?.lower === 'by' && verb?.tag === 'VERB') ? null : phrase;
}

/** "the board, which said"; "it closed the road, which suggests" tells of the deed. */
function reportsOfBody(items: readonly Item[], index: number, cueClass: CueClass): boolean {
  const isSpoken = cueClass === 'say' || cueClass === 'tell' || cueClass === 'call';
  const verb = items[index]?.lower ?? '';
  return isSpoken && !SHOWING_VERBS.has(verb) && !BASE_FORMS.has(verb);
}

/** "the ministry", "the company". */
function callsBody(noun: Item | undefined): boolean {
  return isBodyNoun(noun?.lower ?? '') || isBodyHead(noun?.lower ?? '');
}

/**
 * "a letter that said", "her tweet, which read": the document that a relative pronoun at `relative` stands for; or
 * null.
 */
export function documentDescribed(items: readonly Item[], relative: number): NounPhrase | null {
  if (!/^(?:that|which)$/u.test(items[relative]?.lower ?? '')) return null;
  const phrase = phraseEndingAt(items, items[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
  const isDocument = documentFamily(items[(phrase?.to ?? 0) - 1]?.lower ?? '') !== null;
  return phrase?.kind === 'nominal' && isDocument && items[relative + 1]?.lower !== 'would' ? phrase : null;
}

function phraseBefore(items: readonly Item[], relative: number): NounPhrase | null {
  const mark = items[relative - 1]?.text ?? '';
  const isParted = mark === ',' || (DASH.test(mark) && items[relative]?.lower === 'who');
  const phrase = phraseEndingAt(items, isParted ? relative - 2 : relative - 1);
  if (phrase === null) return null;
  // "Ruiz, not Ode, who said"
  if (items[phrase.from - 1]?.lower === 'not' && items[phrase.from - 2]?.text === ',')
    return phraseEndingAt(items, phrase.from - 3);
  const link = items[phrase.from - 1]?.lower ?? '';
  const first = items[phrase.from]?.text ?? '';
  // "Ruiz, 24, of Port Lorne, who said"
  if (/^(?:of|from)$/u.test(link) && items[phrase.from - 2]?.text === ',' && !isFirstName(first)) {
    const isAge = items[phrase.from - 3]?.tag === 'NUM' && items[phrase.from - 4]?.text === ',';
    const resident = phraseEndingAt(items, phrase.from - (isAge ? 5 : 3));
    return resident && leadingPhrase(items, resident);
  }
  // "leaked to the Harbour Times by a clerk, who said"; "referred Ruiz to Hill, who said", not "the envoy to Norway, who"
  if (link === 'by' || (link === 'to' && phraseEndingAt(items, phrase.from - 2)?.kind === 'proper'))
    return phrase;
  return leadingPhrase(items, phrase);
}

/** "Ruiz, the mayor of Lorne, who said": whom an apposition describes; not "In Lorne, the mayor, who said". */
function describedBy(items: readonly Item[], { from }: NounPhrase): NounPhrase | null {
  if (items[from]?.tag !== 'DET' || items[from - 1]?.text !== ',') return null;
  const last = phraseEndingAt(items, from - 2);
  const name = last && leadingPhrase(items, last);
  const isPlace = PLACING.has(items[(name?.from ?? 0) - 1]?.lower ?? '');
  return name?.kind === 'proper' && !isPlace ? name : null;
}

const PLACING = wordSet('in at on near outside inside across');
