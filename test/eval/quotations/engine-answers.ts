import { buildArchive, type QuotedArticle } from '../../../src/core/archive.ts';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { type ArticleQuotesJson, listAllQuotes } from '../../../src/reply/quotation-records.ts';
import type { AnnotatedFile } from './gold-article.ts';

/** What the engine finds in plain-text articles, as `quotes --all --json` gives it; none for a text without words. */
export async function answerArticles(
  files: readonly Pick<AnnotatedFile, 'file' | 'text'>[],
): Promise<readonly ArticleQuotesJson[]> {
  const quoted: QuotedArticle[] = [];
  for (const { file, text } of files) {
    const parsed = await parseArticle({ id: file, path: `${file}.txt`, text });
    if (parsed.kind === 'left-out') continue;
    quoted.push({ article: parsed.article, quotations: findQuotations(parsed.article) });
  }
  return [...listAllQuotes(buildArchive(quoted))];
}
