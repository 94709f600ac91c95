import { english } from '../../../src/core/language/english/index.ts';
import { slice } from '../../../src/core/span.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../../src/corpus/archive-reader.ts';
import type { ArticleSource } from '../../../src/corpus/article-source.ts';
import { createFolderSource } from '../../../src/corpus/folder-source.ts';
import { pickQueries, type Texts } from '../queries.ts';

/** What the visitors ask about. */
export interface Questions {
  readonly articles: number;
  readonly words: readonly string[];
}

/** Of larger archives so many articles are read, spread over all of them. */
const MAX_READ = 300;
const MAX_BYTES = 5_000_000;

/** Words out of the folder's quotations, one line for each visitor; throws where the folder cannot be read. */
export async function readQuestions(directory: string, count: number): Promise<Questions> {
  const source = createFolderSource(directory);
  const found = await source.list();
  if ('kind' in found) throw new Error(found.message);
  const reader = createArchiveReader(sampleOf(source), {
    maxBytes: MAX_BYTES,
    analyser: createLocalAnalyser(english.quotations),
    version: '',
    store: NO_STORE,
  });
  const read = await reader.read({ notices: { warn: () => {} } });
  if (read.kind === 'failed') throw new Error(read.message);
  const texts = read.quoted.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => slice(article.text, quotation)),
  );
  const passages = read.quoted.flatMap(({ article: { prose, paragraphs } }) =>
    paragraphs.map((span) => slice(prose, span)),
  );
  const said = pickQueries(toTexts(texts), toTexts(passages), count).said;
  return {
    articles: found.articles.length,
    words: Array.from({ length: count }, (_, at) => said[at % said.length] ?? ''),
  };
}

/** A source of some of another's articles. */
function sampleOf(source: ArticleSource): ArticleSource {
  return {
    ...source,
    async list() {
      const found = await source.list();
      if ('kind' in found) return found;
      const step = Math.max(1, Math.ceil(found.articles.length / MAX_READ));
      return { ...found, articles: found.articles.filter((_, place) => place % step === 0) };
    },
  };
}

function toTexts(all: readonly string[]): Texts {
  return { length: all.length, at: (number) => all[number] ?? '' };
}
