import type { Article } from '../../article/article.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import { type Change, changeLayers, type Layer, theWhole, toBase } from '../../layers/layers.ts';
import { numberDocuments } from '../../layers/numbered-documents.ts';
import type { QuotedArticle } from '../../statement.ts';
import type { ReadBlock } from '../../stored/article-contents.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import { compareText } from '../../text-order.ts';
import { createStemNumbers } from '../read-articles.ts';
import type { ReadArticle } from '../reading.ts';
import {
  countParagraphs,
  hasParagraph,
  openParagraphs,
  type RepeatedParagraphs,
} from '../repeated-paragraphs.ts';
import type { ArticleDocument, IndexLayer, SearchEngine } from '../search-engine.ts';
import { countStems, type SentenceIndex } from '../sentence-index.ts';
import type { IndexedSpeech, SpeechIndex } from '../speech-index.ts';
import { sumUses } from '../stem-uses.ts';
import {
  buildSentenceLayer,
  countMasked,
  type LayerReading,
  type MaskedReading,
  maskReading,
  type SentenceLayer,
} from './sentence-layer.ts';
import { freezeSentenceLayer, openSentenceLayer, readStems } from './stored-sentence-layer.ts';

/** Sentences that go on where articles come and go: they rank as ones that were built of the articles that are left. */
export interface LayeredSentences extends SentenceIndex {
  readonly layers: Layers;
  readonly reading: LayerReading;
  readonly paragraphs: RepeatedParagraphs;
  /** What is said, by the words that name who says it. */
  readonly speech: SpeechIndex;
}

type Layers = readonly Layer<SentenceLayer, MaskedReading>[];

/** Reads articles one after the other. */
export function* buildLayeredSentences(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: LanguageWords,
): Generator<void, LayeredSentences> {
  const paragraphs = countParagraphs(quoted.map(({ article }) => article));
  const numbers = createStemNumbers(language);
  const reading = { engine, language, numbers, isRepeated: paragraphs.isRepeated };
  return sentencesOf(toBase(yield* buildSentenceLayer(quoted, reading), quoted), reading, paragraphs);
}

/**
 * Writes sentences as sections of a file: the layer of all articles by path, and their paragraphs. The reading of each
 * article is a block.
 */
export function freezeSentences(
  { layers, reading, paragraphs }: LayeredSentences,
  takeBlock: (block: Uint8Array) => void,
): readonly Uint8Array[] {
  return [
    ...paragraphs.sections(),
    ...freezeSentenceLayer(theWhole(layers).index, reading.numbers, takeBlock),
  ];
}

/** Opens what {@link freezeSentences} wrote. @param readReading - gives the block of an article. */
export function openSentences(
  sections: readonly Uint8Array[],
  stored: StoredArticles,
  readReading: ReadBlock,
  engine: SearchEngine,
  language: LanguageWords,
): LayeredSentences {
  const [keys, counts, ...own] = sections;
  const paragraphs = openParagraphs([keys, counts].flatMap((each) => each ?? []));
  const numbers = createStemNumbers(language, readStems(own));
  const reading = { engine, language, numbers, isRepeated: paragraphs.isRepeated };
  const layer = openSentenceLayer(own, stored, readReading, engine);
  return sentencesOf(toBase(layer, stored.quoted), reading, paragraphs);
}

/**
 * The sentences after a change. An article with a paragraph that has become the page's own by it, or is not any more,
 * is read anew.
 */
export function* changeSentences(
  { layers, reading: { engine, language, numbers }, ...before }: LayeredSentences,
  { gone, come }: Change,
): Generator<void, LayeredSentences> {
  const { paragraphs, turned } = before.paragraphs.change(
    gone.map(({ article }) => article),
    come.map(({ article }) => article),
  );
  const left = new Set(gone.map(({ article }) => article));
  const again =
    turned.size === 0 ? [] : findHolding(layers, turned).filter(({ article }) => !left.has(article));
  const reading = { engine, language, numbers, isRepeated: paragraphs.isRepeated };
  const making = {
    build: (quoted: readonly QuotedArticle[]) => buildSentenceLayer(quoted, reading),
    mask: (index: SentenceLayer, quoted: QuotedArticle) => maskReading(index, quoted, reading),
  };
  const change = { gone: [...gone, ...again], come: [...come, ...again] };
  return sentencesOf(yield* changeLayers(layers, change, making), reading, paragraphs);
}

function findHolding(layers: Layers, texts: ReadonlySet<string>): readonly QuotedArticle[] {
  return layers.flatMap(({ quoted, leftOut }) =>
    [...quoted.values()].filter(({ article }) => !leftOut.has(article) && hasParagraph(article, texts)),
  );
}

function sentencesOf(
  layers: Layers,
  reading: LayerReading,
  paragraphs: RepeatedParagraphs,
): LayeredSentences {
  const documents = numberDocuments(layers.map(({ index }) => index.articles));
  const uses = sumUses(
    layers.map(({ index }) => index.uses),
    layers.map(({ leftOut }) => countMasked(leftOut.values())),
  );
  return {
    ...{ layers, reading, paragraphs, uses },
    ranked: reading.engine.joinArticles(layers.map(rankedOfLayer)),
    articleAt: documents.at,
    readingOf: (article) => findReading(layers, article),
    speech: { by: (words) => layers.flatMap((layer) => findSpeech(layer, words)).toSorted(compareSpeech) },
    ...countStems(reading.numbers, uses),
  };
}

function rankedOfLayer({ index, leftOut }: Layers[number]): IndexLayer<ArticleDocument> {
  return {
    index: index.ranked,
    leftOut: new Map([...leftOut.values()].map(({ document, terms }) => [document, terms])),
  };
}

function findReading(layers: Layers, article: Article): ReadArticle | undefined {
  const holding = layers.find(({ quoted, leftOut }) => quoted.has(article) && !leftOut.has(article));
  return holding?.index.articles[holding.index.documents.get(article) ?? -1];
}

function findSpeech({ index, leftOut }: Layers[number], words: readonly string[]): readonly IndexedSpeech[] {
  const found = index.speech.by(words);
  return leftOut.size === 0 ? found : found.filter(({ read }) => !leftOut.has(read.article));
}

/** By path, and in an article as they stand. */
function compareSpeech({ statement: one }: IndexedSpeech, { statement: other }: IndexedSpeech): number {
  return compareText(one.article.path, other.article.path) || one.quotation.start - other.quotation.start;
}
