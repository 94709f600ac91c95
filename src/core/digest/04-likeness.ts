import { publicationDay } from '../article/publication-day.ts';
import type { Saying } from '../sayings/saying.ts';
import type { Sayings } from '../sayings/sayings.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import type { TermVectors } from './03-terms.ts';

/** For each item the others that are at all like it and how much, 0 to 1; the same in both directions. */
export type ItemLikeness = readonly ReadonlyMap<number, number>[];

/**
 * How much each kind of evidence weighs. Names and words together, since names alone may be of another event and words
 * alone of another place.
 */
const WEIGHTS = { names: 0.1, words: 0.6, both: 0.3, saying: 0.1 };

/** Less is taken for nothing. */
const MIN_LIKENESS = 0.04;
const MAX_SAYINGS = 3;
/** After this many days, a report is as likely about a new event as about the same one. */
const DAYS_APART = 3;
const DAY = 86_400_000;

/**
 * How like one event the items are: cosines of their names and of their other words, sayings that both report, less
 * where days lie between them. A date that is unknown says nothing.
 */
export function compareItems(
  items: readonly ArticleWithCopies[],
  vectors: readonly TermVectors[],
  all: Sayings,
): ItemLikeness {
  const names = createProducts(vectors.map((each) => each.names));
  const words = createProducts(vectors.map((each) => each.words));
  const sayings = countSharedSayings(items, all);
  const days = items.map(({ read }) => dayOf(publicationDay(read.article)));
  const likeness = items.map(() => new Map<number, number>());
  for (let one = 0; one < items.length; one += 1) {
    const byNames = names(one);
    const byWords = words(one);
    for (let other = 0; other < one; other += 1) {
      const said = sayings[one]?.get(other) ?? 0;
      const evidence = weighEvidence(byNames[other] ?? 0, byWords[other] ?? 0, said);
      const score = evidence * nearness(days[one] ?? null, days[other] ?? null);
      if (score < MIN_LIKENESS) continue;
      likeness[one]?.set(other, score);
      likeness[other]?.set(one, score);
    }
  }
  return likeness;
}

function weighEvidence(names: number, words: number, sayings: number): number {
  const together = WEIGHTS.names * names + WEIGHTS.words * words + WEIGHTS.both * Math.sqrt(names * words);
  return Math.min(together + WEIGHTS.saying * Math.min(sayings, MAX_SAYINGS), 1);
}

/** The dot products of one vector with all those before it, through the stems that they share. */
function createProducts(vectors: readonly ReadonlyMap<number, number>[]): (index: number) => Float64Array {
  const holders = new Map<number, [number, number][]>();
  return (index) => {
    const products = new Float64Array(vectors.length);
    for (const [stem, weight] of vectors[index] ?? []) {
      const known = holders.get(stem) ?? [];
      for (const [other, theirs] of known) products[other] = (products[other] ?? 0) + weight * theirs;
      known.push([index, weight]);
      holders.set(stem, known);
    }
    return products;
  };
}

function countSharedSayings(
  items: readonly ArticleWithCopies[],
  sayings: Sayings,
): readonly ReadonlyMap<number, number>[] {
  const carriers = new Map<Saying, Set<number>>();
  items.forEach(({ read }, index) => {
    for (const quotation of read.quotations) {
      if (quotation.kind === 'indirect') continue;
      const saying = sayings.of({ article: read.article, quotation });
      carriers.set(saying, (carriers.get(saying) ?? new Set()).add(index));
    }
  });
  const shared = items.map(() => new Map<number, number>());
  for (const indexes of carriers.values()) {
    for (const one of indexes) {
      for (const other of indexes) {
        if (other < one) shared[one]?.set(other, (shared[one]?.get(other) ?? 0) + 1);
      }
    }
  }
  return shared;
}

function nearness(one: number | null, other: number | null): number {
  if (one === null || other === null) return 1;
  return 1 / (1 + Math.max(Math.abs(one - other) - 1, 0) / DAYS_APART);
}

function dayOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date.slice(0, 10)) / DAY;
}
