import type { GoldArticle } from './gold-article.ts';
import type { GoldAttribution } from './gold-attribution.ts';
import { type IndirectFigures, judgeIndirect, scoreIndirect } from './indirect-scoring.ts';
import { listMisses, type Miss } from './misses.ts';
import { type PairFigures, scorePairs } from './pair-scoring.ts';
import { type SegmentFigures, scoreSegments } from './segment-scoring.ts';
import { judgeSegments } from './segment-verdicts.ts';
import { acceptQuotes, type SystemArticle } from './system-quotes.ts';

/** All figures of a system on a folder of articles. */
export interface Score {
  readonly articles: number;
  readonly soundness: {
    /** Quotations that could not be scored. */
    readonly rejected: number;
    /** Quotations that came with their words, and those whose words are the article's. */
    readonly withText: number;
    readonly verbatim: number;
  };
  readonly segments: SegmentFigures;
  readonly pairs: PairFigures;
  readonly indirect: {
    readonly all: IndirectFigures;
    /** Only what a verb of saying reports: beliefs, intentions and decrees count neither way. */
    readonly saying: IndirectFigures;
  };
}

/** Figures, and what is behind them. */
export interface ScoredSystem {
  readonly score: Score;
  readonly misses: readonly Miss[];
}

/** Scores a system's answers; an article without an answer is one in which it found nothing. */
export function scoreSystem(gold: readonly GoldArticle[], system: readonly SystemArticle[]): ScoredSystem {
  const quotesOf = new Map(system.map(({ file, quotes }) => [file, quotes]));
  const articles = gold.map((article) => {
    const accepted = acceptQuotes(article.text, quotesOf.get(article.file) ?? []);
    const { quotations } = accepted;
    return {
      accepted,
      segments: judgeSegments(article, quotations),
      all: judgeIndirect(article, quotations, isIndirect),
      saying: judgeIndirect(article, quotations, isSaid),
    };
  });
  const verdicts = articles.map(({ segments }) => segments);
  const score = {
    articles: gold.length,
    soundness: {
      rejected: sum(articles.map(({ accepted }) => accepted.rejected)),
      withText: sum(articles.map(({ accepted }) => accepted.withText)),
      verbatim: sum(articles.map(({ accepted }) => accepted.verbatim)),
    },
    segments: scoreSegments(verdicts),
    pairs: scorePairs(verdicts),
    indirect: {
      all: scoreIndirect(articles.map(({ all }) => all)),
      saying: scoreIndirect(articles.map(({ saying }) => saying)),
    },
  };
  return { score, misses: verdicts.flatMap(listMisses) };
}

function isIndirect(attribution: GoldAttribution): boolean {
  return attribution.class === 'indirect';
}

function isSaid(attribution: GoldAttribution): boolean {
  return isIndirect(attribution) && attribution.hasSayingCue;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
