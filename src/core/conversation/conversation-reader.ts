import type { QuestionWord } from '../answers/ask/question.ts';
import type { Article } from '../article/article.ts';
import type { TextSpan } from '../span.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { LineReader } from './line-reader.ts';

/** Reads conversations in one language. */
export interface ConversationReader {
  readonly lines: LineReader;
  readonly fragments: FragmentReader;
  readonly pronouns: PronounReader;
  /** The names in a line, in its order, those of places and days left out. */
  findPeople(line: string): readonly string[];
  /** Whether a name is that of a place that everybody knows. */
  isKnownPlace(name: string): boolean;
  /** The dates in a stretch of an article. */
  findDates(text: string, span: TextSpan): readonly DateInText[];
  /** Given names that articles put right before a surname, in compared form, each once. */
  givenNamesBefore(surname: string, articles: readonly Article[]): readonly string[];
  /** Verbs that report that somebody disagrees, in all their forms. */
  readonly disputingCues: ReadonlySet<string>;
}

/** A date in an article. */
export interface DateInText extends TextSpan {
  /**
   * Whether it tells when something happened ("on Tuesday") and is no part of a name for it ("the election of 2012").
   */
  readonly isAdverbial: boolean;
}

/** Reads what is put in place of a part of the last question: "and Starmer?", "in the Guardian?". */
export interface FragmentReader {
  /** The content words of what a question is about, each once; the first may be a name. */
  readTopic(text: string): readonly QuestionWord[];
  /** The preposition with which a fragment begins; null where it begins with none. */
  readPreposition(text: string): Preposition | null;
  /** The words without the article before them. */
  withoutArticle(text: string): string;
  /** The text without an outlet's name and what ties it to the rest. */
  withoutOutlet(text: string, name: string): string;
  /** Whether the words say nothing: "ones", "of those". */
  saysNothing(text: string): boolean;
  /** Who, and about what, of "Starmer on the bill"; null for other words. */
  splitSpeakerAndTopic(text: string): { readonly speaker: string; readonly topic: string } | null;
  /** A line in small letters as it would be printed, so that its names are found. */
  capitalise(text: string): string;
  /** Several names as one writes them: "Ruiz and Lind". */
  joinNames(names: readonly string[]): string;
  /** The names that are written so; one where they are no several. */
  splitNames(names: string): readonly string[];
}

/** The preposition before a fragment. */
export interface Preposition {
  readonly word: string;
  /** What may stand behind it. */
  readonly leadsTo: 'speaker' | 'outlet' | 'topic';
}

/** What a pronoun may stand for: a woman, a man, a body; null where nothing tells. */
export type PronounClass = 'female' | 'male' | 'body' | null;

/** Reads the pronouns that stand for people and bodies. */
export interface PronounReader {
  /** The pronouns of a line that mean one person and nobody else in the line. */
  findPersonal(line: string): readonly PronounInLine[];
  /**
   * What a pronoun may mean: a woman, a man, a body, or any of them and several. Lower case; null if it is not a
   * pronoun.
   */
  meaningOf(pronoun: string): 'female' | 'male' | 'body' | 'any' | null;
  /** Whether words before a pronoun name somebody by a noun ("the mayor") or ask for somebody, whom it then means. */
  meansSomebody(before: string): boolean;
  /** A name as owner: "Ruiz’s". */
  possessive(name: string): string;
  /** What pronouns fit a name by itself. */
  classOfName(name: string): PronounClass;
  /** What pronouns fit somebody who is quoted, by all that articles tell. */
  classOfEntry(entry: SpeakerEntry): PronounClass;
}

/** A pronoun in a line. */
export interface PronounInLine extends TextSpan {
  /** Lower case. */
  readonly form: string;
  /** "him": it means nobody who is named before it in the line. */
  readonly isObject: boolean;
  /** "his words". */
  readonly isPossessive: boolean;
}
