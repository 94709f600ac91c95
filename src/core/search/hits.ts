import type { WeightedQuery } from './weighted-query.ts';

/** How a word of a sequence counts for a query. */
export interface WordUse {
  /** The index of the query word with its form; -1 without one. */
  readonly same: number;
  /** The indexes of the query words that its stem counts as. */
  readonly alike: readonly number[];
}

/** How a word with a form and a stem counts; null where it is not asked for. */
export function useOf({ byForm, byStem }: WeightedQuery, form: string, stem: string): WordUse | null {
  const same = byForm.get(form) ?? -1;
  const alike = byStem.get(stem) ?? NONE;
  return same < 0 && alike.length === 0 ? null : { same, alike };
}

const NONE: readonly number[] = [];

const INFLECTED_QUALITY = 0.85;
const MISSPELT_QUALITY = 0.7;

/**
 * Where the content words of a query stand in one sequence after the other; the lists only grow, for thousands of them.
 */
export class Hits {
  /** How many there are: what stands behind them in the lists is of an earlier sequence. */
  count = 0;
  /** Ascending. */
  readonly positions: number[] = [];
  /** Their indexes in the query. */
  readonly wordIndexes: number[] = [];
  /** How well each word of the query is matched at best, stop words too, 0 to 1. */
  readonly qualities: number[];
  readonly #words: WeightedQuery['words'];

  constructor({ words }: WeightedQuery) {
    this.#words = words;
    this.qualities = words.map(() => 0);
  }

  /** Begins with another sequence. */
  clear(): void {
    this.count = 0;
    this.qualities.fill(0);
  }

  /** Takes the next word of a sequence that is asked for. */
  take(position: number, { same, alike }: WordUse): void {
    for (const index of alike) {
      const quality = this.#words[index]?.isUnknown ? MISSPELT_QUALITY : INFLECTED_QUALITY;
      this.qualities[index] = Math.max(this.qualities[index] ?? 0, quality);
    }
    if (same >= 0) this.qualities[same] = 1;
    const index = same >= 0 ? same : (alike[0] ?? 0);
    if (!this.#words[index]?.isContent) return;
    this.positions[this.count] = position;
    this.wordIndexes[this.count] = index;
    this.count += 1;
  }
}
