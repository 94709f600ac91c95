import type { Citation } from '../../core/citation.ts';
import type { Digest, DigestDays, Story, StoryItem } from '../../core/digest/story.ts';
import type { TextSpan } from '../../core/span.ts';
import type { QuotationChange } from '../../core/versions/article-history.ts';
import {
  type ArticleJson,
  articleToJson,
  type ElsewhereJson,
  elsewhereToJson,
  type StatementJson,
  statementToJson,
} from './json-who-said.ts';

/** The record of a digest. */
export interface DigestJson {
  /** `yyyy-mm-dd`; of several days the first and last as ISO 8601 has it, `2024-10-14/2024-10-18`. */
  readonly date: string;
  readonly zone: string;
  /** All of them, however many a page shows; those of most coverage first. */
  readonly stories: readonly StoryJson[];
  /** What was put right or taken back. Absent: nothing was. */
  readonly corrections?: readonly {
    readonly article: ArticleJson;
    readonly changes: readonly QuotationChange[];
  }[];
  /** The articles that belong to no day. */
  readonly undated: readonly ArticleJson[];
  /** The nearest days that have articles. */
  readonly nearest: Digest['nearest'];
}

/** A story as programs get it. */
export interface StoryJson {
  readonly headline: string;
  /** Whose headline or sentence it is; the offsets are null if it stands in the article's metadata. */
  readonly headlineFrom: { readonly article: ArticleJson; readonly span: TextSpan | null };
  /** Each with its near copies. */
  readonly articles: readonly (ArticleJson & { readonly alsoIn: readonly ArticleJson[] })[];
  readonly outlets: readonly string[];
  readonly sentences: readonly SentenceJson[];
  readonly quotations: readonly (StatementJson & ElsewhereJson)[];
}

/** A sentence as programs get it; `text` is `slice(start, end)` of the article. */
export interface SentenceJson extends TextSpan {
  readonly text: string;
  readonly article: ArticleJson;
  readonly link: string | null;
}

/** The record of a digest. */
export function digestToJson({ days, zone, stories, corrections, undated, nearest }: Digest): DigestJson {
  return {
    date: toInterval(days),
    zone,
    stories: stories.map(storyToJson),
    ...(corrections.length > 0 && {
      corrections: corrections.map(({ article, changes }) => ({ article: articleToJson(article), changes })),
    }),
    undated: undated.map(articleToJson),
    nearest,
  };
}

function toInterval({ since, until }: DigestDays): string {
  return since === until ? since : `${since}/${until}`;
}

function storyToJson({ items, outlets, told }: Story): StoryJson {
  const { headline, sentences, quotations } = told;
  const { citation } = headline;
  const span = citation === null ? null : { start: citation.start, end: citation.end };
  return {
    headline: headline.text,
    headlineFrom: { article: articleToJson(headline.article), span },
    articles: items.map(itemToJson),
    outlets,
    sentences: sentences.map(sentenceToJson),
    quotations: quotations.map((saying) => ({ ...statementToJson(saying), ...elsewhereToJson(saying) })),
  };
}

function itemToJson({ article, copies }: StoryItem) {
  return { ...articleToJson(article), alsoIn: copies.map(articleToJson) };
}

function sentenceToJson({ text, start, end, article, link }: Citation): SentenceJson {
  return { text, start, end, article: articleToJson(article), link };
}
