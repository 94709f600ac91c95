import { isBegunAlmost } from '../language/begun-almost.ts';
import { readName } from './01-names.ts';
import { wholeOf } from './form-index.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';
import type { SpeakerEntry } from './speaker-entry.ts';

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
