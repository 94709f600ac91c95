import type { TextSpan } from '../span.ts';

/** What search, comparison and display need to know of a language's words. They come in their compared form (`splitWords`). */
export interface LanguageWords {
  /** The stem by which a word is found, so that "wrote" finds "write". */
  stemOf(form: string): string;
  /** Whether a word is too common to be looked up: "the", "would". */
  isStopWord(form: string): boolean;
  /** Words that say when and not what: "monday", "week". */
  readonly calendarWords: ReadonlySet<string>;
  /** The sentences of a paragraph, in order, trimmed. */
  findSentences(text: string, paragraph: TextSpan): readonly TextSpan[];
}
