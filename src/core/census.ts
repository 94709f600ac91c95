import type { Article } from './article/article.ts';
import type { QuotationKind } from './quotations/quotation.ts';
import type { SpeakerEntry } from './speakers/speaker-entry.ts';
import { countKinds, type QuotedArticle } from './statement.ts';
import { compareText } from './text-order.ts';

/** What an archive holds, counted. */
export interface Census {
  /** In which languages, those of most articles first. */
  readonly languages: readonly LanguageShare[];
  /** How many articles say of no outlet that it published them. */
  readonly unknownOutlet: number;
  readonly quotations: Readonly<Record<QuotationKind, number>>;
  /** How many quotations have a speaker whom their article names. */
  readonly attributed: number;
  /** How many speakers there are, bodies among them. */
  readonly speakers: number;
}

/** The articles in one language. */
export interface LanguageShare {
  /** An ISO 639 code. */
  readonly language: string;
  readonly articles: number;
  /** Whether speakers and reported speech are read in it. */
  readonly isRead: boolean;
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

/** Counts what an archive holds. */
export function takeCensus(quoted: readonly QuotedArticle[], speakers: readonly SpeakerEntry[]): Census {
  const quotations = { direct: 0, mixed: 0, indirect: 0 };
  for (const each of quoted) {
    const kinds = countKinds(each);
    for (const kind of KINDS) quotations[kind] += kinds[kind];
  }
  const articles = quoted.map(({ article }) => article);
  return {
    languages: countLanguages(articles),
    unknownOutlet: articles.filter(({ publisher }) => publisher === null).length,
    quotations,
    attributed: speakers.reduce((sum, entry) => sum + entry.statementCount, 0),
    speakers: speakers.length,
  };
}

/** Counts the articles in each language, those of most articles first. */
export function countLanguages(
  articles: readonly Pick<Article, 'language' | 'isUnread'>[],
): readonly LanguageShare[] {
  const shares = new Map<string, LanguageShare>();
  for (const { language, isUnread } of articles) {
    const count = shares.get(language)?.articles ?? 0;
    shares.set(language, { language, articles: count + 1, isRead: isUnread !== true });
  }
  return [...shares.values()].sort(
    (one, other) => other.articles - one.articles || compareText(one.language, other.language),
  );
}
