import type { Article } from '../article/article.ts';
import { groupBy } from '../group-by.ts';
import type { ReadStatement } from './01-readings.ts';
import type { Group } from './group.ts';
import type { Saying, Wording } from './saying.ts';
import { standsAt } from './shared-words.ts';

/** Makes a saying of its wordings. */
export function makeSaying(groups: readonly Group[]): Saying {
  const readings = groups.flatMap((group) => group.readings);
  return {
    wordings: makeWordings(readings.filter(({ isReported }) => !isReported)),
    reported: makeWordings(readings.filter(({ isReported }) => isReported)),
  };
}

/** A wording with what it is ranked by. */
interface RankedWording {
  readonly first: ReadStatement;
  /** In which articles it stands, whole or in part. */
  readonly articles: ReadonlySet<Article>;
  readonly wording: Wording;
}

function makeWordings(readings: readonly ReadStatement[]): readonly Wording[] {
  const earliestFirst = readings.toSorted((one, other) => one.rank - other.rank);
  const same = [...groupBy(earliestFirst, ({ letters }) => letters).values()];
  const wordings = same.flatMap((repeats) => rankWording(repeats, same));
  return wordings.toSorted(compareWordings).map(({ wording }) => wording);
}

function rankWording(
  repeats: readonly ReadStatement[],
  all: readonly (readonly ReadStatement[])[],
): readonly RankedWording[] {
  const [first] = repeats;
  if (first === undefined) return [];
  const parts = all.filter(([other]) => other === first || (other !== undefined && isPartOf(other, first)));
  const isExcerpt = all.some(([other]) => other !== undefined && isPartOf(first, other));
  const wording = { statements: repeats.map(({ statement }) => statement), isExcerpt };
  return [{ first, wording, articles: new Set(parts.flat().map(({ statement }) => statement.article)) }];
}

function isPartOf(part: ReadStatement, whole: ReadStatement): boolean {
  if (part.words.length >= whole.words.length) return false;
  return whole.words.some((_, start) => standsAt(part, whole, start));
}

/** Whole wordings first; those that most articles have, the longest of equals, then the earliest. */
function compareWordings(one: RankedWording, other: RankedWording): number {
  return (
    Number(one.wording.isExcerpt) - Number(other.wording.isExcerpt) ||
    other.articles.size - one.articles.size ||
    other.first.words.length - one.first.words.length ||
    one.first.rank - other.first.rank
  );
}
