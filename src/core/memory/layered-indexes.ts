import type { Article } from '../article/article.ts';
import { countHoldings } from '../holdings.ts';
import type { Language } from '../language/language.ts';
import { flatMapInSteps } from '../layers/in-steps.ts';
import type { Change } from '../layers/layers.ts';
import { once } from '../once.ts';
import { listOutlets } from '../outlets/outlet.ts';
import { changeSayings } from '../sayings/changed/changed-sayings.ts';
import { type AllSayings, buildSayingsInSteps } from '../sayings/sayings.ts';
import { buildLayeredSearch, changeSearch, type LayeredSearch } from '../search/layers/layered-search.ts';
import {
  buildLayeredSentences,
  changeSentences,
  type LayeredSentences,
} from '../search/layers/layered-sentences.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { SpeakerDirectory } from '../speakers/speaker-directory.ts';
import { countQuotations, type QuotedArticle, statementsIn } from '../statement.ts';
import { compareText } from '../text-order.ts';
import type { ArchiveIndexes } from './indexes.ts';

/** Indexes that follow their articles. They never change: a change gives new ones, which share what is the same. */
export interface LayeredIndexes extends ArchiveIndexes {
  readonly search: LayeredSearch;
  readonly sentences: LayeredSentences;
  /** The indexes after a change, at a cost that does not grow with the archive. */
  change(change: Change): Generator<void, LayeredIndexes>;
  /** These indexes with some parts rebuilt; the others stay the same objects. */
  renew(parts: readonly PartName[]): Generator<void, LayeredIndexes>;
  /** These indexes with parts taken from others of the same articles. */
  withParts(of: LayeredIndexes, parts: readonly PartName[]): LayeredIndexes;
  readonly parts: Parts;
}

/** The parts of an archive's indexes, each built when first asked for. */
export interface Parts {
  readonly search: Part<LayeredSearch>;
  readonly sentences: Part<LayeredSentences>;
  readonly speakers: Part<SpeakerDirectory>;
  readonly sayings: Part<AllSayings>;
}

/** The name of a part; later ones are built from earlier ones. */
export type PartName = keyof Parts;

interface Part<Value> {
  get(): Value;
  prepare(): Generator<void, Value>;
}

/** What the indexes of articles are made with. */
export interface IndexingOptions {
  /** What finds words in the articles. */
  readonly engine: SearchEngine;
  /** In which they are read. */
  readonly language: Language;
}

/** Makes the indexes of articles with their quotations, in any order. */
export function buildLayeredIndexes(
  quoted: readonly QuotedArticle[],
  options: IndexingOptions,
): LayeredIndexes {
  const byPath = quoted.toSorted(comparePaths);
  return indexesOf(options, byPath, buildParts(byPath, options));
}

function buildParts(quoted: readonly QuotedArticle[], { engine, language }: IndexingOptions): Parts {
  const { words } = language;
  // One article after the other: they may lie on the disk.
  const statements = createPart(() => flatMapInSteps(quoted, statementsIn));
  const speakers = createPart(function* () {
    return yield* language.speakers.build(yield* statements.prepare());
  });
  return {
    search: createPart(() => buildLayeredSearch(quoted, engine, words)),
    sentences: createPart(() => buildLayeredSentences(quoted, engine, words)),
    speakers,
    sayings: createPart(function* () {
      return yield* buildSayingsInSteps(yield* statements.prepare(), yield* speakers.prepare(), words);
    }),
  };
}

/** A part that is built in steps when first asked for. It lets go of what it was built from. */
export function createPart<Value>(build: () => Generator<void, Value>): Part<Value> {
  let steps: Generator<void, Value> | null = build();
  let built: { readonly value: Value } | undefined;
  const takeStep = () => {
    const step = steps?.next();
    if (!step?.done) return;
    built = { value: step.value };
    steps = null;
  };
  return {
    get() {
      // Goes on with the steps that were taken already.
      while (built === undefined) takeStep();
      return built.value;
    },
    *prepare() {
      while (built === undefined) {
        takeStep();
        yield;
      }
      return built.value;
    },
  };
}

function partOf<Value>(value: Value): Part<Value> {
  return {
    get: () => value,
    // biome-ignore lint/correctness/useYield: nothing is left to do.
    *prepare() {
      return value;
    },
  };
}

/** Makes indexes from their parts. @param quoted - by path. */
export function indexesOf(
  options: IndexingOptions,
  quoted: readonly QuotedArticle[],
  parts: Parts,
): LayeredIndexes {
  const articles = quoted.map(({ article }) => article);
  const statements = once(() => quoted.flatMap(statementsIn));
  const holdings = once(() => countHoldings(articles, countQuotations(quoted)));
  const outlets = once(() => listOutlets(articles));
  return {
    ...options,
    ...{ quoted, articles, parts },
    get statements() {
      return statements();
    },
    get holdings() {
      return holdings();
    },
    get outlets() {
      return outlets();
    },
    get search() {
      return parts.search.get();
    },
    get sentences() {
      return parts.sentences.get();
    },
    get speech() {
      return parts.sentences.get().speech;
    },
    get speakers() {
      return parts.speakers.get();
    },
    get sayings() {
      return parts.sayings.get();
    },
    *prepare() {
      yield* parts.search.prepare();
      yield* parts.sentences.prepare();
      yield* parts.speakers.prepare();
      yield* parts.sayings.prepare();
    },
    change: (change) => changeIndexes(options, quoted, parts, change),
    *renew(names) {
      const anew = buildParts(quoted, options);
      for (const name of names) yield* anew[name].prepare();
      return indexesOf(options, quoted, pickParts(anew, parts, names));
    },
    withParts: (other, names) => indexesOf(options, quoted, pickParts(other.parts, parts, names)),
  };
}

function pickParts(some: Parts, others: Parts, names: readonly PartName[]): Parts {
  const from = (name: PartName) => (names.includes(name) ? some : others);
  return {
    search: from('search').search,
    sentences: from('sentences').sentences,
    speakers: from('speakers').speakers,
    sayings: from('sayings').sayings,
  };
}

function* changeIndexes(
  options: IndexingOptions,
  before: readonly QuotedArticle[],
  parts: Parts,
  change: Change,
): Generator<void, LayeredIndexes> {
  const { language } = options;
  const search = yield* changeSearch(yield* parts.search.prepare(), change);
  yield;
  const sentences = yield* changeSentences(yield* parts.sentences.prepare(), change);
  yield;
  const speakers = language.speakers.change(yield* parts.speakers.prepare(), change);
  yield;
  const found = { speakers, indexed: search.indexed, language: language.words };
  const sayings = yield* changeSayings(yield* parts.sayings.prepare(), change, found);
  yield;
  return indexesOf(options, changeList(before, change), {
    search: partOf(search),
    sentences: partOf(sentences),
    speakers: partOf(speakers),
    sayings: partOf(sayings),
  });
}

function changeList(before: readonly QuotedArticle[], { gone, come }: Change): readonly QuotedArticle[] {
  const left = new Set<Article>(gone.map(({ article }) => article));
  return [...before.filter(({ article }) => !left.has(article)), ...come].toSorted(comparePaths);
}

function comparePaths({ article: one }: QuotedArticle, { article: other }: QuotedArticle): number {
  return compareText(one.path, other.path);
}
