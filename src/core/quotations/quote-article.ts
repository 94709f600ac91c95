import type { Article } from '../article/article.ts';
import { keepOnly } from '../article/prose.ts';
import type { TextSpan } from '../span.ts';
import type { Quotation } from './quotation.ts';
import type { QuotationReader, QuotedText } from './quotation-reader.ts';
import { quoteTurns } from './quote-turns.ts';
import { findUnreadQuotations } from './unread/find-unread-quotations.ts';

/** The parts of an article that its quotations depend on. */
export type QuotableArticle = Pick<Article, 'prose' | 'paragraphs' | 'language' | 'captions' | 'turns'>;

/** An article with its quotations. */
interface Quoted<Text> {
  readonly article: Text;
  /** In the order of the text, without overlaps. */
  readonly quotations: readonly Quotation[];
}

/**
 * Reads the quotations of an article. In a language that the reader does not read, they are the stretches in marks,
 * without speakers, and the article is marked as unread. In a transcript the labels name the speakers, in any language.
 * Captions are read one by one, and only for marks.
 */
export function quoteArticle<Text extends QuotableArticle>(
  article: Text,
  reader: QuotationReader,
): Quoted<Text & Pick<Article, 'isUnread'>> {
  const { language, turns } = article;
  if (turns !== undefined) return { article, quotations: quoteTurns(turns) };
  if (language === reader.code) return { article, quotations: readAll(article, (text) => reader.find(text)) };
  const quotations = readAll(article, (text) => findUnreadQuotations({ ...text, language }));
  return { article: { ...article, isUnread: true }, quotations };
}

type Read = (text: QuotedText) => readonly Quotation[];

function readAll(article: QuotableArticle, read: Read): readonly Quotation[] {
  const { prose, paragraphs, captions = [] } = article;
  if (captions.length === 0) return read(article);
  return [
    ...read({ paragraphs, prose: keepOnly(prose, paragraphs) }),
    ...captions.flatMap((caption) => readCaption(prose, caption, read)),
  ];
}

function readCaption(prose: string, caption: TextSpan, read: Read): readonly Quotation[] {
  return read({ prose: keepOnly(prose, [caption]), paragraphs: [caption] })
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation) => ({ ...quotation, inCaption: true }));
}
