import type { Article } from '../../../src/core/article/article.ts';
import { groupArticles } from '../../../src/core/digest/group-articles.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { quoteArticle } from '../../fixtures/quote-article.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { EvaluationError } from '../quotations/evaluation-error.ts';

/** Articles on one event, and a folder from which others are put beside them. */
export interface OneStoryOptions {
  readonly of: string;
  readonly among: string;
  readonly count: number;
}

/** Says into which stories the articles of one folder come, `count` of another beside them, evenly picked. */
export async function findStoriesOf({ of, among, count }: OneStoryOptions): Promise<string> {
  const [own, others] = [await open(of), await open(among)];
  const step = others.length / Math.max(count, 1);
  const picked = new Set(Array.from({ length: count }, (_, place) => others[Math.floor(place * step)]));
  const beside = others.filter((article) => picked.has(article));
  const all = [...own, ...beside].map((article, place) => ({ ...article, path: `${place}/${article.path}` }));
  const archive = buildArchive(all.map((article) => quoteArticle(article)));
  const ours = new Set(all.slice(0, own.length).map(({ path }) => path));
  const groups = (await groupArticles(archive, archive.indexes.articles)).groups.map((group) =>
    group.flatMap(({ read, copies }) => [read.article, ...copies]),
  );
  const lines = groups
    .map((articles) => ({ own: articles.filter(({ path }) => ours.has(path)).length, size: articles.length }))
    .filter((group) => group.own > 0)
    .map((group) => `a story of ${group.size} articles, ${group.own} of them of ${of}`);
  return `${all.length} articles in ${groups.length} stories\n${lines.join('\n')}\n`;
}

async function open(directory: string): Promise<readonly Article[]> {
  const read = await readArchive(directory, { notices: { warn: () => {} } });
  if (read.kind === 'articles') return read.articles;
  throw new EvaluationError('unreadable', read.message);
}
