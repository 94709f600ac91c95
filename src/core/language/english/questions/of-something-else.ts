import type { WeightedTerm } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { areNearWords } from '../../misspelling.ts';
import { isFirstName } from '../gender.ts';
import { CALENDAR_WORDS, wordSet } from '../lists/grammar/words.ts';
import { PEOPLES, PLACES } from '../lists/names/places.ts';
import { typeFit, typesAsked } from './answer-type-fit.ts';
import { findNames, isKnownPlace } from './answer-types.ts';
import { isOnlySupposed } from './is-only-supposed.ts';
import type { ReadPassage } from './read-passage.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';

/** News of a country does not name it, and continents hold whatever is told of their countries. */
const UNDERSTOOD = wordSet(
  'us uk usa american americans british america europe european africa african asia asian',
);
/** Words in capital letters that other words may say as well. */
const NO_NAMES = wordSet(
  `mr mrs ms dr earth north south east west northern southern eastern western first second third fourth fifth sixth
  thanksgiving christmas easter new`,
);

/**
 * Whether a passage tells of something else than the question: of another place or people, of another name, of nothing
 * that could be asked for, or of a deed that it only supposes.
 */
export function isOfSomethingElse(read: ReadPassage): boolean {
  return isOfAnotherPlace(read) || lacksName(read) || holdsNothingAsked(read) || isOnlySupposed(read);
}

/** A country, state, city or people of the question is told nowhere near, or only around it and another one in it. */
function isOfAnotherPlace({ asked, missing, sentences, text }: ReadPassage): boolean {
  if (missing.some(({ form }) => isPlaceWord(form))) return true;
  const places = asked.terms.filter(({ form, share }) => share === 1 && isPlaceWord(form));
  const own = new Set(sentences.flatMap(({ stems }) => stems));
  const isTold = places.some(({ stem }) => [...paraphrasesOf(stem)].some((each) => own.has(each)));
  return places.length > 0 && !isTold && splitWords(text).some(({ form }) => isPlaceWord(form));
}

function isPlaceWord(form: string): boolean {
  return (PEOPLES.has(form) || PLACES.has(form) || isKnownPlace(form)) && !UNDERSTOOD.has(form);
}

/** Most of a name of the question stands nowhere near, neither misspelt nor by its first letters. */
function lacksName({ asked, missing, surroundings, passage }: ReadPassage): boolean {
  const { text } = asked.question;
  const told = splitWords(surroundings).map(({ form }) => form);
  const lost = missing.filter(
    ({ form }) =>
      !told.some((word) => word.startsWith(form) || areNearWords(form, word)) &&
      !standsForInitials(form, surroundings),
  );
  if (lost.length === 0) return false;
  // What an article begins with it is about, and need not name again.
  const lead = passage.source.hits.subarray(0, passage.source.read.sentences[LEAD - 1]?.last ?? 0);
  const untold = lost.filter((term) => !lead.includes(asked.terms.indexOf(term)));
  return findNames(text).some((span) => {
    // A capital letter at the beginning tells nothing.
    const forms = span.start === 0 ? [] : splitWords(text, span).map(({ form }) => form);
    const name = asked.terms.filter(
      ({ form, share }) => share === 1 && forms.includes(form) && isNameWord(text, form),
    );
    return weightOf(name.filter((term) => untold.includes(term))) > weightOf(name) / 2;
  });
}

const LEAD = 2;

/** Not a first name, which articles tell once, a place, a day, nor what the question writes small as well. */
function isNameWord(question: string, form: string): boolean {
  if (isFirstName(form) || isPlaceWord(form) || CALENDAR_WORDS.has(form)) return false;
  return !UNDERSTOOD.has(form) && !NO_NAMES.has(form) && !question.includes(` ${form}`);
}

function weightOf(terms: readonly WeightedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

const CAPITALS = /(?<!\p{L})\p{Lu}/gu;
const MIN_INITIALS = 2;
const MAX_INITIALS = 5;

/** "un" of "the United Nations". */
function standsForInitials(form: string, text: string): boolean {
  if (form.length < MIN_INITIALS || form.length > MAX_INITIALS) return false;
  return (text.match(CAPITALS) ?? []).join('').toLowerCase().includes(form);
}

/** Where it asks for a name, a day, a sum …: nothing of the kind stands there that the question lacks. */
function holdsNothingAsked({ asked, passage, relation }: ReadPassage): boolean {
  const types =
    asked.question.kind === 'who' && relation?.part === 'agent' ? ANY_NAME : typesAsked(asked.question);
  return types.length > 0 && asked.question.askedName === null && typeFit(asked, passage, types) === 0;
}

/** Companies and campaigns do things too. */
const ANY_NAME = ['name'] as const;
