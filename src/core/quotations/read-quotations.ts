import type { Article } from '../article/article.ts';
import { keepOnly } from '../article/prose.ts';
import { findQuotations } from '../language/english/quotations/find-quotations.ts';
import type { TextSpan } from '../span.ts';
import type { Quotation } from './quotation.ts';
import { findUnreadQuotations } from './unread/find-unread-quotations.ts';

/** As much of an article as its quotations depend on. */
export type QuotedText = Pick<Article, 'prose' | 'paragraphs' | 'language' | 'captions'>;

/** Finds the quotations of articles in one language, with their speakers. */
type QuotationReader = (article: QuotedText) => readonly Quotation[];

/** The languages that are read, by ISO 639 code. Another one is a folder of word lists beside English's, and a line. */
const READERS: ReadonlyMap<string, QuotationReader> = new Map([['en', findQuotations]]);

/**
 * The quotations of an article in the order of the text, none overlapping another. In a language that is not read they
 * are what stands in its marks, and nobody is named. A caption is read by itself, and only what it has in marks counts.
 */
export function readQuotations(article: QuotedText): readonly Quotation[] {
  const read = READERS.get(article.language) ?? findUnreadQuotations;
  const { captions = [] } = article;
  if (captions.length === 0) return read(article);
  return [
    ...read({ ...article, prose: keepOnly(article.prose, article.paragraphs) }),
    ...captions.flatMap((caption) => readCaption(article, caption, read)),
  ];
}

function readCaption(
  { prose, language }: QuotedText,
  caption: TextSpan,
  read: QuotationReader,
): readonly Quotation[] {
  return read({ language, prose: keepOnly(prose, [caption]), paragraphs: [caption] })
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation) => ({ ...quotation, inCaption: true }));
}

/** Whether speakers and reported speech are read in the language, an ISO 639 code. */
export function isReadLanguage(language: string): boolean {
  return READERS.has(language);
}
