import type { WeightedTerm } from '../../../answers/ask/question-reader.ts';
import { splitWords } from '../../../search/words.ts';
import { areNearWords } from '../../misspelling.ts';
import { isFirstName } from '../gender.ts';
import { CALENDAR_WORDS, wordSet } from '../lists/grammar/words.ts';
import { PEOPLES, PLACES } from '../lists/names/places.ts';
import { typeFit, typesAsked } from './answer-type-fit.ts';
import { findNames, isKnownPlace } from './answer-types.ts';
import { isOfAnotherContest } from './is-of-another-contest.ts';
import { isOnlySupposed } from './is-only-supposed.ts';
import type { ReadPassage } from './read-passage.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';
import { tellsDoer } from './tells-doer.ts';

/** A country's own news does not name it, and what happens in a country happens on its continent. */
const UNDERSTOOD = wordSet(
  'us uk usa american americans british america europe european africa african asia asian',
);
/** Capitalised words that other words may replace. */
const NO_NAMES = wordSet(
  `mr mrs ms dr earth north south east west northern southern eastern western first second third fourth fifth sixth
  thanksgiving christmas easter new`,
);

/**
 * Whether a passage is about something else than the question: another place or people, another name, nothing that
 * could be asked for, or a deed that it only supposes.
 */
export function isOfSomethingElse(read: ReadPassage): boolean {
  return (
    isOfAnotherPlace(read) ||
    lacksName(read) ||
    holdsNothingAsked(read) ||
    isOnlySupposed(read) ||
    isOfAnotherContest(read)
  );
}

/** Whether a place or people of the question is not near, or only around the passage while another is in it. */
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

/** Whether most of a name of the question is not near, neither misspelt nor as initials. */
function lacksName({ asked, missing, surroundings, passage }: ReadPassage): boolean {
  const { text } = asked.question;
  const told = splitWords(surroundings).map(({ form }) => form);
  const lost = missing.filter(
    ({ form }) =>
      !told.some((word) => word.startsWith(form) || areNearWords(form, word)) &&
      !standsForInitials(form, surroundings),
  );
  if (lost.length === 0) return false;
  // An article need not name again what its beginning is about.
  const lead = passage.source.hits.subarray(0, passage.source.read.sentences[LEAD - 1]?.last ?? 0);
  const untold = lost.filter((term) => !lead.includes(asked.terms.indexOf(term)));
  return findNames(text).some((span) => {
    // At the beginning a capital letter tells nothing.
    const forms = span.start === 0 ? [] : splitWords(text, span).map(({ form }) => form);
    const name = asked.terms.filter(
      ({ form, share }) => share === 1 && forms.includes(form) && isNameWord(text, form),
    );
    return weightOf(name.filter((term) => untold.includes(term))) > weightOf(name) / 2;
  });
}

const LEAD = 2;

/** Neither a first name, which articles give once, nor a place, a day or a word that the question also writes small. */
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

/** Whether the question asks for a name, a day, a sum … and the passage has none that the question lacks. */
function holdsNothingAsked(read: ReadPassage): boolean {
  const { asked, passage, relation } = read;
  const types =
    asked.question.kind === 'who' && relation?.part === 'agent' ? ANY_NAME : typesAsked(asked.question);
  if (types.length === 0 || asked.question.askedName !== null) return false;
  return typeFit(asked, passage, types) === 0 && !tellsDoer(read);
}

/** Companies and campaigns act, too. */
const ANY_NAME = ['name'] as const;
