import { slice } from '../../../src/core/span.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { pickQueries } from '../queries.ts';

/** What the visitors ask about. */
export interface Questions {
  readonly articles: number;
  readonly words: readonly string[];
}

/** Words out of the folder's quotations, one line for each visitor; throws where the folder cannot be read. */
export async function readQuestions(directory: string, count: number): Promise<Questions> {
  const read = await readArchive(directory, { notices: { warn: () => {} } });
  if (read.kind === 'failed') throw new Error(read.message);
  const { articles } = read;
  const archive = buildArchive(articles.map((article) => quoteArticle(article)));
  const texts = archive.indexes.statements.map(({ article, quotation }) => slice(article.text, quotation));
  const passages = articles.flatMap(({ prose, paragraphs }) => paragraphs.map((span) => slice(prose, span)));
  const said = pickQueries(texts, passages, count).said;
  return {
    articles: articles.length,
    words: Array.from({ length: count }, (_, at) => said[at % said.length] ?? ''),
  };
}
