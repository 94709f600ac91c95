import { groupArticles } from '../../../src/core/digest/group-articles.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { type BCubed, scoreBCubed } from './b-cubed.ts';
import type { LabelledArticle } from './labelled-stories.ts';

/** How labelled articles were grouped. */
export interface StoryFigures {
  readonly articles: number;
  readonly stories: number;
  readonly groups: number;
  readonly score: BCubed;
}

/** Groups labelled articles as one archive and scores the groups. */
export async function measureStories(labelled: readonly LabelledArticle[]): Promise<StoryFigures> {
  const archive = buildArchive(labelled);
  const labels = new Map(labelled.map(({ article, story }) => [article, story]));
  const { groups } = await groupArticles(archive, archive.indexes.articles);
  const items = groups.flatMap((group, place) =>
    group
      .flatMap(({ read, copies }) => [read.article, ...copies])
      .map((article) => ({ group: String(place), label: labels.get(article) ?? '' })),
  );
  const stories = new Set(labels.values()).size;
  return { articles: items.length, stories, groups: groups.length, score: scoreBCubed(items) };
}
