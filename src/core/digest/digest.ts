import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import { pickArticles } from './01-articles.ts';
import { groupArticles } from './group-articles.ts';
import type { Digest, DigestDays, Story } from './story.ts';
import { makeStory } from './summarise.ts';

/**
 * Summarises the articles of some days, midnight to midnight in a zone, as stories.
 *
 * @param zone - an IANA time zone.
 */
export function summariseDays(archive: Archive, days: DigestDays, zone: string): Digest {
  const { within, undated, before, after } = pickArticles(archive.articles, days, zone);
  return {
    days,
    zone,
    stories: summariseArticles(archive, within),
    articles: within.length,
    undated,
    nearest: { before, after },
    searched: archive.holdings,
  };
}

/**
 * Summarises articles of an archive as stories whatever their dates, those of most coverage first. The order in which
 * they come makes no difference; each is in exactly one story.
 */
export function summariseArticles(archive: Archive, articles: readonly Article[]): readonly Story[] {
  const { groups, weights } = groupArticles(archive, articles);
  return groups.map((items) => makeStory(archive, items, weights)).toSorted(compareCoverage);
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
