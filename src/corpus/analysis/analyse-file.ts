import type { QuotationReader } from '../../core/quotations/quotation-reader.ts';
import { quoteArticle } from '../../core/quotations/quote-article.ts';
import type { Analysis, FileContent } from './analysis.ts';
import { parseFile } from './parse-file.ts';

/** A long read has some hundred paragraphs, a book some thousand. */
const MAX_PARAGRAPHS = 20_000;
/** A transcript of a trial has some thousand. */
const MAX_QUOTATIONS = 20_000;

/** Reads a file and attributes what is said in it; whatever is thrown at that is a reason to leave the file out. */
export async function analyseFile(content: FileContent, reader: QuotationReader): Promise<Analysis> {
  try {
    return await analyse(content, reader);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'left-out', reason: { kind: 'failed', detail: detail.slice(0, MAX_DETAIL) } };
  }
}

/** Letters. */
const MAX_DETAIL = 200;

async function analyse(content: FileContent, reader: QuotationReader): Promise<Analysis> {
  const parsed = await parseFile(content);
  if (parsed.kind === 'left-out') return parsed;
  const { path: _, ...parsedArticle } = parsed.article;
  const { contentId, faults } = parsed;
  if (parsedArticle.paragraphs.length > MAX_PARAGRAPHS) return tooMany('paragraphs', MAX_PARAGRAPHS);
  const { article, quotations } = quoteArticle(parsedArticle, reader);
  if (quotations.length > MAX_QUOTATIONS) return tooMany('quotations', MAX_QUOTATIONS);
  return { kind: 'article', article, quotations, contentId, faults };
}

function tooMany(parts: 'paragraphs' | 'quotations', most: number): Analysis {
  return { kind: 'left-out', reason: { kind: 'too-many', parts, most } };
}
