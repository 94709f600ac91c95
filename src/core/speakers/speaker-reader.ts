import type { Change } from '../layers/layers.ts';
import type { Statement } from '../statement.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';
import type { SpeakerEntry } from './speaker-entry.ts';
import type { FullName, SpeakerIndex } from './speaker-index.ts';

/** Who a name may mean. */
export type SpeakerLookup =
  | { readonly type: 'one'; readonly speaker: SpeakerEntry }
  /** Most quoted first, at least two: the reader chooses. */
  | { readonly type: 'several'; readonly speakers: readonly SpeakerEntry[] }
  /** Those with the nearest names, nearest first; none where nothing is near. */
  | { readonly type: 'none'; readonly nearest: readonly SpeakerEntry[] };

/** Tells by the names of a language who is the same speaker. */
export interface SpeakerReader {
  /**
   * Makes the directory of all statements whose speaker has a name, in steps between which something else may be done.
   */
  build(statements: readonly Statement[]): Generator<void, SpeakerDirectory>;
  /** The directory after articles have gone and come, at a cost that does not grow with the archive. */
  change(before: SpeakerDirectory, change: Change): SpeakerDirectory;
  /** The speakers that a name fits, or those with the nearest names. */
  find(directory: SpeakerDirectory, name: string): SpeakerLookup;
  /** The speakers that a name fits, most quoted first; none where nobody of that name is quoted. */
  list(index: SpeakerIndex, name: string): readonly SpeakerEntry[];
  /**
   * At most `limit` speakers whose name starts with what is typed, give or take a typing error; the most quoted if
   * nothing is typed.
   */
  complete(directory: SpeakerDirectory, typed: string, limit: number): readonly SpeakerEntry[];
  /** The full names in an index, of that many words, that contain a word; folded. */
  fullNames(index: SpeakerIndex, word: string, count: number): readonly FullName[];
}
