import { type Gender, genderOfWords } from '../../gender.ts';
import { POSSESSIVE_PRONOUNS, wordSet } from '../../lists/grammar/words.ts';
import { isOfficeWord } from '../../lists/names/offices.ts';
import { isPersonNoun } from '../../lists/names/person-nouns.ts';
import type { Item } from '../02-sentences.ts';
import type { Named } from '../08-people.ts';
import { type NounPhrase, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import { fitOf } from './epithets.ts';
import { type Offer, openingPhrase } from './offers.ts';
import { mayBeCalled } from './presumed-roles.ts';
import type { ReferenceContext } from './referent.ts';

/** "The senator", "a nurse": somebody whom a sentence is about and doesn't name. */
export interface UnnamedPerson {
  readonly phrase: NounPhrase;
  /** Whether the article brings them in as somebody new: "a nurse", "one resident". */
  readonly isNew: boolean;
  /** Without the article, in lower case. */
  readonly words: readonly string[];
}

/** Whom a sentence is about who has no name; null where it is about anything else, or names them behind a comma. */
export function unnamedSubject(items: readonly Item[]): UnnamedPerson | null {
  const opening = openingPhrase(items);
  return opening?.kind === 'nominal' ? readUnnamed(opening, items) : null;
}

/** "Ode was late, a nurse told reporters": whether somebody new speaks in the sentence, and nobody by name. */
export function hasNewSpeaker({ sentence, sources }: Offer, before: number): boolean {
  if (sources.length > 0) return false;
  return sentence.clauses.some(
    ({ subject, cue, cueClass }) =>
      subject?.kind === 'nominal' &&
      cue.end <= before &&
      (cueClass === 'say' || cueClass === 'tell') &&
      readUnnamed(subject, sentence.items)?.isNew === true,
  );
}

/**
 * Whether a pronoun behind may still mean somebody named before: no man or woman of the pronoun's gender came in, and
 * no office that the person named doesn't hold.
 */
export function mayBePassed(
  { isNew, phrase, words }: UnnamedPerson,
  named: Named,
  gender: Gender,
  context: ReferenceContext,
): boolean {
  if (isNew) return genderOfWords(words) !== gender;
  const said = context.descriptors.get(named)?.said ?? NOTHING;
  const noun = words.at(-1) ?? '';
  if (words.some((word) => POSSESSIVE_PRONOUNS.has(word))) return isOfOtherGender(words, gender);
  if (!isOfficeWord(noun)) return true;
  return fitOf(words, named.gender, said) !== null || mayBeCalled(named, words, phrase, context);
}

/** "Her father": a woman may be meant behind him; behind "her neighbour" it is open who. */
function isOfOtherGender(words: readonly string[], gender: Gender): boolean {
  const stated = genderOfWords(words);
  return stated !== null && stated !== gender;
}

const NOTHING: ReadonlySet<string> = new Set();

/** "One of the nurses said". */
export function isOneOfSeveral({ mention: { start } }: NounPhrase, text: string): boolean {
  return ONE_OF.test(text.slice(Math.max(0, start - MAX_ONE_OF), start));
}

const ONE_OF = /\bone of\s+$/iu;
const MAX_ONE_OF = 16;

function readUnnamed(phrase: NounPhrase, items: readonly Item[]): UnnamedPerson | null {
  const words = items.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (!isPersonNoun(words.at(-1) ?? '') || isNamedBehind(phrase, items)) return null;
  const [opening = ''] = words;
  const isNew = NEW.has(opening) && !words.includes("'s") && !words.includes('’s');
  return { phrase, isNew, words: items[phrase.from]?.tag === 'DET' ? words.slice(1) : words };
}

/** "One voter, Ana Ruiz, came". */
function isNamedBehind({ to }: NounPhrase, items: readonly Item[]): boolean {
  return items[to]?.text === ',' && phraseStartingAt(items, to + 1)?.kind === 'proper';
}

const NEW = wordSet('a an another one');
