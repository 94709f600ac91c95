import type { SpeakerDirectory } from '../../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../../speakers/speaker-entry.ts';
import { startsWithFuzzy } from '../../starts-with-fuzzy.ts';
import { readName } from './01-names.ts';
import { wholeOf } from './form-index.ts';

/**
 * The speakers whose name, or a later word of it, begins with what is typed, then those that do but for typing errors;
 * both most quoted first. Everybody where nothing is typed.
 *
 * @param limit - at most this many.
 */
export function completeSpeaker(
  { entries, index }: SpeakerDirectory,
  typed: string,
  limit: number,
): readonly SpeakerEntry[] {
  const offered = withoutRepeats(entries);
  const name = readName(typed);
  if (name === null) return offered.slice(0, limit);
  const start = wholeOf(name);
  const formsOf = (entry: SpeakerEntry) => [...(index.wholes.get(entry) ?? [])];
  const begun = offered.filter((entry) => formsOf(entry).some((form) => form.includes(` ${start}`)));
  if (begun.length >= limit) return begun.slice(0, limit);
  const known = new Set(begun);
  const mistyped = offered.filter(
    (entry) => !known.has(entry) && formsOf(entry).some((form) => startsWithFuzzy(form, start)),
  );
  return [...begun, ...mistyped].slice(0, limit);
}

/**
 * A name that several articles leave open is offered once; choosing it leads to the question which article's is meant.
 */
function withoutRepeats(entries: readonly SpeakerEntry[]): readonly SpeakerEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ name, isAmbiguous }) => {
    if (isAmbiguous && seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
