import { wordSet } from '../../language/english/words.ts';
import type { WordRun } from '../../search/fragments.ts';
import type { ComparedWord } from '../compared-words.ts';
import type { Candidate } from './candidates.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { type Located, locate } from './locate.ts';
import { tellsSomething } from './telling-words.ts';

/** Consecutive words of the quote and where they stand. */
export interface StitchedPart {
  readonly asked: readonly ComparedWord[];
  readonly located: Located;
}

interface Piece {
  readonly asked: WordRun;
  readonly candidate: Candidate;
  readonly said: WordRun;
}

/** Up to so many words are left out of a sentence where it is altered; more make two pieces of it. */
const MAX_LEFT_OUT = 3;
/** What may be put between two pieces to join them. */
const CONNECTIVES = wordSet('and but or so also then because that which as while when for');

/**
 * The quotations of whose words the quote is put together, part by part; null where it is not: where words remain that
 * nobody said, or where all stand in one quotation in their order with only a few words left out.
 */
export function findStitching(
  quote: CheckedQuote,
  candidates: readonly Candidate[],
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

/** Takes from the first word on the longest piece that some quotation holds; null where a word is in none. */
function coverByPieces(
  { words, fragments }: CheckedQuote,
  candidates: readonly Candidate[],
): readonly Piece[] | null {
  const places = candidates.map(({ words: said }) => placesByForm(said));
  const ends = fragmentEnds(fragments);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const end = ends.find((each) => each > at) ?? words.length;
    const piece = longestPiece(words.slice(0, end), at, candidates, places, pieces.at(-1));
    if (piece !== null) {
      pieces.push(piece);
      at = piece.asked.last + 1;
    } else if (isConnective(words[at]) && pieces.length > 0) at += 1;
    else return null;
  }
  return pieces;
}

function longestPiece(
  words: readonly ComparedWord[],
  at: number,
  candidates: readonly Candidate[],
  places: readonly ReadonlyMap<string, readonly number[]>[],
  last: Piece | undefined,
): Piece | null {
  let best: Piece | null = null;
  let longest = 0;
  for (const [index, candidate] of candidates.entries()) {
    for (const first of places[index]?.get(words[at]?.form ?? '') ?? []) {
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
  return best !== null && tellsSomething(words.slice(at, at + longest)) ? best : null;
}

function sharedLength(
  words: readonly ComparedWord[],
  at: number,
  said: readonly ComparedWord[],
  place: number,
): number {
  let length = 0;
  while (at + length < words.length && words[at + length]?.form === said[place + length]?.form) length += 1;
  return length;
}

function isConnective(word: ComparedWord | undefined): boolean {
  return word !== undefined && CONNECTIVES.has(word.form);
}

function areOneStretch(pieces: readonly Piece[]): boolean {
  return pieces.slice(1).every(({ candidate, said }, place) => {
    const before = pieces[place];
    const leftOut = said.first - (before?.said.last ?? said.first) - 1;
    return candidate === before?.candidate && Math.abs(leftOut) <= MAX_LEFT_OUT;
  });
}

function placesByForm(words: readonly ComparedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ form }, place) => {
    const known = places.get(form);
    if (known === undefined) places.set(form, [place]);
    else known.push(place);
  });
  return places;
}

function fragmentEnds(fragments: readonly (readonly ComparedWord[])[]): readonly number[] {
  const ends: number[] = [];
  for (const { length } of fragments) ends.push((ends.at(-1) ?? 0) + length);
  return ends;
}
