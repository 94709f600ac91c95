import { groupBy } from '../speakers/speaker-group.ts';
import type { Reading } from './01-readings.ts';
import type { Group } from './group.ts';
import type { Saying, Version } from './sayings.ts';
import { standsAt } from './shared-words.ts';

/** Makes a saying of its wordings. */
export function makeSaying(groups: readonly Group[]): Saying {
  const readings = groups.flatMap((group) => group.readings);
  return {
    versions: makeVersions(readings.filter(({ isReported }) => !isReported)),
    reported: makeVersions(readings.filter(({ isReported }) => isReported)),
  };
}

interface Wording {
  readonly first: Reading;
  readonly articles: number;
  readonly version: Version;
}

function makeVersions(readings: readonly Reading[]): readonly Version[] {
  const earliestFirst = readings.toSorted((one, other) => one.rank - other.rank);
  const same = [...groupBy(earliestFirst, ({ letters }) => letters).values()];
  const firsts = same.flatMap(([first]) => first ?? []);
  const wordings = same.flatMap((repeats) => makeWording(repeats, firsts));
  return wordings.toSorted(compareWordings).map(({ version }) => version);
}

function makeWording(repeats: readonly Reading[], firsts: readonly Reading[]): readonly Wording[] {
  const [first] = repeats;
  if (first === undefined) return [];
  const statements = repeats.map(({ statement }) => statement);
  const articles = new Set(statements.map(({ article }) => article)).size;
  const isExcerpt = firsts.some((other) => other !== first && isPartOf(first, other));
  return [{ first, articles, version: { statements, isExcerpt } }];
}

function isPartOf(part: Reading, whole: Reading): boolean {
  if (part.words.length >= whole.words.length) return false;
  return whole.words.some((_, start) => standsAt(part, whole, start));
}

function compareWordings(one: Wording, other: Wording): number {
  return (
    Number(one.version.isExcerpt) - Number(other.version.isExcerpt) ||
    other.articles - one.articles ||
    one.first.rank - other.first.rank
  );
}
