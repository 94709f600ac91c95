import type { EntryKind } from '../../../speakers/speaker-directory.ts';
import type { NameUse } from './02-uses.ts';

/** The uses of names that belong to one person or body. */
export interface SpeakerGroup extends EntryKind {
  readonly uses: readonly NameUse[];
}
