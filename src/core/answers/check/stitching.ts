import type { Language } from '../../language/language.ts';
import type { WordRun } from '../../search/fragments.ts';
import type { ComparedWord } from '../compared-words.ts';
import type { CheckCandidate } from './candidates.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { tellsSomething } from './compare/telling-words.ts';
import { type Located, locate } from './locate.ts';

/** Consecutive words of the quote, and where they were said. */
export interface StitchedPart {
  readonly asked: readonly ComparedWord[];
  readonly located: Located;
}

interface Piece {
  readonly asked: WordRun;
  readonly candidate: CheckCandidate;
  readonly said: WordRun;
}

/** An altered sentence may lack this many words; if it lacks more, it is two pieces. */
const MAX_LEFT_OUT = 3;

/**
 * The quotations of whose words the quote is put together, part by part; null where it is not: where words remain that
 * nobody said, or where all stand in one quotation in their order with only a few words left out.
 */
export function findStitching(
  quote: CheckedQuote,
  candidates: readonly CheckCandidate[],
): readonly StitchedPart[] | null {
  const pieces = coverByPieces(quote, candidates);
  if (pieces === null || pieces.length < 2 || areOneStretch(pieces)) return null;
  return joinPieces(pieces).map((group) => toPart(quote, group));
}

/** Neighbouring pieces of one quotation, in its order, are one part. */
function joinPieces(pieces: readonly Piece[]): readonly (readonly [Piece, ...Piece[]])[] {
  const groups: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last?.candidate === piece.candidate && last.said.last < piece.said.first) group?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function toPart({ words }: CheckedQuote, group: readonly [Piece, ...Piece[]]): StitchedPart {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const runs = group.map(({ said }) => said);
  const stretch = { first: first.said.first, last: last.said.last };
  return {
    asked: words.slice(first.asked.first, last.asked.last + 1),
    located: locate(first.candidate, runs, stretch, 1, true),
  };
}

/** Takes the longest piece that some quotation contains, again and again; null if a word is in none. */
function coverByPieces(
  { words, fragments, language }: CheckedQuote,
  candidates: readonly CheckCandidate[],
): readonly Piece[] | null {
  const indexes = candidates.map(({ words: said }) => indexesByForm(said));
  const ends = fragmentEnds(fragments);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const end = ends.find((each) => each > at) ?? words.length;
    const piece = longestPiece(words.slice(0, end), at, candidates, {
      indexes,
      last: pieces.at(-1),
      language,
    });
    if (piece !== null) {
      pieces.push(piece);
      at = piece.asked.last + 1;
    } else if (language.checks.isConnective(words[at]?.form ?? '') && pieces.length > 0) at += 1;
    else return null;
  }
  return pieces;
}

function longestPiece(
  words: readonly ComparedWord[],
  at: number,
  candidates: readonly CheckCandidate[],
  {
    indexes,
    last,
    language,
  }: {
    /** For each candidate the indexes of its words, by form. */
    readonly indexes: readonly ReadonlyMap<string, readonly number[]>[];
    readonly last: Piece | undefined;
    readonly language: Language;
  },
): Piece | null {
  let best: Piece | null = null;
  let longest = 0;
  for (const [index, candidate] of candidates.entries()) {
    for (const first of indexes[index]?.get(words[at]?.form ?? '') ?? []) {
      const length = sharedLength(words, at, candidate.words, first);
      const goesOn = candidate === last?.candidate && first > last.said.last;
      if (length < longest || (length === longest && !goesOn)) continue;
      longest = length;
      best = {
        asked: { first: at, last: at + length - 1 },
        candidate,
        said: { first, last: first + length - 1 },
      };
    }
  }
  return best !== null && tellsSomething(words.slice(at, at + longest), language.words) ? best : null;
}

function sharedLength(
  words: readonly ComparedWord[],
  at: number,
  said: readonly ComparedWord[],
  first: number,
): number {
  let length = 0;
  while (at + length < words.length && words[at + length]?.form === said[first + length]?.form) length += 1;
  return length;
}

function areOneStretch(pieces: readonly Piece[]): boolean {
  return pieces.slice(1).every(({ candidate, said }, index) => {
    const before = pieces[index];
    const leftOut = said.first - (before?.said.last ?? said.first) - 1;
    return candidate === before?.candidate && Math.abs(leftOut) <= MAX_LEFT_OUT;
  });
}

function indexesByForm(words: readonly ComparedWord[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  words.forEach(({ form }, index) => {
    const known = indexes.get(form);
    if (known === undefined) indexes.set(form, [index]);
    else known.push(index);
  });
  return indexes;
}

function fragmentEnds(fragments: readonly (readonly ComparedWord[])[]): readonly number[] {
  const ends: number[] = [];
  for (const { length } of fragments) ends.push((ends.at(-1) ?? 0) + length);
  return ends;
}
