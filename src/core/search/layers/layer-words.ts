import type { KnownWords } from '../known-words.ts';
import type { Lexicon, Term } from '../lexicon.ts';
import type { NearWords, SearchEngine, WordIndex } from '../search-engine.ts';
import { bytesOfWords, readWords } from '../segments/sections.ts';

/** The content words of some articles and their stems, each with how many of the articles have it. */
export interface LayerWords {
  readonly near: NearWords;
  /** How many articles write a content word so. */
  countForm(word: string): number;
  /** How many articles have a content word of this stem. */
  countStem(word: string): number;
  /** For {@link openLayerWords}. */
  readonly sections: readonly Uint8Array[];
}

/** What finds words among others. */
type WordIndexing = SearchEngine['words'];

/** The content words of one article. */
export interface ArticleWords {
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Reads words as a lexicon does, and remembers the content words among them. */
export function watchLexicon(lexicon: Lexicon): Lexicon & { take(): ArticleWords } {
  let seen = new Set<Term>();
  return {
    ...lexicon,
    termOf(written) {
      const term = lexicon.termOf(written);
      if (term?.isContent) seen.add(term);
      return term;
    },
    take() {
      const terms = [...seen];
      seen = new Set();
      return {
        forms: new Set(terms.map(({ form }) => form)),
        stems: new Set(terms.map(({ stem }) => stem)),
      };
    },
  };
}

/** Counts the words of articles one after the other. */
export function createWordCounter(indexing: WordIndexing): {
  add(words: ArticleWords): void;
  freeze(): LayerWords;
} {
  const counts = new Map<string, Counts>();
  const countOf = (word: string): Counts => {
    const known = counts.get(word);
    if (known !== undefined) return known;
    const made = { forms: 0, stems: 0 };
    counts.set(word, made);
    return made;
  };
  return {
    add({ forms, stems }) {
      for (const form of forms) countOf(form).forms += 1;
      for (const stem of stems) countOf(stem).stems += 1;
    },
    freeze: () => freezeCounts(counts, indexing),
  };
}

interface Counts {
  forms: number;
  stems: number;
}

function freezeCounts(counts: ReadonlyMap<string, Readonly<Counts>>, indexing: WordIndexing): LayerWords {
  const builder = indexing.begin();
  for (const word of counts.keys()) builder.add(word);
  const words = builder.build();
  const forms = new Uint32Array(words.size);
  const stems = new Uint32Array(words.size);
  for (const [word, count] of counts) {
    const number = words.find(word);
    forms[number] = count.forms;
    stems[number] = count.stems;
  }
  return wordsOf(words, forms, stems);
}

/** Opens words that were counted before. */
export function openLayerWords(
  [forms, stems, ...words]: readonly Uint8Array[],
  indexing: WordIndexing,
): LayerWords {
  return wordsOf(indexing.open(words), readWords(forms), readWords(stems));
}

function wordsOf(words: WordIndex, forms: Uint32Array, stems: Uint32Array): LayerWords {
  return {
    sections: [bytesOfWords(forms), bytesOfWords(stems), ...words.sections],
    near: words.near,
    countForm: (word) => forms[words.find(word)] ?? 0,
    countStem: (word) => stems[words.find(word)] ?? 0,
  };
}

/** The words of layers together, without those that stand in articles only that are left out. */
export function joinWords(
  layers: readonly { readonly words: LayerWords; readonly leftOut: Iterable<ArticleWords> }[],
): KnownWords {
  const fewer = new Map<string, Counts>();
  for (const { forms, stems } of layers.flatMap(({ leftOut }) => [...leftOut])) {
    for (const form of forms) countFewer(fewer, form).forms += 1;
    for (const stem of stems) countFewer(fewer, stem).stems += 1;
  }
  const isForm = (word: string) =>
    layers.reduce((sum, { words }) => sum + words.countForm(word), 0) > (fewer.get(word)?.forms ?? 0);
  const isStem = (word: string) =>
    layers.reduce((sum, { words }) => sum + words.countStem(word), 0) > (fewer.get(word)?.stems ?? 0);
  return {
    isForm,
    isStem,
    near(word, edits) {
      const found = new Set(layers.flatMap(({ words }) => words.near(word, edits)));
      return [...found].filter((other) => isForm(other) || isStem(other));
    },
  };
}

function countFewer(fewer: Map<string, Counts>, word: string): Counts {
  const counts = fewer.get(word) ?? { forms: 0, stems: 0 };
  fewer.set(word, counts);
  return counts;
}
