import type { QuotedSaying } from '../answers/quotes/quotes-answer.ts';
import type { Article } from '../article/article.ts';
import type { Citation } from '../citation.ts';
import type { Holdings } from '../holdings.ts';
import type { QuotationChange } from '../versions/article-history.ts';

/** An article of a story, with those that are the same text again. */
export interface StoryItem {
  /** The earliest of them. */
  readonly article: Article;
  /** Republished or nearly the same, earliest first. */
  readonly copies: readonly Article[];
}

/** What a story is called. */
export interface StoryHeadline {
  readonly article: Article;
  /** A headline, or a sentence, of that article, word for word. */
  readonly text: string;
  /** Where it stands in the text; null where only the article's metadata give it. */
  readonly citation: Citation | null;
}

/** What the articles of a story say, in their own words. */
export interface ToldStory {
  readonly headline: StoryHeadline;
  /** What happened, in at most three sentences that repeat neither each other nor the headline. */
  readonly sentences: readonly Citation[];
  /** The most telling first. */
  readonly quotations: readonly QuotedSaying[];
}

/** Articles on one event. */
export interface Story {
  /** Earliest first. Never empty. */
  readonly items: readonly StoryItem[];
  /** Who carried it, those of most articles first. */
  readonly outlets: readonly string[];
  /** How many of its articles, copies included, name no outlet. */
  readonly unknownOutlets: number;
  /** Told when it is first asked for, so that who reads one page waits for one page. */
  readonly told: ToldStory;
}

/** The days of a digest, `yyyy-mm-dd`, both inclusive. */
export interface DigestDays {
  readonly since: string;
  readonly until: string;
}

/** An article that was changed, put right or taken back. */
export interface Correction {
  readonly article: Article;
  /** What became of its quotations on the days; empty where it only says of itself that it was corrected. */
  readonly changes: readonly QuotationChange[];
}

/** The stories of some days. */
export interface Digest {
  readonly days: DigestDays;
  readonly zone: string;
  /** Those that most outlets carried first; each article of the days is in exactly one. */
  readonly stories: readonly Story[];
  /** How many articles the days have. */
  readonly articles: number;
  /**
   * What was changed, put right or taken back on these days in whatever article, and what articles of these days say of
   * themselves.
   */
  readonly corrections: readonly Correction[];
  /** By path; they belong to no day. */
  readonly undated: readonly Article[];
  /** The nearest days before and after with articles; null if there are none. */
  readonly nearest: { readonly before: string | null; readonly after: string | null };
  readonly searched: Holdings;
}
