import type { QuotedArticle } from '../../statement.ts';
import type { ReadBlock } from '../../stored/article-contents.ts';
import { bytesOfJson, readJson, startsOf } from '../../stored/bytes.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import { createUnpacker, type StemNumbers } from '../read-articles.ts';
import type { IndexedSentence, ReadArticle, Reading } from '../reading.ts';
import type { SearchEngine } from '../search-engine.ts';
import { unpackReading } from '../segments/readings.ts';
import { bytesOfWords, readWords, splitSections, tellSections } from '../segments/sections.ts';
import type { StemUses } from '../stem-uses.ts';
import { layerOf, type SentenceLayer } from './sentence-layer.ts';

/** What each layer's counts are, in the order in which they are written. */
const COUNTS = ['inSentences', 'inArticles', 'inside', 'capitalised'] as const;

/**
 * Writes a layer as sections of a file, and the reading of each article as a block; its articles must be all that are
 * stored, by path.
 */
export function freezeSentenceLayer(
  { articles, ranked, uses, filed, readings }: SentenceLayer,
  numbers: StemNumbers,
  takeBlock: (block: Uint8Array) => void,
): readonly Uint8Array[] {
  articles.forEach((_, number) => {
    takeBlock(readings.bytesOf(number));
  });
  const stems = Array.from({ length: numbers.size }, (_, number) => numbers.stemAt(number));
  return [
    bytesOfJson({ stems, articles: uses.articles, sentences: uses.sentences } satisfies Head),
    ...COUNTS.map((name) => bytesOfWords(new Uint32Array(uses[name]))),
    bytesOfWords(startsOf(articles.map((read) => read.headline.length))),
    bytesOfWords(Uint32Array.from(articles.flatMap((read) => read.headline))),
    ...tellSections([ranked.sections, filed.words.sections]),
  ];
}

interface Head {
  readonly stems: readonly string[];
  readonly articles: number;
  readonly sentences: number;
}

/** The stems of what {@link freezeSentenceLayer} wrote, by their numbers. */
export function readStems([head]: readonly Uint8Array[]): readonly string[] {
  return readJson<Head>(head).stems;
}

/**
 * Opens what {@link freezeSentenceLayer} wrote; words and sentences are read when they are asked for.
 *
 * @param readReading - gives the block of an article.
 */
export function openSentenceLayer(
  sections: readonly Uint8Array[],
  stored: StoredArticles,
  readReading: ReadBlock,
  engine: SearchEngine,
): SentenceLayer {
  const [head, ...others] = sections;
  const counts = others.slice(0, COUNTS.length).map((bytes) => new Int32Array(readWords(bytes)));
  const [headlineStarts, headlineStems, ...indexes] = others.slice(COUNTS.length);
  const [ranked = [], speech = []] = splitSections(indexes);
  const unpack = createUnpacker({ at: (number) => unpackReading(readReading(number)) });
  const starts = readWords(headlineStarts);
  const stems = readWords(headlineStems);
  const headlineOf = (number: number) => Array.from(stems.subarray(starts[number], starts[number + 1]));
  const reads = { unpack, headlineOf };
  const parts = {
    articles: stored.quoted.map((quoted, number) => new StoredReading(quoted, number, reads)),
    ranked: engine.articles.open(ranked),
    filed: { words: engine.documents.open(speech), starts: stored.statementStarts },
    uses: usesOf(readJson<Head>(head), counts),
    readings: { bytesOf: readReading },
  };
  return layerOf(parts, engine);
}

function usesOf(
  { articles, sentences }: Head,
  [inSentences, inArticles, inside, capitalised]: readonly Int32Array[],
): StemUses {
  const none = new Int32Array();
  return {
    ...{ articles, sentences },
    inSentences: inSentences ?? none,
    inArticles: inArticles ?? none,
    inside: inside ?? none,
    capitalised: capitalised ?? none,
  };
}

/** How a stored reading is had by its number. */
interface StoredReads {
  readonly unpack: (number: number) => Reading;
  readonly headlineOf: (number: number) => readonly number[];
}

class StoredReading implements ReadArticle {
  readonly article: ReadArticle['article'];
  readonly #quoted: QuotedArticle;
  readonly #number: number;
  readonly #reads: StoredReads;

  constructor(quoted: QuotedArticle, number: number, reads: StoredReads) {
    this.article = quoted.article;
    this.#quoted = quoted;
    this.#number = number;
    this.#reads = reads;
  }

  get quotations(): ReadArticle['quotations'] {
    return this.#quoted.quotations;
  }

  get headline(): readonly number[] {
    return this.#reads.headlineOf(this.#number);
  }

  get stems(): Int32Array {
    return this.#reads.unpack(this.#number).stems;
  }

  get starts(): Int32Array {
    return this.#reads.unpack(this.#number).starts;
  }

  get ends(): Int32Array {
    return this.#reads.unpack(this.#number).ends;
  }

  get sentences(): readonly IndexedSentence[] {
    return this.#reads.unpack(this.#number).sentences;
  }
}
