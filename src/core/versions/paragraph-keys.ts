import type { Article } from '../article/article.ts';
import { splitWords } from '../search/words.ts';

/** Words; shorter paragraphs ("Advertisement", "Read more") stand in articles that are no copies. */
const MIN_WORDS = 6;
/** A book has more paragraphs: of those the ones with the smallest numbers stand for all. */
const MAX_KEYS = 256;

/**
 * Numbers for the paragraphs of an article, so that two articles can be compared without their texts: paragraphs of the
 * same words have the same number, whatever their marks, case and spacing, and its lowest twelve bits tell how many
 * words they are. In the manner of Broder (“On the resemblance and containment of documents”, 1997), with paragraphs
 * as shingles and the smallest numbers as the sketch.
 *
 * @returns The numbers, ascending, as text for {@link readKeys}; empty where every paragraph is short.
 */
export function keyParagraphs({ prose, paragraphs }: Pick<Article, 'prose' | 'paragraphs'>): string {
  const keys = new Set<number>();
  for (const paragraph of paragraphs) {
    const words = splitWords(prose, paragraph);
    if (words.length >= MIN_WORDS) keys.add(keyOf(words.map(({ form }) => form)));
  }
  const sketch = [...keys].toSorted((one, other) => one - other).slice(0, MAX_KEYS);
  return sketch.map((key) => key.toString(RADIX).padStart(DIGITS, '0')).join('');
}

const RADIX = 36;
/** Of the largest number. */
const DIGITS = 9;
const WORDS_BITS = 4096;

function keyOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ SPACE, 0x01000193);
  }
  return (hash >>> 0) * WORDS_BITS + Math.min(words.length, WORDS_BITS - 1);
}

const SPACE = 0x20;

/** The numbers that {@link keyParagraphs} wrote. */
export function readKeys(text = ''): readonly number[] {
  return Array.from({ length: text.length / DIGITS }, (_, at) =>
    Number.parseInt(text.slice(at * DIGITS, (at + 1) * DIGITS), RADIX),
  );
}

/** How many words a paragraph of this number has. */
export function wordsOf(key: number): number {
  return key % WORDS_BITS;
}

/** What of a number tells the paragraph's words, a small integer. */
export function hashOf(key: number): number {
  return Math.floor(key / WORDS_BITS) | 0;
}
