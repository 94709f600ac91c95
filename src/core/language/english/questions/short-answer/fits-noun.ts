import type { AnswerType } from '../../../../answers/ask/question.ts';
import { slice, type TextSpan } from '../../../../span.ts';
import { isFirstName } from '../../gender.ts';
import { ORGANISATION_WORDS, TITLES, wordSet } from '../../lists/grammar/words.ts';
import { PLACES } from '../../lists/names/places.ts';
import { stateNamedInFull } from '../../lists/names/us-states.ts';
import { stemOf } from '../../stem.ts';
import { isKnownPlace } from '../answer-types.ts';
import type { StatedSentence } from './stated-sentence.ts';

const stemsOf = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map(stemOf));

const COUNTRY_NOUNS = stemsOf('country nation');
const STATE_NOUNS = stemsOf('state');
const CITY_NOUNS = stemsOf('city town village suburb capital');
/** Words for companies and the like: no person or place is one. */
const BODY_NOUNS = stemsOf(
  'company firm party university bank airline automaker carmaker retailer brand chain agency organization organisation platform app',
);
const BODY_HEADS = wordSet(
  'university college department party committee court inc corp company ministry agency',
);

/**
 * Whether a name may be what the question's noun says: not a person for "which company", nor a country for "which
 * city".
 */
export function fitsNoun(
  expects: AnswerType | null,
  noun: string | null,
  sentence: StatedSentence,
  span: TextSpan,
): boolean {
  const name = slice(sentence.text, span);
  const head = noun ?? '';
  if (expects === 'person') return !isKnownPlace(name) && !isBody(name) && !INITIALS.test(name);
  if (expects === 'place') return fitsPlace(head, name, sentence);
  if (expects !== 'name') return false;
  if (noun !== null && isPerson(name, sentence)) return false;
  return !BODY_NOUNS.has(head) || !isKnownPlace(name);
}

/** "NFL": a body. */
const INITIALS = /^\p{Lu}{2,}$/u;

function fitsPlace(head: string, name: string, sentence: StatedSentence): boolean {
  const parts = name.split(LIST_JOINT);
  if (STATE_NOUNS.has(head)) return parts.every((each) => stateNamedInFull(each) !== null);
  if (COUNTRY_NOUNS.has(head))
    return parts.every((each) => isKnownPlace(each) && stateNamedInFull(each) === null);
  const isWide = (each: string) => isKnownPlace(each) && each !== 'New York';
  if (CITY_NOUNS.has(head) && parts.some(isWide)) return false;
  return parts.every((each) => isKnownPlace(each) || (!isBody(each) && !isPerson(each, sentence)));
}

const LIST_JOINT = /,\s+(?:and\s+)?|\s+and\s+/u;

function isBody(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  return BODY_HEADS.has(words.at(-1) ?? '') || BODY_HEADS.has(words[0] ?? '');
}

/** Whether a name is a person's, by its first name or the one that the article has before it. */
function isPerson(name: string, { text }: StatedSentence): boolean {
  const words = name.split(/\s+/u);
  const [first = ''] = words;
  if (words.length > 1)
    return (
      isFirstName(first) &&
      !PLACES.has(first.toLowerCase()) &&
      !ORGANISATION_WORDS.has((words.at(-1) ?? '').toLowerCase())
    );
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const before = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.]+)\s+$/u.exec(
      text.slice(Math.max(0, at - MAX_FIRST_NAME), at),
    )?.[1];
    if (before !== undefined && (isFirstName(before) || TITLES.has(before.toLowerCase()))) return true;
  }
  return false;
}

const MAX_FIRST_NAME = 24;
