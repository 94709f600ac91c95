import type { Article } from '../article/article.ts';
import type { QuotedArticle } from '../statement.ts';
import { flatMapInSteps } from './in-steps.ts';

/**
 * An index of some articles, beside which others stand. It never changes: what has gone since it was made is left out
 * of the answers, and what has come is another layer. A large base, a few small layers and a mask are how Lucene keeps
 * an index that changes.
 */
export interface Layer<Index, Masked> {
  readonly index: Index;
  /** What the index was made of. */
  readonly quoted: ReadonlyMap<Article, QuotedArticle>;
  /** The articles that are left out, with what the index has of each. */
  readonly leftOut: ReadonlyMap<Article, Masked>;
}

/** How articles became others: one that changed has gone and come. */
export interface Change {
  readonly gone: readonly QuotedArticle[];
  readonly come: readonly QuotedArticle[];
}

/** How layers of a sort are made. */
export interface LayerMaking<Index, Masked> {
  /** Indexes articles that stand in no other layer. */
  build(quoted: readonly QuotedArticle[]): Generator<void, Index>;
  /** What an index has of an article. */
  mask(index: Index, quoted: QuotedArticle): Masked;
}

/** A layer is rebuilt together with new documents if it is at most this many times as large. */
const MAX_TIMES_LARGER = 2;

/** Makes the first layer of an index. */
export function toBase<Index, Masked>(
  index: Index,
  quoted: readonly QuotedArticle[],
): readonly Layer<Index, Masked>[] {
  return [layerOf(index, quoted)];
}

/**
 * The layers after a change. All but the base are made anew now and then, small ones with what has come, so that there
 * are about as many as the logarithm of the articles in them; the base stays.
 */
export function* changeLayers<Index, Masked>(
  layers: readonly Layer<Index, Masked>[],
  { gone, come }: Change,
  making: LayerMaking<Index, Masked>,
): Generator<void, readonly Layer<Index, Masked>[]> {
  const [base, ...others] = yield* flatMapInSteps(layers, (layer) => [leaveOut(layer, gone, making)]);
  const live = others.filter((layer) => countKept(layer) > 0);
  const joined = [...come];
  for (let last = live.at(-1); last !== undefined && joined.length > 0; last = live.at(-1)) {
    if (countKept(last) > MAX_TIMES_LARGER * joined.length) break;
    joined.push(...keptIn(last));
    live.pop();
  }
  const newest = joined.length === 0 ? [] : [layerOf<Index, Masked>(yield* making.build(joined), joined)];
  return [...(base === undefined ? [] : [base]), ...live, ...newest];
}

/** The one layer of all articles. @throws RangeError where others stand beside it, or something is left out of it. */
export function theWhole<Index, Masked>(layers: readonly Layer<Index, Masked>[]): Layer<Index, Masked> {
  const [base] = layers;
  if (base !== undefined && countUnmerged(layers) === 0) return base;
  throw new RangeError('What has changed is built anew before it is written.');
}

/** How many articles stand beside the base or are left out of it: what a new base would take in. */
export function countUnmerged([base, ...live]: readonly Layer<unknown, unknown>[]): number {
  return live.reduce((sum, layer) => sum + countKept(layer), base?.leftOut.size ?? 0);
}

function layerOf<Index, Masked>(index: Index, quoted: readonly QuotedArticle[]): Layer<Index, Masked> {
  return { index, quoted: new Map(quoted.map((each) => [each.article, each])), leftOut: new Map() };
}

function leaveOut<Index, Masked>(
  layer: Layer<Index, Masked>,
  gone: readonly QuotedArticle[],
  making: LayerMaking<Index, Masked>,
): Layer<Index, Masked> {
  const own = gone.filter(({ article }) => layer.quoted.has(article) && !layer.leftOut.has(article));
  if (own.length === 0) return layer;
  const leftOut = new Map(layer.leftOut);
  for (const each of own) leftOut.set(each.article, making.mask(layer.index, each));
  return { ...layer, leftOut };
}

function keptIn({ quoted, leftOut }: Layer<unknown, unknown>): readonly QuotedArticle[] {
  return [...quoted.values()].filter(({ article }) => !leftOut.has(article));
}

function countKept({ quoted, leftOut }: Layer<unknown, unknown>): number {
  return quoted.size - leftOut.size;
}
