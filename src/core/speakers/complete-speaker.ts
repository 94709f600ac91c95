import { distance } from 'fastest-levenshtein';
import { readName } from './01-names.ts';
import { wholeOf } from './form-index.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';
import type { SpeakerEntry } from './speaker-entry.ts';

/** This share of what is typed may be wrong, but not the first letter; two of "brenie" are. */
const MAX_WRONG_SHARE = 0.4;
const SHORTEST_MISTYPED = 4;
const WORD_START = / (?=\S)/gu;

/**
 * The speakers whose name, or a later word of it, begins with what is typed, then those of whom that is true but for
 * typing errors; both most quoted first. Everybody where nothing is typed.
 *
 * @param limit - how many are given at most.
 */
export function completeSpeaker(
  { entries, index }: SpeakerDirectory,
  typed: string,
  limit: number,
): readonly SpeakerEntry[] {
  const name = readName(typed);
  if (name === null) return entries.slice(0, limit);
  const start = wholeOf(name);
  const formsOf = (entry: SpeakerEntry) => [...(index.wholes.get(entry) ?? [])];
  const begun = entries.filter((entry) => formsOf(entry).some((form) => form.includes(` ${start}`)));
  if (begun.length >= limit) return begun.slice(0, limit);
  const known = new Set(begun);
  const mistyped = entries.filter(
    (entry) => !known.has(entry) && formsOf(entry).some((form) => isBegunAlmost(form, start)),
  );
  return [...begun, ...mistyped].slice(0, limit);
}

function isBegunAlmost(form: string, start: string): boolean {
  if (start.length < SHORTEST_MISTYPED || start.length > 2 * form.length) return false;
  const mostErrors = start.length * MAX_WRONG_SHARE;
  return [...form.matchAll(WORD_START)].some(({ index }) => {
    const rest = form.slice(index + 1);
    if (rest[0] !== start[0]) return false;
    const cuts = [-1, 0, 1].map((more) => rest.slice(0, start.length + more));
    return cuts.some((cut) => distance(cut, start) <= mostErrors);
  });
}
