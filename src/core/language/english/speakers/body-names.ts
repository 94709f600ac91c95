import { isBodyHead, isOpenBodyHead } from '../lists/names/bodies.ts';
import { stateNamedInFull } from '../lists/names/us-states.ts';

/** A body's name, ready to be compared. */
export interface BodyName {
  /** Without small words and the country, the head last: "labor department" of "U.S. Department of Labor". */
  readonly words: readonly string[];
  readonly isAmerican: boolean;
  /** Whether it is written with its head last: "Labor Department". */
  readonly isHeadLast: boolean;
}

const SMALL_WORDS = new Set(['the', 'of', 'and', 'for', 'on', 'to', 'in']);
const LEGAL_FORMS = new Set(['inc', 'corp', 'ltd', 'plc', 'llc']);
const TURNED_HEADS = new Set(['department', 'ministry']);
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['centers', 'center'],
  ['centres', 'center'],
  ['organisation', 'organization'],
  ['geologic', 'geological'],
  ['u-s', 'us'],
]);

/** Reads the folded words of a body's name. */
export function readBodyName(folded: readonly string[]): BodyName {
  const spelt = folded.map((word) => SPELLINGS.get(word) ?? word);
  const length = countryLength(spelt);
  const own =
    length > 0 && spelt.length - length > 1 && spelt.at(-1) !== 'court' ? spelt.slice(length) : spelt;
  const turned = turn(own);
  const kept = turned.filter((word) => !SMALL_WORDS.has(word));
  const words = kept.length > 1 && LEGAL_FORMS.has(kept.at(-1) ?? '') ? kept.slice(0, -1) : kept;
  return { words, isAmerican: own !== spelt, isHeadLast: turned === own };
}

/** "us" and "united states". */
function countryLength([first, second]: readonly string[]): number {
  if (first === 'us') return 1;
  return first === 'united' && second === 'states' ? 2 : 0;
}

/** "health department" of "department of health". */
function turn(words: readonly string[]): readonly string[] {
  const head = words.findIndex((word, index) => TURNED_HEADS.has(word) && words[index + 1] === 'of');
  const word = words[head];
  if (word === undefined) return words;
  const before = words.slice(0, head);
  const isOfState = before.at(-1) === 'state' && stateNamedInFull(before.slice(0, -1).join(' ')) !== null;
  return [...(isOfState ? before.slice(0, -1) : before), ...words.slice(head + 2), word];
}

/**
 * Whether the form of some words, as written, is a body's: "Centers for Disease Control", "General Motors". Not two
 * words whose first may be a given name.
 */
export function hasFormOfBody(words: readonly string[], isGivenName: (word: string) => boolean): boolean {
  const [first = ''] = words;
  if (words.length < 2 || isGivenName(first)) return false;
  if (isBodyHead(words.at(-1)?.toLowerCase() ?? '')) return true;
  return words.some(
    (word, index) => LINKS.has(word) && index > 0 && isOpenBodyHead(words[index - 1]?.toLowerCase() ?? ''),
  );
}

const LINKS = new Set(['of', 'for', 'on', 'to']);
