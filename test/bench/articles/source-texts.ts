import type { Article } from '../../../src/core/article/article.ts';
import { slice } from '../../../src/core/span.ts';

/** A stretch of a paragraph: a word, or what stands between two. */
export interface Piece {
  readonly text: string;
  /** What may stand in its place; null where it stays. */
  readonly class: WordClass | null;
  /** The number of a word in {@link SourceTexts.wordCount}; -1 of what is no word. */
  readonly word: number;
}

/** Words that may stand for each other: a name, or a word by its ending. */
export type WordClass = 'name' | 'ed' | 'ing' | 's' | 'ly' | 'other';

export type SourceParagraph = readonly Piece[];

/** Articles that others are made of. */
export interface SourceTexts {
  /** Each article's paragraphs. */
  readonly articles: readonly (readonly SourceParagraph[])[];
  /** The words of a class, as often as they stand: drawn from at random they are as frequent as in the source. */
  readonly words: ReadonlyMap<WordClass, readonly Piece[]>;
  /** How many different words there are; their numbers run from zero. */
  readonly wordCount: number;
}

/** The commonest words carry the sentence (the, said, president): they stay. */
const MAX_KEPT_WORDS = 400;
/** Longer ones are pages that were joined, shorter ones captions. */
const MAX_PARAGRAPH_WORDS = 200;
const MIN_PARAGRAPH_WORDS = 14;
const PIECE = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[^\p{L}\p{N}]+/gu;
const WORD = /^[\p{L}\p{N}]/u;
const LOWER = /^\p{Ll}+$/u;
const NAME = /^\p{Lu}\p{Ll}+$/u;

/** Reads articles as pieces that can be exchanged. */
export function readSourceTexts(articles: readonly Article[]): SourceTexts {
  const texts = articles.map(({ prose, paragraphs }) =>
    paragraphs.map((span) => slice(prose, span).match(PIECE) ?? []),
  );
  const counts = countWords(texts.flat(2));
  const kept = new Set(
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MAX_KEPT_WORDS)
      .map(([word]) => word),
  );
  const numbers = new Map([...counts.keys()].map((word, number) => [word, number]));
  const toPiece = (text: string, index: number): Piece => {
    if (!WORD.test(text)) return { text, class: null, word: -1 };
    const lower = text.toLowerCase();
    const stays = index === 0 || kept.has(lower);
    return { text, class: stays ? null : classOf(text, counts), word: numbers.get(lower) ?? -1 };
  };
  const read = texts.map((paragraphs) =>
    paragraphs
      .filter((pieces) => isWithin(pieces.length / 2, MIN_PARAGRAPH_WORDS, MAX_PARAGRAPH_WORDS))
      .map((pieces) => pieces.map(toPiece)),
  );
  return {
    articles: read.filter((paragraphs) => paragraphs.length > 0),
    words: groupByClass(read.flat(2)),
    wordCount: numbers.size,
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function countWords(pieces: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    if (!WORD.test(piece)) continue;
    const word = piece.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function classOf(text: string, counts: ReadonlyMap<string, number>): WordClass | null {
  if (NAME.test(text)) return (counts.get(text.toLowerCase()) ?? 0) > MAX_NAME_COUNT ? null : 'name';
  if (!LOWER.test(text)) return null;
  if (text.endsWith('ed')) return 'ed';
  if (text.endsWith('ing')) return 'ing';
  if (text.endsWith('ly')) return 'ly';
  return text.endsWith('s') ? 's' : 'other';
}

/** A capitalised word that stands more often is an institution of its country and stays. */
const MAX_NAME_COUNT = 400;

function groupByClass(pieces: readonly Piece[]): ReadonlyMap<WordClass, readonly Piece[]> {
  const groups = new Map<WordClass, Piece[]>();
  for (const piece of pieces) {
    if (piece.class === null) continue;
    const group = groups.get(piece.class);
    if (group === undefined) groups.set(piece.class, [piece]);
    else group.push(piece);
  }
  return groups;
}
