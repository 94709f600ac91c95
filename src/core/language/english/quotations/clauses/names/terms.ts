import { wordSet } from '../../../lists/grammar/words.ts';
import {
  MACHINE_VERBS,
  MEANING_VERBS,
  NAMING_WORDS,
  TRANSLATING_VERBS,
} from '../../../lists/speech/term-words.ts';
import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from './name-words.ts';

const CAPITAL = /^\p{Lu}/u;
const LETTERS = /\p{L}[\p{L}'’-]*/gu;
const ENDS_CLAUSE = /[,.!?…;][\s)\]'’”"]*$/u;
const MANNER = /ly[\s'’”"]*$/u;
const JUDGES = /ly\s|\sand\s/u;
const HEAD_TAGS = new Set(['NOUN', 'PROPN']);
const MODIFIER_TAGS = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN']);
/** What stands between the marks and the noun that they describe, in words. */
const MAX_MODIFIERS = 2;
const AS = 'as';
const KNOWN = wordSet('known');
const TERM_NOUNS = wordSet('term phrase word expression name nickname euphemism shorthand acronym');
const EXPLAINING = wordSet('for that used meaning');

/** Whether the few words in marks at `at` are a name, a term or a describing word rather than somebody's words. */
export function isWordAsTerm(items: readonly Item[], at: number, inside: string): boolean {
  return isNamed(items, at) || isCapitalised(inside) || isAttributive(items, at, inside);
}

/** "the so-called “smart bridge”", "known as “Mudge”", "the word “bridge”". */
export function isNamed(items: readonly Item[], at: number): boolean {
  return NAMING_WORDS.has(items[at - 1]?.lower ?? '') || isKnownAs(items, at) || isExplained(items, at);
}

/**
 * "“dead load”, a technical term for the weight", "described “kissing hands” as “an oath”": what is told is what it
 * means.
 */
function isExplained(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower === AS && items[at + 2]?.marked !== undefined) return true;
  const opening = items[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (items[opening]?.tag !== 'DET') return false;
  const noun = items[opening + 1]?.tag === 'ADJ' ? opening + 2 : opening + 1;
  return TERM_NOUNS.has(items[noun]?.lower ?? '') && EXPLAINING.has(items[noun + 1]?.lower ?? '');
}

/**
 * "would “drastically” slow it", "it is “mad”", "its “pride” and “strength”": the word judges, and is no name of a
 * thing.
 */
export function isJudgement(items: readonly Item[], at: number, inside: string): boolean {
  return MANNER.test(inside) || items[at - 1]?.tag === 'AUX' || isCoordinated(items, at);
}

function isCoordinated(items: readonly Item[], at: number): boolean {
  const isBefore = items[at - 1]?.tag === 'CCONJ' && items[at - 2]?.marked !== undefined;
  return isBefore || (items[at + 1]?.tag === 'CCONJ' && items[at + 2]?.marked !== undefined);
}

function isKnownAs(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  return before === 'so-called' || (before === AS && KNOWN.has(items[at - 2]?.lower ?? ''));
}

/** A capital amid a sentence makes a name or a title: “Seinfeld”, ‘the Butcher’. */
function isCapitalised(inside: string): boolean {
  const words = inside.match(LETTERS) ?? [];
  return CAPITAL.test(words.at(-1) ?? '');
}

/** "a “smart” bridge", "the “yes” campaign", but "“bitterly” cold weather". */
export function isAttributive(items: readonly Item[], at: number, inside: string): boolean {
  if (ENDS_CLAUSE.test(inside) || MANNER.test(inside)) return false;
  // "a “road” or “rail” problem"
  const last = items[at + 1]?.lower === 'or' && items[at + 2]?.marked ? at + 2 : at;
  for (let index = last + 1; index <= last + 1 + MAX_MODIFIERS; index++) {
    const item = items[index];
    if (item === undefined || item.marked || !MODIFIER_TAGS.has(item.tag)) return false;
    // "called it “a good start” Tuesday": the day describes nothing.
    if (isCalendarWord(item)) return false;
    if (HEAD_TAGS.has(item.tag)) return true;
  }
  return false;
}

/**
 * Whether a few words in marks are a term: "known as “kissing hands”", "the “big tent” party", not "a “deep and
 * sincere” bond".
 */
export function isTerm(items: readonly Item[], at: number, inside: string): boolean {
  if (isKnownAs(items, at) || isExplained(items, at) || isTyped(items, at)) return true;
  return items[at - 1]?.tag === 'DET' && !JUDGES.test(inside) && isAttributive(items, at, inside);
}

/** “Tirl” means “the feast of lamps”; the Tirl, or “feast of lamps,” …: what another word means. */
export function isGloss(items: readonly Item[], at: number): boolean {
  const [before, last] = [items[at - 2], items[at - 1]];
  if (last === undefined) return false;
  return MEANING_VERBS.has(last.lower) || (last.lower === 'or' && before?.text === ',');
}

/** "The name translates as “…”": no verb of saying here. */
export function isTranslation(items: readonly Item[], at: number): boolean {
  const [before, last] = [items[at - 2], items[at - 1]];
  return TRANSLATING_VERBS.has(`${before?.lower ?? ''} ${last?.lower ?? ''}`);
}

/** "clicked on “…”", "typed “…”", "searched for “…”": what a machine shows or is given. */
function isTyped(items: readonly Item[], at: number): boolean {
  const before = PARTICLES.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return MACHINE_VERBS.has(items[before]?.lower ?? '');
}

const PARTICLES = wordSet('on for in up');
