import type { ReadToken } from '../reading.ts';

/** The class of a tag of Universal Dependencies (https://universaldependencies.org/u/pos/). */
export function classifyUniversal(tag: string): NonNullable<ReadToken['class']> {
  if (tag === 'VERB' || tag === 'AUX') return 'verb';
  return tag === 'PROPN' ? 'name' : 'other';
}
