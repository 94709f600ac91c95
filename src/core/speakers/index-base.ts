import { OverlaidMap } from '../layers/overlaid-map.ts';
import type { SpeakerIndex } from './speaker-index.ts';

/** Entries by a form of their names. */
export type Lists = SpeakerIndex['byAny'];

/** What of an index never changes, and the keys that are others since. */
export function baseOf(lists: Lists): { readonly base: Lists; readonly changed: readonly string[] } {
  return lists instanceof OverlaidMap
    ? { base: lists.beneath, changed: [...lists.changedKeys()] }
    : { base: lists, changed: [] };
}
