import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A distinct word that was asked for, with what the index knows of it. */
export interface WeightedWord extends QueryWord {
  /** How much it tells: the rarer in the archive, the more. Above zero. */
  readonly weight: number;
  /** The stems that count as this word: its own, or those a misspelling may stand for. */
  readonly stems: readonly string[];
  /** Whether the index doesn't know the word as it is spelt. */
  readonly isUnknown: boolean;
}

/** A query ready to be compared with word sequences. */
export interface WeightedQuery {
  /** The letters of each fragment, without anything between the words. */
  readonly fragments: readonly string[];
  /** The distinct words in the order in which they first stand. */
  readonly words: readonly WeightedWord[];
  /** The sum of the words' weights. */
  readonly weight: number;
  /** Indexes in `words` by form, and by each stem that counts as the word. */
  readonly byForm: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** The content words that follow each other, stop words aside: `first * words.length + second`. */
  readonly pairs: ReadonlySet<number>;
}

/** What a stop word tells, beside content words that weigh from about 1 (in every document) to about 10. */
const STOP_WORD_WEIGHT = 0.3;

/** Gives the known stems that a misspelt word may stand for. */
export type Speller = (word: Pick<QueryWord, 'form' | 'stem'>) => readonly string[];

/** Weighs a query's words by the archive they are looked up in. */
export function weighQuery(query: Query, index: SearchIndex, spell: Speller): WeightedQuery {
  const distinct = new Map(query.fragments.flat().map((word) => [word.form, word]));
  const words = [...distinct.values()].map((word) => weighWord(word, index, spell));
  const byForm = new Map(words.map(({ form }, number) => [form, number]));
  return {
    fragments: query.fragments.map((fragment) => fragment.map(({ form }) => form).join('')),
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    byForm,
    byStem: indexesByStem(words),
    pairs: new Set(query.fragments.flatMap((fragment) => pairsOf(fragment, byForm))),
  };
}

function weighWord(word: QueryWord, index: SearchIndex, spell: Speller): WeightedWord {
  const isUnknown = word.isContent && index.frequency(word.stem) === 0;
  const stems = isUnknown ? spell(word) : [word.stem];
  const frequency = stems.reduce((sum, stem) => sum + index.frequency(stem), 0);
  const weight = word.isContent ? inverseFrequency(frequency, index.size()) : STOP_WORD_WEIGHT;
  return { ...word, weight, stems, isUnknown };
}

/** The inverse document frequency of BM25 (Robertson and Zaragoza 2009), kept above 1. */
function inverseFrequency(frequency: number, size: number): number {
  return 1 + Math.log(1 + (Math.max(size - frequency, 0) + 0.5) / (frequency + 0.5));
}

function indexesByStem(words: readonly WeightedWord[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  words.forEach(({ stems }, index) => {
    for (const stem of stems) indexes.set(stem, [...(indexes.get(stem) ?? []), index]);
  });
  return indexes;
}

function pairsOf(fragment: readonly QueryWord[], byForm: ReadonlyMap<string, number>): readonly number[] {
  const indexes = fragment.filter(({ isContent }) => isContent).map(({ form }) => byForm.get(form) ?? 0);
  return indexes.slice(1).map((second, before) => (indexes[before] ?? 0) * byForm.size + second);
}
