import type { PronounClass, PronounReader } from '../../../conversation/conversation-reader.ts';
import { slice } from '../../../span.ts';
import type { SpeakerEntry } from '../../../speakers/speaker-entry.ts';
import type { Statement } from '../../../statement.ts';
import { type Gender, genderOfFirstName, genderOfPronoun, genderOfWords } from '../gender.ts';
import { ORGANISATION_WORDS } from '../lists/grammar/words.ts';
import { isPersonNoun } from '../lists/names/person-nouns.ts';
import { readName } from '../speakers/01-names.ts';

const PERSONAL = /(?<![\p{L}’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}’'-])/giu;
const POSSESSED = /^\s+\p{L}/u;
const NO_POSSESSED =
  /^\s+(?:about|in|on|at|to|for|and|or|of|as|by|with|from|since|before|after|when|while|last|yesterday|today|this|that|again|too)\b/iu;
const SOMEBODY = /\b(?:who|whom|someone|somebody|anyone|anybody|everyone|nobody)\b/iu;
/** "Who did he …": asks for the object. */
const ASKS_WHOM =
  /^\W*(?:and\s+|but\s+|so\s+)?(?:who|whom)(?:\s+else)?\s+(?:did|does|do|has|have|had|is|was|will|would|can|could)\s*$/iu;
const WORDS = /\p{L}+/gu;
const NOT_LETTERS = /[^\p{L}]+/u;

/** Reads pronouns in English. */
export const englishPronouns: PronounReader = {
  findPersonal: (line) =>
    [...line.matchAll(PERSONAL)].map(({ 0: pronoun, index: start }) => {
      const form = pronoun.toLowerCase();
      const end = start + pronoun.length;
      const after = line.slice(end);
      const isObject =
        form === 'him' || (form === 'her' && (!POSSESSED.test(after) || NO_POSSESSED.test(after)));
      return { start, end, form, isObject, isPossessive: form === 'his' || (form === 'her' && !isObject) };
    }),
  meaningOf(pronoun) {
    if (pronoun === 'it') return 'body';
    return pronoun === 'they' ? 'any' : genderOfPronoun(pronoun);
  },
  meansSomebody: (before) =>
    (SOMEBODY.test(before) && !ASKS_WHOM.test(before)) ||
    (before.toLowerCase().match(WORDS) ?? []).some(isPersonNoun),
  possessive: (name) => `${name}’s`,
  classOfName: (name) => (isBody(name) ? 'body' : genderOfGivenName(name)),
  classOfEntry,
};

/**
 * By the pronouns with which articles report the words ("she said"), else by titles and roles, else by the first name.
 */
function classOfEntry(entry: SpeakerEntry): PronounClass {
  if (isBody(entry.name)) return 'body';
  const stated = theOnly(entry.statements.flatMap((statement) => genderInMention(statement) ?? []));
  const roles = entry.introductions.flatMap(({ role }) => role.toLowerCase().split(NOT_LETTERS));
  return stated ?? genderOfWords(roles) ?? genderOfGivenName(entry.name);
}

/** Whether a name is that of a party, an outlet or another body. */
function isBody(name: string): boolean {
  const read = readName(name);
  return read?.kind === 'body' || (read?.words.some((word) => ORGANISATION_WORDS.has(word)) ?? false);
}

/** The gender in a statement's reporting clause; none for a joint statement, whose pronoun may be another speaker's. */
function genderInMention({ article, quotation }: Statement): Gender | null {
  const { speaker, coSpeakers, attribution } = quotation;
  if (speaker === null || coSpeakers.length > 0 || attribution !== 'pronoun') return null;
  return genderOfPronoun(slice(article.text, speaker.mention).toLowerCase());
}

function genderOfGivenName(name: string): Gender | null {
  const read = readName(name);
  if (read === null) return null;
  const titled = genderOfWords(read.titles.toLowerCase().split(NOT_LETTERS));
  return titled ?? (read.kind === 'full' ? genderOfFirstName(read.words[0] ?? '') : null);
}

function theOnly(genders: readonly Gender[]): Gender | null {
  const [first = null] = genders;
  return genders.every((each) => each === first) ? first : null;
}
