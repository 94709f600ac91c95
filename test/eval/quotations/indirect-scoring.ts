import type { GoldArticle } from './gold-article.ts';
import type { GoldAttribution } from './gold-attribution.ts';
import { matchItems } from './matching.ts';
import { divide, type Hits, type Ratios, ratiosOfHits } from './ratios.ts';
import { judgeSpeaker } from './speaker-verdict.ts';
import type { SystemQuotation } from './system-quotes.ts';
import { countTokens, listArchives, type TokenRange, tokensWithin } from './tokens.ts';

/** The share of words that two stretches of indirect speech must have in common to be the same. */
const SAME_SPAN = 0.5;

/** What a system made of an article's indirect speech. */
export interface IndirectCounts {
  readonly tokens: Hits;
  readonly gold: number;
  readonly system: number;
  readonly matched: number;
  /** Matched spans with an annotated source, and those of them with the right speaker, loosely. */
  readonly withSource: number;
  readonly right: number;
}

/** (c) How well indirect speech is found, word by word, and who said it. */
export interface IndirectFigures extends IndirectCounts {
  readonly tokens: Hits & Ratios;
  readonly spanRecall: number;
  readonly spanPrecision: number;
  readonly sourceAccuracyOnMatched: number;
}

/** Which attributions are asked for; the words of all others count neither for nor against the system. */
export type IsAskedFor = (attribution: GoldAttribution) => boolean;

/** Sets a system's indirect quotations against those annotated that are asked for. */
export function judgeIndirect(
  article: GoldArticle,
  quotations: readonly SystemQuotation[],
  isAskedFor: IsAskedFor,
): IndirectCounts {
  const gold = article.attributions
    .filter(isAskedFor)
    .flatMap((attribution) =>
      rangesOf(article, attribution.content).map((range) => ({ range, attribution })),
    );
  const answers = quotations
    .filter(({ kind }) => kind === 'indirect')
    .flatMap((quotation) =>
      rangesOf(article, [quotation]).map((range) => ({ range, speaker: quotation.speaker })),
    );
  const pairs = [...matchItems(gold, answers, SAME_SPAN)];
  const sourced = pairs.filter(([{ attribution }]) => attribution.source.kind !== 'none');
  const right = sourced.filter(
    ([{ attribution }, { speaker }]) => speaker !== null && judgeSpeaker(attribution, speaker).isRight,
  );
  return {
    tokens: countTokenHits(placesOf(gold), placesOf(answers), neutralPlaces(article, isAskedFor)),
    gold: gold.length,
    system: answers.length,
    matched: pairs.length,
    withSource: sourced.length,
    right: right.length,
  };
}

/** Adds up all articles. */
export function scoreIndirect(articles: readonly IndirectCounts[]): IndirectFigures {
  const sum = (pick: (counts: IndirectCounts) => number) =>
    articles.reduce((total, counts) => total + pick(counts), 0);
  const tokens = {
    tp: sum((counts) => counts.tokens.tp),
    fp: sum((counts) => counts.tokens.fp),
    fn: sum((counts) => counts.tokens.fn),
  };
  const gold = sum((counts) => counts.gold);
  const system = sum((counts) => counts.system);
  const matched = sum((counts) => counts.matched);
  const withSource = sum((counts) => counts.withSource);
  const right = sum((counts) => counts.right);
  return {
    tokens: { ...tokens, ...ratiosOfHits(tokens) },
    gold,
    system,
    matched,
    withSource,
    right,
    spanRecall: divide(matched, gold),
    spanPrecision: divide(matched, system),
    sourceAccuracyOnMatched: divide(right, withSource),
  };
}

/** The words of each span; a span without words is left out. */
function rangesOf({ tokens }: GoldArticle, spans: GoldAttribution['content']): readonly TokenRange[] {
  return spans.map((span) => tokensWithin(tokens, span)).filter((range) => countTokens(range) > 0);
}

function placesOf(items: readonly { readonly range: TokenRange }[]): ReadonlySet<number> {
  return new Set(items.flatMap(({ range }) => listArchives(range)));
}

function neutralPlaces(article: GoldArticle, isAskedFor: IsAskedFor): ReadonlySet<number> {
  const others = article.attributions.filter((attribution) => !isAskedFor(attribution));
  const spans = [...others.flatMap(({ content }) => content), ...article.neutral];
  return placesOf(rangesOf(article, spans).map((range) => ({ range })));
}

/** A word that is asked for is so even where it is also part of what is not. */
function countTokenHits(
  gold: ReadonlySet<number>,
  answers: ReadonlySet<number>,
  neutral: ReadonlySet<number>,
): Hits {
  const tp = [...answers].filter((place) => gold.has(place)).length;
  const fp = [...answers].filter((place) => !gold.has(place) && !neutral.has(place)).length;
  return { tp, fp, fn: gold.size - tp };
}
