import type { Statement } from '../statement.ts';

/** A role under which articles introduce a speaker. */
export interface Introduction {
  /** As it is spelt most often. */
  readonly role: string;
  /** When each of the articles was published, newest first; null where unknown. Never empty. */
  readonly dates: readonly (string | null)[];
}

/** One person or body, as the whole archive has them. */
export interface SpeakerEntry {
  /**
   * The name in lower case with dashes, and what tells it from namesakes: `tom-cotton`, `mike-lind-congress-texas`;
   * `-unclear` behind it where {@link isAmbiguous}. Stays the same as long as the archive's evidence does.
   */
  readonly id: string;
  /** The full name in its most frequent form, without titles. */
  readonly name: string;
  /** The role that most articles give, the newest of equals; null where none does or the name is ambiguous. */
  readonly role: string | null;
  /** Most articles first, the newest of equals. */
  readonly introductions: readonly Introduction[];
  /** The forms in which articles name the speaker, most frequent first. Never empty. */
  readonly forms: readonly string[];
  /** Whether the name may stand for several people, since no article says which one it means. */
  readonly isAmbiguous: boolean;
  /** How many statements there are. */
  readonly statementCount: number;
  /** Newest first, those without a date last; in an article in the order of the text. Never empty. */
  readonly statements: readonly Statement[];
}
