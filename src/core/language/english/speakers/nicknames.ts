import { namesInFull } from '../lists/names/nicknames.ts';
import { partsOf } from './01-names.ts';
import type { NameUse } from './02-uses.ts';

type Buckets = ReadonlyMap<string, readonly NameUse[]>;

/**
 * Puts "Bob Lind" and "Robert Lind" under one key, that of most statements, if articles give both the same office and
 * the archive has one Lind whom "Bob" may be. The name alone is not evidence: fathers and sons share it.
 */
export function joinNicknames(buckets: Buckets): Buckets {
  const joined = new Map(buckets);
  for (const [key, uses] of buckets) {
    const full = findFullName(key, uses, buckets);
    const others = full === null ? undefined : joined.get(full);
    if (full === null || others === undefined || !joined.has(key)) continue;
    joined.delete(key);
    joined.delete(full);
    joined.set(countVoices(uses) > countVoices(others) ? key : full, [...others, ...uses]);
  }
  return joined;
}

function findFullName(key: string, uses: readonly NameUse[], buckets: Buckets): string | null {
  const [sample] = uses;
  if (sample === undefined) return null;
  const { given } = partsOf(sample.name);
  const names = namesInFull(given)
    .map((name) => `${name}${key.slice(given.length)}`)
    .filter((name) => shareOffice(uses, buckets.get(name) ?? []));
  return names.length === 1 ? (names[0] ?? null) : null;
}

function shareOffice(some: readonly NameUse[], others: readonly NameUse[]): boolean {
  const offices = new Set(some.flatMap((use) => [...use.offices]));
  return others.some((use) => [...use.offices].some((office) => offices.has(office)));
}

function countVoices(uses: readonly NameUse[]): number {
  return uses.reduce((sum, { voices }) => sum + voices.length, 0);
}
