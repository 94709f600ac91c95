import { PARTICLE_VERBS, POSSESSIVE_PRONOUNS, wordSet } from '../../../lists/grammar/words.ts';
import { bodyWords } from '../../../lists/names/descriptions.ts';
import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import { CUE_VERBS, type CueClass } from '../../../lists/speech/cue-verbs.ts';
import { documentFamily, KNOWN_ARTICLES } from '../../../lists/speech/documents.ts';
import {
  CONVICTIONS,
  MAKE_FORMS,
  OPENING_UP,
  POINTS_MADE,
  PUT_FORMS,
  TALKING_VERBS,
} from '../../../lists/speech/speech-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isName } from '../names/name-words.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { breaksIn, hasParticle } from './particle-verbs.ts';

const PARTICIPLE = /ing$/u;
const CONTINUE = /^continu/u;
/** The longest object between a verb and "as", in words. */
const MAX_OBJECT = 8;
const OBJECT_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
const ENDS_WITH_COMMA = /,\P{L}*$/u;
const PAST_OR_PRESENT = /(?:ed|d|s|wrote)$/u;

/** The class of the cue at `index`; null where the word reports nothing. */
export function classOfCue(items: readonly Item[], index: number): CueClass | null {
  if (isConvinced(items, index)) return 'think';
  const known = isName(items, index) ? undefined : CUE_VERBS.get(items[index]?.lower ?? '');
  if (known === undefined || MAKE_FORMS.has(items[index]?.lower ?? ''))
    return classOfOther(items, index) ?? known ?? null;
  if (!isVerb(items, index)) return null;
  if (agreesToAct(items, index)) return 'act';
  // "The poll found that …" reports; "he found a way" does not.
  if (
    items[index]?.lower === 'continue' ||
    (CONTINUE.test(items[index]?.lower ?? '') && items[index + 1]?.lower === 'to')
  )
    return null;
  if (known !== 'act') return known;
  if (speaksOf(items, index)) return 'say';
  if (presentsAs(items, index)) return 'think';
  if (takesComplement(items, index)) return 'think';
  // “…,” Smith began.
  return endsClause(items, index) && followsMarks(items, phraseEndingAt(items, index - 1)) ? 'other' : 'act';
}

/** "Ruiz has agreed to serve": a deed. */
function agreesToAct(items: readonly Item[], index: number): boolean {
  return (
    /^agree/u.test(items[index]?.lower ?? '') &&
    items[index + 1]?.lower === 'to' &&
    items[index + 2]?.tag === 'VERB'
  );
}

/** "spoke of “…”", "talked about a “…”": words in marks right behind. */
function speaksOf(items: readonly Item[], index: number): boolean {
  const verb = items[index]?.lower ?? '';
  const isOpening = OPENING_UP.has(verb) && items[index + 1]?.lower === 'up';
  const at = isOpening ? index + 2 : index + 1;
  if (!(isOpening || TALKING_VERBS.has(verb)) || !/^(?:of|about)$/u.test(items[at]?.lower ?? ''))
    return false;
  return items[at + 1]?.marked !== undefined || items[at + 2]?.marked !== undefined;
}

/** "was adamant that …". */
export function isConvinced(items: readonly Item[], index: number): boolean {
  return CONVICTIONS.has(items[index]?.lower ?? '') && items[index + 1]?.lower === 'that';
}

/**
 * A verb that is not a cue by itself reports if it is right beside the marks: "gloated: “…”", "“…,” she elaborated".
 */
function classOfOther(items: readonly Item[], index: number): CueClass | null {
  const item = items[index];
  if (PUT_FORMS.has(item?.lower ?? '') && items[index + 1]?.lower === 'it')
    return PUT_AWAY.has(items[index + 2]?.lower ?? '') ? null : 'say';
  if (item?.tag !== 'VERB' || item.isCapitalised) return null;
  if (breaksIn(items, index)) return 'say';
  if ((items[index + 1]?.text === ':' && !isNamedThing(items, index)) || takesComplement(items, index))
    return 'other';
  if (makesPoint(items, index)) return 'say';
  if (presentsAs(items, index)) return 'think';
  if (opensSpeech(items, index)) return 'other';
  if (items[index - 1]?.marked) {
    const subject = PARTICIPLE.test(item.lower) ? null : phraseStartingAt(items, index + 1);
    if (subject?.kind === 'nominal' && !maySpeak(items[subject.to - 1])) return null;
    const isAlone = subject !== null && /^[.,]/u.test(items[subject.to]?.text ?? '.');
    return isAlone || subject?.kind === 'proper' ? 'other' : null;
  }
  return endsClause(items, index) && followsMarks(items, phraseEndingAt(items, index - 1)) ? 'other' : null;
}

/** "put it into a box". */
const PUT_AWAY = wordSet('into onto back away off under inside together');

/** "the national HBA file:": a noun behind the name of a body, which the tagger takes for a verb. */
function isNamedThing(items: readonly Item[], index: number): boolean {
  if (PAST_OR_PRESENT.test(items[index]?.lower ?? '')) return false;
  return isName(items, index - 1) && isBehindArticle(items, index - 1);
}

/** “…,” gushed the captain, but not "calling it “a wreck,” left the town". */
function maySpeak(noun: Item | undefined): boolean {
  const word = noun?.lower ?? '';
  return isPersonNoun(word) || isPersonNoun(word.replace(/s$/u, '')) || bodyWords(word) !== null;
}

/** "made the point that …". */
function makesPoint(items: readonly Item[], index: number): boolean {
  if (!MAKE_FORMS.has(items[index]?.lower ?? '')) return false;
  const point = phraseStartingAt(items, index + 1);
  return (
    point !== null && POINTS_MADE.has(items[point.to - 1]?.lower ?? '') && items[point.to]?.lower === 'that'
  );
}

/** "Smith cracked, “…”". */
function opensSpeech(items: readonly Item[], index: number): boolean {
  return (
    PAST_OR_PRESENT.test(items[index]?.lower ?? '') &&
    items[index + 1]?.text === ',' &&
    items[index + 2]?.marked !== undefined &&
    phraseEndingAt(items, index - 1)?.kind === 'proper'
  );
}

/** "introduced him as “…”", "rejected the plan as a “…”": an object and "as" before the marks. */
function presentsAs(items: readonly Item[], index: number): boolean {
  if (PARTICIPLE.test(items[index]?.lower ?? '') || items[index + 1]?.tag === 'ADP') return false;
  const window = items.slice(index + 1, index + 1 + MAX_OBJECT);
  const as = window.findIndex((item) => item.lower === 'as');
  if (as < 1 || !window.slice(0, as).every(isOfObject)) return false;
  const behind = window[as + 1] ?? items[index + as + 2];
  return (behind?.tag === 'DET' ? items[index + as + 3] : behind)?.marked !== undefined;
}

/** "the questions raised by the board": a participle and its agent belong to the object. */
function isOfObject(item: Item, index: number, items: readonly Item[]): boolean {
  if (item.tag === 'VERB') return items[index + 1]?.lower === 'by';
  return OBJECT_TAGS.has(item.tag) || /^(?:of|by|'s)$/u.test(item.lower);
}

/** "groused to a crowd that …": a finite verb with a clause as its content. */
function takesComplement(items: readonly Item[], index: number): boolean {
  if (!PAST_OR_PRESENT.test(items[index]?.lower ?? '')) return false;
  const that = items.slice(index + 1, index + 7).findIndex((item) => item.lower === 'that');
  const between = items.slice(index + 1, index + 1 + that);
  // "articles published in May that tell": the pronoun describes a noun.
  const isRelative = /^(?:VERB|AUX)$/u.test(items[index + that + 2]?.tag ?? '');
  return (
    that === 0 ||
    (that > 0 &&
      !isRelative &&
      /^(?:to|in|on|at)$/u.test(between[0]?.lower ?? '') &&
      !between.some((item) => item.tag === 'VERB'))
  );
}

function isVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  if (PARTICLE_VERBS.has(item.lower)) return hasParticle(items, index);
  if (POSSESSIVE_PRONOUNS.has(items[index - 1]?.lower ?? '')) return false;
  if (item.tag === 'VERB' || item.lower === 'said' || item.lower === 'says') return true;
  if (item.tag !== 'NOUN' && item.tag !== 'ADJ') return false;
  const next = items[index + 1];
  if (item.tag === 'ADJ' && item.lower.endsWith('ed') && next?.lower === 'that') return true;
  // "…, dubbing her “…”".
  const hasPronoun = items[index - 1]?.text === ',' && /^(?:him|her|it|them)$/u.test(next?.lower ?? '');
  if (PARTICIPLE.test(item.lower) && hasPronoun)
    return items[items[index + 2]?.text === ',' ? index + 3 : index + 2]?.marked !== undefined;
  if (PARTICIPLE.test(item.lower))
    return (
      isSpeechNext(next) || next?.lower === 'to' || (next?.tag === 'ADV' && isSpeechNext(items[index + 2]))
    );
  // "claims", "notes", "reports": taken as a verb where a subject stands before it and speech behind it.
  if (followsMarks(items, phraseEndingAt(items, index - 1))) return true;
  const hasObject = next?.tag === 'DET' || POSSESSIVE_PRONOUNS.has(next?.lower ?? '');
  if (!item.lower.endsWith('s')) return false;
  const isNamed = isName(items, index - 1);
  if (isNamed && (hasObject || isName(items, index + 1))) return true;
  // "Ana Ruiz notes there is", "Ruiz claims he"; not "the Ruiz claims he rejects".
  if (isNamed && OPENS_CLAUSE.test(next?.lower ?? '') && !isBehindArticle(items, index - 1)) return true;
  if (isInvertedBehindMarks(items, index) || isSaidByDocument(items, index)) return true;
  if (closesReportOfDocument(items, index)) return true;
  return (
    isSpeechNext(next) &&
    (items[index - 1]?.tag === 'PRON' ||
      /^(?:,|and|which|who)$/u.test(items[index - 1]?.lower ?? '') ||
      isNamed)
  );
}

function isBehindArticle(items: readonly Item[], last: number): boolean {
  return items[phraseEndingAt(items, last)?.from ?? last]?.tag === 'DET';
}

const OPENS_CLAUSE = /^(?:there|i|he|she|it|we|they)$/u;

/** “…,” comments Ana Ruiz. */
function isInvertedBehindMarks(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before?.marked === undefined || !ENDS_WITH_COMMA.test(before.text) || !isName(items, index + 1))
    return false;
  // “Odd News,” comments Ana Ruiz made: the name has a verb of its own.
  const next = items[phraseStartingAt(items, index + 1)?.to ?? index + 1];
  return next?.tag !== 'VERB' && next?.tag !== 'AUX';
}

/** "the lawsuit claims that the bridge …", "the ad claims “…”", but not "the lawsuit claims that were dropped". */
function isSaidByDocument(items: readonly Item[], index: number): boolean {
  const [next, opener] = [items[index + 1], items[index + 2]];
  if (!isDocumentBefore(items, index)) return false;
  if (next?.marked !== undefined || next?.text === ':') return true;
  if (next?.lower === 'whether') return true;
  return next?.lower === 'that' && opener?.tag !== 'AUX' && opener?.tag !== 'VERB';
}

/** "the lawsuit", "her email to voters". */
function isDocumentBefore(items: readonly Item[], index: number): boolean {
  const phrase = phraseEndingAt(items, index - 1);
  const noun = phrase ? items[leadingPhrase(items, phrase).to - 1] : items[index - 1];
  return documentFamily(noun?.lower ?? '') !== null;
}

/** "The bridge was safe, the complaint notes." */
function closesReportOfDocument(items: readonly Item[], index: number): boolean {
  if (documentFamily(items[index - 1]?.lower ?? '') === null || items[index + 1]?.text !== '.') return false;
  const document = phraseEndingAt(items, index - 1);
  const isKnown = KNOWN_ARTICLES.has(items[document?.from ?? -1]?.lower ?? '');
  return isKnown && items[(document?.from ?? 0) - 1]?.text === ',';
}

function endsClause(items: readonly Item[], index: number): boolean {
  return /^[.,]/u.test(items[index + 1]?.text ?? '.');
}

function followsMarks(items: readonly Item[], phrase: NounPhrase | null): boolean {
  return phrase !== null && items[leadingPhrase(items, phrase).from - 1]?.marked !== undefined;
}

function isSpeechNext(next: Item | undefined): boolean {
  return next !== undefined && (next.marked !== undefined || next.lower === 'that' || next.text === ':');
}
