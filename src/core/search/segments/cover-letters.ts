import { groupBy } from '../../group-by.ts';
import type { Term } from '../lexicon.ts';
import type { DocumentIndex } from '../search-engine.ts';
import type { Finder } from './compare-sequences.ts';

/** Where things stand, by their names. */
export type Holding = Pick<DocumentIndex, 'frequency' | 'documentsWith'>;

/** What tells where words stand. */
export interface WordHoldings {
  termAt(word: number): Term;
  /** The sequences with a content word by its stem; it may list more. */
  readonly stems: Holding;
  /** The sequences with two stop words next to one another, by {@link nameOfPair}. */
  readonly pairs: Holding;
}

/** Under what two neighbouring words are held; no word has a space. */
export function nameOfPair(first: string, second: string): string {
  return `${first} ${second}`;
}

/**
 * Sequences among which are all that hold some letters as whole words, ascending; null where postings cannot tell, as
 * of one stop word alone.
 *
 * Letters can be parted in many ways ("into", "in to"), but in each of them one word stands across every place between
 * two letters. So whatever holds the letters has one of the words that can stand across a place, and that word's
 * neighbour. The place is taken where these are in the fewest sequences, and others as long as they are worth reading.
 */
export function coverLetters(finder: Finder, holdings: WordHoldings): Uint32Array | null {
  const [cheapest, ...others] = listCuts(finder, holdings).sort((one, other) => one.cost - other.cost);
  if (cheapest === undefined) return new Uint32Array();
  if (cheapest.cost === Number.POSITIVE_INFINITY) return null;
  let left = readCut(cheapest);
  for (const cut of others) {
    if (cut.cost > left.length * WORTH_READING) break;
    left = retain(left, readCut(cut));
  }
  return left;
}

/** To look through a sequence for letters costs as much as to read this many postings. */
const WORTH_READING = 10;

/** One of the words as which letters can be read, and where in the letters it stands. */
interface Part {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** What stands in every sequence that holds the letters: one of these. */
interface Cut {
  readonly any: ReadonlyMap<string, Listed>;
  /** How many numbers are read. */
  readonly cost: number;
}

/** Sequences that are read where they are wanted. */
interface Listed {
  readonly count: number;
  read(): ArrayLike<number>;
}

/** A cut at each place where a word may begin; none where the letters cannot be parted into words. */
function listCuts(finder: Finder, holdings: WordHoldings): Cut[] {
  const parts = listParts(finder, holdings);
  const starting = groupBy(parts, ({ start }) => start);
  const cutOf = createCutting(
    holdings,
    starting,
    groupBy(parts, ({ end }) => end),
  );
  const cuts = new Map(parts.map((part) => [part, cutOf(part)]));
  let across: readonly Part[] = [];
  return [...starting].map(([place, begun]) => {
    across = [...across.filter(({ end }) => end > place), ...begun];
    return joinCuts(across.flatMap((part) => cuts.get(part) ?? []));
  });
}

/** The words of all ways in which letters can be parted, ascending by where they start. */
function listParts({ wordsFrom, length }: Finder, { termAt }: WordHoldings): readonly Part[] {
  const reached = new Set([0]);
  const parts: Part[] = [];
  for (let start = 0; start < length; start += 1) {
    if (!reached.has(start)) continue;
    for (const [word, bytes] of wordsFrom(start).entries()) {
      parts.push({ term: termAt(word), start, end: start + bytes });
      reached.add(start + bytes);
    }
  }
  const leading = new Set([length]);
  for (const { start, end } of parts.toReversed()) if (leading.has(end)) leading.add(start);
  return parts.filter(({ end }) => leading.has(end));
}

type PartsAt = ReadonlyMap<number, readonly Part[]>;

/** Makes what tells of a word where it stands: by itself, or with whatever can stand behind or before it. */
function createCutting({ stems, pairs }: WordHoldings, starting: PartsAt, ending: PartsAt) {
  const known = new Map<string, Cut>();
  const lookUp = (holding: Holding, name: string): Cut => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const count = holding.frequency(name);
    const cut = { any: new Map([[name, { count, read: () => holding.documentsWith(name) }]]), cost: count };
    known.set(name, cut);
    return cut;
  };
  const alone = ({ term }: Part) => lookUp(stems, term.stem);
  const together = (one: Part, other: Part) => lookUp(pairs, nameOfPair(one.term.form, other.term.form));
  return (part: Part): Cut => {
    if (part.term.isContent) return alone(part);
    const behind = (starting.get(part.end) ?? []).map((next) =>
      next.term.isContent ? alone(next) : together(part, next),
    );
    const before = (ending.get(part.start) ?? []).map((previous) =>
      previous.term.isContent ? alone(previous) : together(previous, part),
    );
    const [one = UNKNOWN, other = one] = [behind, before].filter(({ length }) => length > 0).map(joinCuts);
    return other.cost < one.cost ? other : one;
  };
}

const UNKNOWN: Cut = { any: new Map(), cost: Number.POSITIVE_INFINITY };

function joinCuts(cuts: readonly Cut[]): Cut {
  if (cuts.includes(UNKNOWN)) return UNKNOWN;
  const any = new Map(cuts.flatMap((cut) => [...cut.any]));
  return { any, cost: [...any.values()].reduce((sum, { count }) => sum + count, 0) };
}

/** Ascending, each once. */
function readCut({ any }: Cut): Uint32Array {
  const lists = Array.from(any.values(), ({ read }) => read());
  const sequences = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    sequences.set(list, size);
    size += list.length;
  }
  if (lists.length === 1) return sequences;
  return sequences.sort().filter((sequence, index) => sequence !== sequences[index - 1]);
}

/** Those of some numbers that are among others; all ascending. */
function retain(numbers: Uint32Array, among: Uint32Array): Uint32Array {
  let next = 0;
  return numbers.filter((number) => {
    while ((among[next] ?? number) < number) next += 1;
    return among[next] === number;
  });
}
