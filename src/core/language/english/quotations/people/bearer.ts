import type { Gender } from '../../gender.ts';
import type { RawName } from '../clauses/phrases/raw-names.ts';

/** A person or body that the article names in full. */
export interface Bearer {
  readonly key: string;
  /** The words of the fullest form, folded. */
  readonly words: readonly string[];
  readonly suffix: string;
  readonly isBody: boolean;
  /** Whether more than its first word tells that it is a person. */
  readonly isDescribed: boolean;
  readonly gender: Gender | null;
  /** How often the article names it in full. */
  readonly count: number;
  /** The first full mention in the article's own voice; null where only quoted words have it. */
  readonly introduction: RawName | null;
  /** Its full mentions, in order. */
  readonly mentions: readonly RawName[];
}
