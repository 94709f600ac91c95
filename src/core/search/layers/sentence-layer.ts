import type { Article } from '../../article/article.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import type { QuotedArticle } from '../../statement.ts';
import { createArticleReader, type StemNumbers, toDocument } from '../read-articles.ts';
import type { ReadArticle } from '../reading.ts';
import type { ArticleDocument, KeptIndex, SearchEngine } from '../search-engine.ts';
import type { PackedReadings } from '../segments/readings.ts';
import { type FiledSpeech, fileSpeech, indexSpeech, type SpeechIndex } from '../speech-index.ts';
import { createStemCounter, type StemUses } from '../stem-uses.ts';

/** Some articles sentence by sentence, indexed whole; a document's number is its place. */
export interface SentenceLayer {
  readonly articles: readonly ReadArticle[];
  /** The document of each article. */
  readonly documents: ReadonlyMap<Article, number>;
  /** Whole articles by their words. */
  readonly ranked: KeptIndex;
  readonly uses: StemUses;
  readonly filed: FiledSpeech;
  readonly speech: SpeechIndex;
  /** The readings as they are packed, by document. */
  readonly readings: Pick<PackedReadings, 'bytesOf'>;
}

/** What a layer has of an article that is left out. */
export interface MaskedReading {
  readonly document: number;
  readonly terms: ArticleDocument;
  readonly read: ReadArticle;
}

/** How articles are read: alike in all layers. */
export interface LayerReading {
  readonly engine: SearchEngine;
  readonly language: LanguageWords;
  readonly numbers: StemNumbers;
  readonly isRepeated: (paragraph: string) => boolean;
}

/** Reads and indexes articles one after the other. */
export function* buildSentenceLayer(
  quoted: readonly QuotedArticle[],
  { engine, language, numbers, isRepeated }: LayerReading,
): Generator<void, SentenceLayer> {
  const reader = createArticleReader(numbers, language);
  const counter = createStemCounter();
  const builder = engine.articles.begin();
  const articles: ReadArticle[] = [];
  for (const each of quoted) {
    const { article, counted } = reader.read(each, isRepeated);
    builder.add(toDocument(counted, numbers));
    counter.add(counted);
    articles.push(article);
    yield;
  }
  const ranked = builder.build();
  yield;
  const filed = yield* fileSpeech(articles, engine, language);
  const { readings } = reader;
  return layerOf({ articles, ranked, uses: counter.take(), filed, readings }, engine);
}

/** A layer of its parts. */
export function layerOf(
  parts: Omit<SentenceLayer, 'documents' | 'speech'>,
  engine: SearchEngine,
): SentenceLayer {
  const { articles, filed } = parts;
  return {
    ...parts,
    documents: new Map(articles.map((read, document) => [read.article, document])),
    speech: indexSpeech(filed, engine, (number) => articles[number]),
  };
}

/** What a layer has of one of its articles. */
export function maskReading(
  { articles, documents }: SentenceLayer,
  { article }: QuotedArticle,
  { numbers }: LayerReading,
): MaskedReading {
  const document = documents.get(article) ?? -1;
  const read = articles[document];
  if (read === undefined) throw new RangeError(`No article of this layer: ${article.path}.`);
  return { document, terms: toDocument(read, numbers), read };
}

/** Counts the uses of stems in articles that are left out. */
export function countMasked(masked: Iterable<MaskedReading>): StemUses {
  const counter = createStemCounter();
  for (const { read } of masked) counter.add(read);
  return counter.take();
}
