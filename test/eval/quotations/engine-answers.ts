import { type ArticleFile, parseArticle } from '../../../src/core/article/parse-article.ts';
import type { QuotedArticle } from '../../../src/core/statement.ts';
import { type ArticleQuotesJson, toArticleQuotes } from '../../../src/reply/records/quotation-records.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';

/** An article file by its name without the extension; `path` tells the format. */
export interface AskedFile extends Pick<ArticleFile, 'path' | 'text'> {
  readonly file: string;
}

/** What the engine finds in articles, as `quotes --all --json` gives it; none for a text without words. */
export async function answerArticles(files: readonly AskedFile[]): Promise<readonly ArticleQuotesJson[]> {
  const quoted: QuotedArticle[] = [];
  for (const { file, path, text } of files) {
    const parsed = await parseArticle({ id: file, path, text });
    if (parsed.kind === 'left-out') continue;
    quoted.push(quoteArticle(parsed.article));
  }
  return buildArchive(quoted).indexes.quoted.map(toArticleQuotes);
}
