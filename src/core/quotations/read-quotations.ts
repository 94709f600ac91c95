import type { Article } from '../article/article.ts';
import { findQuotations } from '../language/english/quotations/find-quotations.ts';
import type { Quotation } from './quotation.ts';
import { findUnreadQuotations } from './unread/find-unread-quotations.ts';

/** As much of an article as its quotations depend on. */
export type QuotedText = Pick<Article, 'prose' | 'paragraphs' | 'language'>;

/** Finds the quotations of articles in one language, with their speakers. */
type QuotationReader = (article: QuotedText) => readonly Quotation[];

/** The languages that are read, by ISO 639 code. Another one is a folder of word lists beside English's, and a line. */
const READERS: ReadonlyMap<string, QuotationReader> = new Map([['en', findQuotations]]);

/**
 * The quotations of an article in the order of the text, none overlapping another. In a language that is not read they
 * are what stands in its marks, and nobody is named.
 */
export function readQuotations(article: QuotedText): readonly Quotation[] {
  const read = READERS.get(article.language) ?? findUnreadQuotations;
  return read(article);
}

/** Whether speakers and reported speech are read in the language, an ISO 639 code. */
export function isReadLanguage(language: string): boolean {
  return READERS.has(language);
}
