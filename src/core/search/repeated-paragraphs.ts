import type { Article } from '../article/article.ts';
import { countFirst } from '../bisect.ts';
import { slice } from '../span.ts';

/** Finds the paragraphs that enough articles share, word for word, to belong to the page and not to the story. */
export interface RepeatedParagraphs {
  isRepeated(paragraph: string): boolean;
  /** The same after articles have gone and come, with the paragraphs that were repeated and are not, or are now. */
  change(gone: readonly Article[], come: readonly Article[]): ChangedParagraphs;
  /** For {@link openParagraphs}. @throws RangeError after a change. */
  sections(): readonly Uint8Array[];
}

/** Repeated paragraphs after a change. */
export interface ChangedParagraphs {
  readonly paragraphs: RepeatedParagraphs;
  /** The texts of those for which the answer is another one. */
  readonly turned: ReadonlySet<string>;
}

/** A paragraph that stands word for word in this many articles is the page's, not the reporter's. */
const MIN_REPEATED = 8;

/** Opens paragraphs that were counted before. */
export function openParagraphs([keyBytes, countBytes]: readonly Uint8Array[]): RepeatedParagraphs {
  const keys = keyBytes ?? new Uint8Array();
  const counts = countBytes ?? new Uint8Array();
  const counted = {
    keys: new Float64Array(keys.buffer, keys.byteOffset, keys.byteLength / Float64Array.BYTES_PER_ELEMENT),
    counts: new Uint16Array(
      counts.buffer,
      counts.byteOffset,
      counts.byteLength / Uint16Array.BYTES_PER_ELEMENT,
    ),
  };
  return repeatedIn(counted, new Map());
}

/** Counts the paragraphs of articles. Kept is a number of ten bytes for each different one. */
export function countParagraphs(articles: readonly Article[]): RepeatedParagraphs {
  const keys = Float64Array.from(articles.flatMap((article) => [...textsOf(article)].map(keyOf))).sort();
  const distinct = keys.filter((key, index) => index === 0 || key !== keys[index - 1]);
  const counts = new Uint16Array(distinct.length);
  let number = -1;
  keys.forEach((key) => {
    if (key !== distinct[number]) number += 1;
    counts[number] = Math.min((counts[number] ?? 0) + 1, MAX_COUNT);
  });
  return repeatedIn({ keys: distinct, counts }, new Map());
}

const MAX_COUNT = 0xffff;

/** How often each paragraph stood when it was counted, by its key, ascending. */
interface Counted {
  readonly keys: Float64Array;
  readonly counts: Uint16Array;
}

/** @param since - how many more there are since then, by key. */
function repeatedIn(counted: Counted, since: ReadonlyMap<number, number>): RepeatedParagraphs {
  const countIn = (key: number, more: ReadonlyMap<number, number>) =>
    (counted.counts[placeOf(counted.keys, key)] ?? 0) + (more.get(key) ?? 0);
  const isRepeated = (text: string, more = since) => countIn(keyOf(text), more) >= MIN_REPEATED;
  return {
    isRepeated: (text) => isRepeated(text),
    sections() {
      if (since.size > 0)
        throw new RangeError('Paragraphs that have changed are counted anew to be written.');
      return [counted.keys, counted.counts].map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
      );
    },
    change(gone, come) {
      const next = new Map(since);
      const touched = new Set<string>();
      const count = (articles: readonly Article[], by: number) => {
        for (const text of articles.flatMap((article) => [...textsOf(article)])) {
          const key = keyOf(text);
          next.set(key, (next.get(key) ?? 0) + by);
          touched.add(text);
        }
      };
      count(gone, -1);
      count(come, 1);
      const turned = [...touched].filter((text) => isRepeated(text) !== isRepeated(text, next));
      return { paragraphs: repeatedIn(counted, next), turned: new Set(turned) };
    },
  };
}

/** Whether an article has one of some paragraphs. */
export function hasParagraph({ prose, paragraphs }: Article, texts: ReadonlySet<string>): boolean {
  return (
    [...texts].some((text) => prose.includes(text)) &&
    paragraphs.some((paragraph) => texts.has(slice(prose, paragraph)))
  );
}

function textsOf({ prose, paragraphs }: Article): ReadonlySet<string> {
  return new Set(paragraphs.map((paragraph) => slice(prose, paragraph)));
}

/**
 * A number of 53 bits for a text: two 32-bit hashes of FNV's kind side by side. Two texts that have the same, of which
 * there are hardly ever any, count as one.
 */
function keyOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return (high >>> HIGH_SHIFT) * 2 ** 32 + (low >>> 0);
}

/** 21 bits of the one and 32 of the other are what a number holds exactly. */
const HIGH_SHIFT = 11;

/** By bisection; -1 where the key is not among them. */
function placeOf(keys: Float64Array, key: number): number {
  const found = countFirst(keys.length, (index) => (keys[index] ?? 0) < key);
  return keys[found] === key ? found : -1;
}
