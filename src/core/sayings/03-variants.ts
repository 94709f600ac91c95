import { groupBy } from '../group-by.ts';
import { eachInSteps } from '../layers/in-steps.ts';
import { NEAR_DAYS } from './evidence.ts';
import { absorb, daysApart, type Group, isOneSpeaker, mayBeOneSpeaker } from './group.ts';
import { countShared, hashRuns } from './shared-words.ts';

/** Two wordings are compared if they share this many words in a row, with this many content words. */
const RUN = 5;
const CONTENT_IN_RUN = 2;
/** A run that stands in more wordings, or that more people say, is a set phrase. */
const MAX_WORDINGS = 40;
const MAX_SPEAKERS = 2;

/** How many content words of the shorter wording the other must have, and which share of them. */
interface Threshold {
  readonly words: number;
  readonly share: number;
}

const NEAR_IN_TIME: Threshold = { words: 4, share: 0.5 };
const FAR_IN_TIME: Threshold = { words: 8, share: 0.8 };
const UNATTRIBUTED: Threshold = { words: 8, share: 0.7 };

/** A saying in the making: its wordings, each a group of the same words, and all of them as one. */
export interface Wordings {
  readonly groups: readonly Group[];
  readonly whole: Group;
}

interface Variant {
  readonly one: number;
  readonly other: number;
  readonly words: number;
}

/**
 * Joins groups that quote one saying in different wordings, neither of which contains the other. The best evidence
 * comes first. Reports join nothing here.
 */
export function* joinVariants(groups: readonly Group[]): Generator<void, readonly Wordings[]> {
  const parents = groups.map((_, index) => index);
  const wholes = groups.map(copyGroup);
  const find = (index: number): number => {
    let root = index;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
      root = parent;
    return root;
  };
  for (const { one, other } of yield* findVariants(groups)) {
    const [first, second] = [find(one), find(other)].toSorted((left, right) => left - right);
    const [into, from] = [wholes[first ?? 0], wholes[second ?? 0]];
    if (first === second || into === undefined || from === undefined || !mayBeOneSpeaker(into, from))
      continue;
    absorb(into, from);
    parents[second ?? 0] = first ?? 0;
  }
  const members = groupBy(groups.keys(), find);
  return [...members].flatMap(([root, indexes]) => {
    const whole = wholes[root];
    return whole === undefined ? [] : [{ groups: indexes.flatMap((index) => groups[index] ?? []), whole }];
  });
}

/** Pairs of wordings that have enough in common, the closest first. */
function* findVariants(groups: readonly Group[]): Generator<void, readonly Variant[]> {
  const compared = new Set<number>();
  const variants: Variant[] = [];
  yield* eachInSteps(yield* fileByRuns(groups), (indexes) => {
    for (const [at, other] of indexes.entries()) {
      for (const one of indexes.slice(0, at)) {
        const pair = one * groups.length + other;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const words = countVariantWords(groups[one], groups[other]);
        if (words > 0) variants.push({ one, other, words });
      }
    }
  });
  yield;
  return variants.toSorted(
    (left, right) => right.words - left.words || left.one - right.one || left.other - right.other,
  );
}

/** For each run the indexes of the wordings that share it; none for a set phrase. */
function* fileByRuns(groups: readonly Group[]): Generator<void, readonly (readonly number[])[]> {
  const byRun = new Map<number, number[]>();
  yield* eachInSteps(
    groups.entries(),
    ([
      index,
      {
        readings: [reading],
      },
    ]) => {
      if (reading.isReported) return;
      for (const run of hashRuns(reading, RUN, CONTENT_IN_RUN)) {
        const indexes = byRun.get(run);
        if (indexes === undefined) byRun.set(run, [index]);
        else indexes.push(index);
      }
    },
  );
  return [...byRun.values()].filter((indexes) => indexes.length > 1 && !isSetPhrase(indexes, groups));
}

/** "President of the United States" is nobody's saying: it is said by many, or all the time. */
function isSetPhrase(indexes: readonly number[], groups: readonly Group[]): boolean {
  if (indexes.length > MAX_WORDINGS) return true;
  return new Set(indexes.flatMap((index) => [...(groups[index]?.speakers ?? [])])).size > MAX_SPEAKERS;
}

/** How many content words two wordings share; 0 where these are too few, or where one wording contains the other. */
function countVariantWords(one: Group | undefined, other: Group | undefined): number {
  if (one === undefined || other === undefined || !mayBeOneSpeaker(one, other)) return 0;
  const [shorter, longer] = [one.readings[0], other.readings[0]].toSorted(
    (left, right) => left.contentWords - right.contentWords,
  );
  if (shorter === undefined || longer === undefined || longer.letters.includes(shorter.letters)) return 0;
  const words = countShared(shorter, longer);
  const least = chooseThreshold(one, other);
  return words >= least.words && words >= least.share * shorter.contentWords ? words : 0;
}

function chooseThreshold(one: Group, other: Group): Threshold {
  if (!isOneSpeaker(one, other)) return UNATTRIBUTED;
  return daysApart(one, other) <= NEAR_DAYS ? NEAR_IN_TIME : FAR_IN_TIME;
}

function copyGroup({ readings: [first, ...others], speakers, days }: Group): Group {
  return { readings: [first, ...others], speakers: new Set(speakers), days };
}
