import { isStopWord } from '../../../src/core/language/english/lists/grammar/stop-words.ts';
import { isNegation } from '../../../src/core/language/english/negation.ts';
import { splitWords } from '../../../src/core/search/words.ts';
import type { CheckCase } from './check-case.ts';
import type { Choose } from './sample.ts';

/** What becomes of a quotation's words; null where they have nothing to alter in this way. */
type Alter = (
  words: readonly string[],
  choose: Choose,
  others: readonly string[],
) => readonly string[] | null;

/** A way to alter a quotation, and what the check must make of it. */
export interface Alteration extends Pick<CheckCase, 'kind' | 'expected' | 'calledOut'> {
  readonly alter: Alter;
}

const MARKS = /(?<!\p{N})[.,]|[.,](?!\p{N})|[;:!?"“”'‘’]/gu;
const ELLIPSIS = /…|\.{3}/gu;
const EDGE_MARKS = /^["“'‘[]+|["”'’.,;:!?\]]+$/gu;
const DIGITS = /^\d+$/u;
const GAP = 8;
const HALF = 6;

/** Every way; the first ones change nothing that counts. */
export const ALTERATIONS: readonly Alteration[] = [
  { ...plain('as it is'), alter: (words) => words },
  { ...plain('in capitals'), alter: (words) => words.map((word) => word.toUpperCase()) },
  {
    ...plain('without marks'),
    alter: (words) => words.map((word) => word.replace(ELLIPSIS, ' ').replace(MARKS, '')).filter(Boolean),
  },
  {
    ...plain('straight marks, odd spaces'),
    alter: (words) => words.flatMap((word) => [straighten(word), '']),
  },
  { ...plain('a part'), alter: (words, choose) => cutPart(words, choose) },
  { ...plain('an honest ellipsis'), alter: (words) => leaveOut(words, '…') },
  { ...changed('a word left out'), alter: (words, choose) => replaceOne(words, choose, []) },
  { ...changed('a word put in'), alter: putIn },
  { ...changed('a word replaced'), alter: (words, choose, others) => replaceWord(words, choose, others) },
  { ...changed('negation dropped', 'negation'), alter: dropNegation },
  { ...changed('negation put in', 'negation'), alter: (words, choose) => putInNegation(words, choose) },
  { ...changed('another number', 'number'), alter: (words) => changeNumber(words) },
  {
    kind: 'words left out, not shown',
    expected: ['stitched'],
    calledOut: null,
    alter: (words) => leaveOut(words, null),
  },
  { kind: 'two quotations in one', expected: ['stitched'], calledOut: null, alter: join },
];

function plain(kind: string): Omit<Alteration, 'alter'> {
  return { kind, expected: ['verbatim'], calledOut: null };
}

function changed(kind: string, calledOut: CheckCase['calledOut'] = null): Omit<Alteration, 'alter'> {
  return { kind, expected: ['altered'], calledOut };
}

function straighten(word: string): string {
  return word.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/[–—]/gu, '-');
}

function cutPart(words: readonly string[], choose: Choose): readonly string[] | null {
  const first = choose([...words.keys()].slice(0, words.length - HALF)) ?? 0;
  const part = words.slice(first, first + HALF);
  return part.some(isContent) ? part : null;
}

function leaveOut(words: readonly string[], sign: string | null): readonly string[] | null {
  if (words.length < GAP + 2 * HALF) return null;
  const middle = Math.floor((words.length - GAP) / 2);
  return [...words.slice(0, middle), ...(sign === null ? [] : [sign]), ...words.slice(middle + GAP)];
}

/** One word inside gives way to others: the first and the last stay, else it would be a part. */
function replaceOne(
  words: readonly string[],
  choose: Choose,
  others: readonly string[],
  isFit: (word: string) => boolean = isWord,
): readonly string[] | null {
  const places = [...words.keys()].slice(1, -1).filter((place) => isFit(words[place] ?? ''));
  const place = choose(places);
  return place === undefined ? null : [...words.slice(0, place), ...others, ...words.slice(place + 1)];
}

function replaceWord(
  words: readonly string[],
  choose: Choose,
  others: readonly string[],
): readonly string[] | null {
  const word = choose(others.filter((other) => isContent(other) && !words.includes(other)));
  return word === undefined ? null : replaceOne(words, choose, [word.replace(EDGE_MARKS, '')], isContent);
}

function putIn(
  words: readonly string[],
  choose: Choose,
  others: readonly string[],
): readonly string[] | null {
  const word = choose(others.filter(isWord));
  const place = choose([...words.keys()].slice(1));
  if (word === undefined || place === undefined) return null;
  return [...words.slice(0, place), word.replace(EDGE_MARKS, ''), ...words.slice(place)];
}

function dropNegation(words: readonly string[], choose: Choose): readonly string[] | null {
  return replaceOne(words, choose, [], (word) => isNegation(formOf(word)));
}

function putInNegation(words: readonly string[], choose: Choose): readonly string[] | null {
  if (words.some((word) => isNegation(formOf(word)))) return null;
  const place = choose([...words.keys()].slice(1));
  return place === undefined ? null : [...words.slice(0, place), 'not', ...words.slice(place)];
}

function changeNumber(words: readonly string[]): readonly string[] | null {
  const place = words.findIndex((word) => DIGITS.test(word));
  return place < 0 ? null : words.map((word, at) => (at === place ? `${word}0` : word));
}

function join(
  words: readonly string[],
  _choose: Choose,
  others: readonly string[],
): readonly string[] | null {
  const [first, second] = [words.slice(0, HALF + 2), others.slice(-HALF - 2)];
  return first.filter(isContent).length < 2 || second.filter(isContent).length < 2
    ? null
    : [...first, ...second];
}

function formOf(word: string): string {
  return splitWords(word)[0]?.form ?? '';
}

function isWord(word: string): boolean {
  return splitWords(word).length === 1 && !word.includes('[') && !word.includes(']');
}

function isContent(word: string): boolean {
  return isWord(word) && !isStopWord(formOf(word));
}
