import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import { listCorrections } from './corrections.ts';
import { groupArticles } from './group-articles.ts';
import type { Digest, DigestDays, Story } from './story.ts';
import { makeStory } from './summarise.ts';

/**
 * Summarises the articles of some days, midnight to midnight in a zone, as stories.
 *
 * @param zone - an IANA time zone.
 */
export async function summariseDays(archive: Archive, days: DigestDays, zone: string): Promise<Digest> {
  const { within, undated, before, after } = await archive.articlesOf(days, zone);
  return {
    days,
    zone,
    stories: await summariseArticles(archive, within),
    articles: within.length,
    corrections: await listCorrections(archive, days, { within, zone }),
    undated,
    nearest: { before, after },
    searched: await archive.holdings(),
  };
}

/**
 * Summarises articles of an archive, of any dates, as stories, the most covered first. The order in which
 * they come makes no difference; each is in exactly one story.
 */
export async function summariseArticles(
  archive: Archive,
  articles: readonly Article[],
): Promise<readonly Story[]> {
  const { groups, ...known } = await groupArticles(archive, articles);
  return groups.map((items) => makeStory(items, known)).toSorted(compareCoverage);
}

/** Most outlets first, an article of an unknown one counting for itself; then most articles, then the earliest. */
function compareCoverage(one: Story, other: Story): number {
  return (
    countOutlets(other) - countOutlets(one) ||
    countArticles(other) - countArticles(one) ||
    compareFirst(one, other)
  );
}

function countOutlets({ outlets, unknownOutlets }: Story): number {
  return outlets.length + unknownOutlets;
}

function countArticles({ items }: Story): number {
  return items.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
}

function compareFirst({ items: [one] }: Story, { items: [other] }: Story): number {
  return one === undefined || other === undefined ? 0 : compareArticles(one.article, other.article);
}
