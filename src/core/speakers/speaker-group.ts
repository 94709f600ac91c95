import type { NameUse } from './02-uses.ts';

/** The uses of names that belong to one person or body. */
export interface SpeakerGroup {
  readonly kind: 'person' | 'body' | 'short';
  /** Given name and surname; all words of a body or a short name. */
  readonly key: string;
  /** What tells it from others of the same key: "jr", "texas"; null where nothing has to. */
  readonly mark: string | null;
  /** Whether it may be several people, or one of those who have an entry of their own. */
  readonly isAmbiguous: boolean;
  readonly uses: readonly NameUse[];
  /** Names that an article gives beside those in use: the words that an acronym stands for. */
  readonly aliases: readonly string[];
}
