import type { TextSpan } from '../span.ts';

/**
 * What search, comparison and display need to know of a language's words. They come in their compared form
 * (`splitWords`).
 */
export interface LanguageWords {
  /** The stem by which a word is found, so that "wrote" finds "write". */
  stemOf(form: string): string;
  /** Whether a word is too common to be looked up: "the", "would". */
  isStopWord(form: string): boolean;
  /** Words that say when and not what: "monday", "week". */
  readonly calendarWords: ReadonlySet<string>;
  /** The sentences of a paragraph, in order, trimmed. */
  findSentences(text: string, paragraph: TextSpan): readonly TextSpan[];
  /** Whether a word turns what is said round: "not", "without". */
  isNegation(form: string): boolean;
  /** Whether a word makes what follows somebody's claim, a supposition or a falsehood: "denies", "if". */
  undermines(form: string): boolean;
  /** Whether a word takes back what stands before it: "unless", "but". */
  retracts(form: string): boolean;
  /** Whether a word leads on to the next, so that nothing ends in it: "the", "of". Lower case. */
  leadsOn(word: string): boolean;
  /** Whether a clause begins with a word, so that it can be read by itself: "because", "who". Lower case. */
  opensClause(word: string): boolean;
  /** Whether a sentence can be understood without the one before it. @param isFirst - of its article. */
  standsAlone(sentence: string, isFirst: boolean): boolean;
  /** Whether somebody speaks for themselves in a sentence, or to the reader: “we”, “your”. */
  isPersonal(sentence: string): boolean;
  /** Whether a noun phrase begins with a word: "the", "every". As written. */
  opensPhrase(word: string): boolean;
}
