import type { FullName, SpeakerIndex } from '../../../speakers/speaker-index.ts';
import { readName } from './01-names.ts';

/** The full names of an index by each of their words. */
export function indexFullNames(index: SpeakerIndex): ReadonlyMap<string, readonly FullName[]> {
  const names = new Map<string, FullName[]>();
  for (const [key, [entry]] of [...index.byWhole, ...index.byKey]) {
    if (entry === undefined || readName(entry.name)?.kind !== 'full') continue;
    const words = key.split(' ');
    for (const word of new Set(words)) {
      const name = { words, entry };
      const others = names.get(word);
      if (others === undefined) names.set(word, [name]);
      else others.push(name);
    }
  }
  return names;
}
