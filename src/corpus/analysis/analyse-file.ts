import type { QuotationReader } from '../../core/quotations/quotation-reader.ts';
import { quoteArticle } from '../../core/quotations/quote-article.ts';
import type { ArticleNotice } from '../../core/versions/article-history.ts';
import { keyParagraphs } from '../../core/versions/paragraph-keys.ts';
import type { AnalysedPart, Analysis, FileContent, PartAnalysis, PathlessArticle } from './analysis.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseParts } from './parse-parts.ts';

/** A long read has some hundred paragraphs, a book some thousand. */
const MAX_PARAGRAPHS = 20_000;
/**
 * Letters: a long read without a line break has half as many. What is read goes by the sentence and by the paragraph.
 */
const MAX_PARAGRAPH = 100_000;
/** A transcript of a trial has some thousand. */
const MAX_QUOTATIONS = 20_000;
/** An outlet's export of some years has as many. */
const MAX_ARTICLES = 20_000;

/** Reads a file and attributes what is said in it; any error on the way leaves the file out, with its reason. */
export async function analyseFile(content: FileContent, reader: QuotationReader): Promise<Analysis> {
  const parts: AnalysedPart[] = [];
  for await (const part of analyseParts(content, reader)) parts.push(part);
  const [first] = parts;
  if (first === undefined) return { kind: 'left-out', reason: { kind: 'no-words' } };
  return first.name === null ? first.analysis : { kind: 'several', parts };
}

/**
 * The same part by part, so that no more than one need be in memory. A file that is one article has one part without a
 * name; none has two of the same name.
 */
export async function* analyseParts(
  content: FileContent,
  reader: QuotationReader,
): AsyncGenerator<AnalysedPart> {
  let read = 0;
  const names = new Set<string>();
  try {
    for await (const { name, parsed } of parseParts(content)) {
      read += 1;
      if (name === null) {
        yield { name, analysis: safely(parsed, reader) };
        return;
      }
      if (read > MAX_ARTICLES) return void (yield { name, analysis: tooMany('articles', MAX_ARTICLES) });
      if (names.has(name)) continue;
      names.add(name);
      yield { name, analysis: safely(parsed, reader) };
    }
  } catch (error) {
    yield { name: read === 0 ? null : `${read + 1}`, analysis: failed(error) };
  }
}

/** What is thrown at one article costs the others nothing. */
function safely(parsed: ParsedFile, reader: QuotationReader): PartAnalysis {
  try {
    return analyse(parsed, reader);
  } catch (error) {
    return failed(error);
  }
}

/** Letters. */
const MAX_DETAIL = 200;

function failed(error: unknown): PartAnalysis {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'left-out', reason: { kind: 'failed', detail: detail.slice(0, MAX_DETAIL) } };
}

function analyse(parsed: ParsedFile, reader: QuotationReader): PartAnalysis {
  if (parsed.kind === 'left-out') return parsed;
  const { path: _, ...parsedArticle } = parsed.article;
  const { contentId, faults } = parsed;
  if (parsedArticle.paragraphs.length > MAX_PARAGRAPHS) return tooMany('paragraphs', MAX_PARAGRAPHS);
  if (parsedArticle.paragraphs.some(({ start, end }) => end - start > MAX_PARAGRAPH))
    return { kind: 'left-out', reason: { kind: 'too-long', letters: MAX_PARAGRAPH } };
  const { article, quotations } = quoteArticle(parsedArticle, reader);
  if (quotations.length > MAX_QUOTATIONS) return tooMany('quotations', MAX_QUOTATIONS);
  const notice = noticeOf(article, reader);
  const paragraphKeys = keyParagraphs(article);
  const known = { ...(notice !== null && { notice }), ...(paragraphKeys !== '' && { paragraphKeys }) };
  return { kind: 'article', article: { ...article, ...known }, quotations, contentId, faults };
}

/** The graver one of what is stated for machines and what the text says. */
function noticeOf(article: PathlessArticle, reader: QuotationReader): ArticleNotice | null {
  const said = article.language === reader.code ? reader.findNotice(article) : null;
  return article.notice === 'retracted' ? 'retracted' : (said ?? article.notice ?? null);
}

function tooMany(parts: 'articles' | 'paragraphs' | 'quotations', most: number): PartAnalysis {
  return { kind: 'left-out', reason: { kind: 'too-many', parts, most } };
}
