import { oneLine } from '../../../one-line.ts';
import { splitWords } from '../../../search/words.ts';
import { genderOfFirstName, isFirstName } from '../gender.ts';
import { NAME_SUFFIXES, ORGANISATION_WORDS, PARTIES, TITLES } from '../lists/grammar/words.ts';
import { PLACES } from '../lists/names/places.ts';
import { hasFormOfBody } from './body-names.ts';
import { officesOf } from './offices.ts';

/** A name, ready to be compared. */
export interface SpeakerName {
  /** `full`: a given name and a surname; `short`: one of these; `body`: a party, an outlet. */
  readonly kind: 'full' | 'short' | 'body';
  /** The name as shown: as written, without titles, article and remarks in brackets. */
  readonly text: string;
  /** In compared form, without the suffix. Never empty. */
  readonly words: readonly string[];
  /** "jr", "sr", "iii"; null where there is none. */
  readonly suffix: string | null;
  /** The titles before the name: "GOP Sen.". */
  readonly titles: string;
}

/** The parts of a full name, in compared form. */
export interface NameParts {
  readonly given: string;
  /** Names between the two, initials as single letters. */
  readonly middle: readonly string[];
  /** With its particles: "van dijk". */
  readonly surname: string;
}

interface NameWord {
  readonly text: string;
  readonly form: string;
}

const BRACKETS = /[([][^)\]]*[)\]]/gu;
const POSSESSIVE = /['’]s$/u;
const EDGES = /^[^\p{L}\p{N}]+|["“”,;:]+$/gu;
const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const PLAIN = /^[A-Za-z]+$/;
const PARTICLES = new Set(
  'van von der den ter ten de la le di du da das dos del della bin bint al el af av zu'.split(' '),
);

/**
 * Reads a name. Titles before it are split off, with the body that they belong to ("NATO Secretary-General Ada Lind"),
 * but not from a body's name ("State Department"). A name that begins with a particle in lower case is a surname: "van
 * Dijk".
 *
 * @returns null where the text is blank.
 */
export function readName(text: string): SpeakerName | null {
  const all = wordsOf(text);
  if (all.length === 0) return null;
  const named = all.length > 1 && /^(?:the|an?)$/u.test(all[0]?.form ?? '') ? all.slice(1) : all;
  const behindOffice = findNameBehindOffice(named);
  if (behindOffice === 0 && isBody(named)) return nameOf('body', named, null, '');
  const first = behindOffice + countTitles(named.slice(behindOffice));
  const [words, suffix] = splitSuffix(named.slice(first));
  const kind = words.length > 1 && !PARTICLES.has(words[0]?.text ?? '') ? 'full' : 'short';
  return nameOf(kind, words, suffix, textOf(named.slice(0, first)));
}

/** The parts of a full name; leading initials are dropped before a name in full: "J. Edgar Lind" goes by Edgar. */
export function partsOf({ words }: SpeakerName): NameParts {
  const last = words.length - 1;
  const isParticle = (at: number) => at > 0 && PARTICLES.has(words[at] ?? '');
  const start = words.findLastIndex((_, at) => at < last && !isParticle(at)) + 1;
  const before = words.slice(0, start);
  const spelt = before.findIndex((word) => word.length > 1);
  return {
    given: spelt < 0 ? before.join('') : (before[spelt] ?? ''),
    middle: spelt < 0 ? [] : before.slice(spelt + 1),
    surname: words.slice(start).join(' '),
  };
}

/**
 * The key that the forms of one full name share: given name and surname, in one spelling of Cyrillic names; "Hilary"
 * and "Hillary" are one given name.
 */
export function keyOf(name: SpeakerName): string {
  const { given, surname } = partsOf(name);
  return `${foldSpelling(given).replace(DOUBLED, '$1')} ${foldSpelling(surname)}`;
}

/** "Sergei" and "Sergey", "Zelenskiy" and "Zelensky", "Dmitrii" and "Dmitry" are spellings of one name. */
function foldSpelling(word: string): string {
  return word.replace(SPELT_SKY, 'ky').replace(SPELT_EY, 'ey').replace(SPELT_Y, 'y');
}

/** In a name of five letters or more. */
const DOUBLED = /(?<=^(?=\p{L}{5})\p{L}*)(\p{L})\1/gu;
const SPELT_SKY = /(?<=\p{L}{2})k(?:iy|yy|yi|ii|ij|i)$/u;
const SPELT_EY = /(?<=\p{L}{2})ei$/u;
const SPELT_Y = /(?<=\p{L}{2}[^aeiou])i[iy]$/u;

/** Words in the form in which names are compared; a hyphen stays inside a word. */
export function foldNameWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return splitWords(word.replace(POSSESSIVE, ''))
    .map(({ form }) => form)
    .join('-');
}

function wordsOf(text: string): readonly NameWord[] {
  const flat = oneLine(text);
  const words = oneLine(flat.replace(BRACKETS, ' '))
    .split(' ')
    .map((word) => ({ text: word.replace(EDGES, ''), form: foldNameWord(word) }))
    .filter(({ form }) => form !== '');
  return words.length > 0 || flat === '' ? words : [{ text: flat, form: flat.toLowerCase() }];
}

/**
 * Where a given name stands behind the last office: 3 of "Fiat Chrysler CEO Ada Lind". Zero where there is none, or
 * nothing before the office, which is then a title.
 */
function findNameBehindOffice(words: readonly NameWord[]): number {
  const office = words.findLastIndex(
    ({ form }, index) =>
      index < words.length - 2 && isFirstName(words[index + 1]?.text ?? '') && officesOf(form).length > 0,
  );
  return office > 0 ? office + 1 : 0;
}

/** A word for bodies tells, except behind a given name ("Ada Law" is a person) or alone ("the Department"). */
function isBody(words: readonly NameWord[]): boolean {
  if (words.length === 1) return PARTIES.has(words[0]?.form ?? '');
  const hasForm = hasFormOfBody(
    words.map(({ text }) => text),
    (word) => isFirstName(word) && !PLACES.has(word.toLowerCase()),
  );
  if (!hasForm && !words.some(({ form }) => ORGANISATION_WORDS.has(form))) return false;
  return !(words.length === 2 && genderOfFirstName(words[0]?.text ?? '') !== null);
}

function countTitles(words: readonly NameWord[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words, count)) count++;
  return count;
}

/** A trade is a title before a full name only: "Comedian Ada Lind", but "Baker Lind". */
function isTitle(words: readonly NameWord[], at: number): boolean {
  const form = words[at]?.form ?? '';
  return TITLES.has(form) || (words.length - at > 2 && officesOf(form).length > 0);
}

function splitSuffix(words: readonly NameWord[]): readonly [readonly NameWord[], string | null] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || !NAME_SUFFIXES.has(last.form)) return [words, null];
  const [rest, inner] = splitSuffix(words.slice(0, -1));
  return [rest, inner ?? (GENERATIONS.has(last.form) ? last.form : null)];
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function nameOf(
  kind: SpeakerName['kind'],
  words: readonly NameWord[],
  suffix: string | null,
  titles: string,
): SpeakerName {
  const text = textOf(words);
  const forms = words.flatMap(({ text: written, form }) => (INITIALS.test(written) ? [...form] : [form]));
  return {
    kind,
    text: suffix === null ? text : `${text} ${SUFFIX_TEXT[suffix] ?? suffix.toUpperCase()}`,
    words: kind === 'full' ? forms : words.map(({ form }) => form),
    suffix,
    titles,
  };
}

const SUFFIX_TEXT: Readonly<Record<string, string>> = { jr: 'Jr.', sr: 'Sr.' };

function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
