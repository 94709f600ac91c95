import type { TextSpan } from '../../../src/core/span.ts';

/** What a token's part of speech says as far as it is measured. */
type WordClass = 'verb' | 'name' | 'other';

/** A word or a mark; without a class where the library has no parts of speech. */
export interface ReadToken extends TextSpan {
  readonly class?: WordClass;
}

/** What a library finds in a text, each in the order of the text; absent is what it does not look for. */
export interface Reading {
  readonly tokens?: readonly ReadToken[];
  /** Where each sentence begins, opening marks included and white space not. */
  readonly sentenceStarts?: readonly number[];
}

/** Reads a whole article. */
export type ReadText = (text: string) => Reading;

/** One of the libraries to choose from. */
export interface Library {
  readonly name: string;
  /** Imports it and makes it ready for its first text. */
  load(): Promise<ReadText>;
}
