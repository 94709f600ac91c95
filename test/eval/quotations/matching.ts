import { jaccard, type TokenRange } from './tokens.ts';

/** Something that covers words. */
interface Ranged {
  readonly range: TokenRange;
}

/**
 * Pairs each gold item with at most one of the system's and the other way round, those that share most words first;
 * among equals the earlier ones.
 *
 * @param least - The smallest share of words that makes a pair, above 0 and at most 1.
 */
export function matchItems<Gold extends Ranged, Answer extends Ranged>(
  gold: readonly Gold[],
  answers: readonly Answer[],
  least: number,
): ReadonlyMap<Gold, Answer> {
  const candidates = gold
    .flatMap((item) => answers.map((answer) => ({ item, answer, share: jaccard(item.range, answer.range) })))
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share);
  const pairs = new Map<Gold, Answer>();
  const taken = new Set<Answer>();
  for (const { item, answer } of candidates) {
    if (pairs.has(item) || taken.has(answer)) continue;
    pairs.set(item, answer);
    taken.add(answer);
  }
  return pairs;
}
