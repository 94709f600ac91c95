/** What can be asked about what was cited. */
export const CITED_REQUESTS = [
  'context',
  'when',
  'source',
  'speaker',
  'first',
  'article',
  'truth',
  'reason',
] as const;

/** One of them. */
export type CitedRequest = (typeof CITED_REQUESTS)[number];

/** What a line asks for by its form alone, without its context. */
export interface FollowUpForm {
  /**
   * `context`, `when`, `source` ("where did he say that?"), `speaker` ("who said that?"), `first` ("who said it
   * first?"), `article` ("show me the article"), `truth` ("is that true?") and `reason` ("why did she say that?") are
   * about what was cited;
   * `again` repeats the last question with another question word ("where?"); `fragment` changes a part of it ("and
   * Starmer?", "in the Guardian?"); `sentence` is a question of its own, which may still refer back.
   */
  readonly type: CitedRequest | 'again' | 'fragment' | 'sentence';
  /** The line without the words that make it a follow-up. */
  readonly text: string;
  /** Whether it wants what has not been shown yet ("what else", "more"). */
  readonly isMore: boolean;
  /** Whether it begins as a continuation ("and what …"). */
  readonly isContinued: boolean;
  /** Which of the citations, from 1, -1 for the last ("the context of the second"); null where it doesn't say. */
  readonly which: number | null;
  /** Who is named as the one who said it ("when did she say that?"); null where nobody is. */
  readonly who: string | null;
}

/**
 * A line that asks the archive nothing: a `greeting`; a question what the bot is for (`abilities`) or what the
 * archive holds (`contents`); `thanks`, or an `aside` that wants no answer either ("great", "call the desk at 3pm").
 */
export type SmallTalk = 'greeting' | 'abilities' | 'contents' | 'thanks' | 'aside';

/** Of whom and of what a list is asked for, as typed; null for anybody, and for any matter. */
export interface ListForm {
  readonly speaker: string | null;
  readonly about: string | null;
}

/** A command that is typed as people talk, without a slash. */
export interface TypedCommand {
  /** The command's name. */
  readonly name: string;
  /** What is typed behind it, options among it. */
  readonly rest: string;
}

/** A line that asks for a day's stories. */
export interface DigestForm {
  /** As typed; null where it names no day. */
  readonly day: string | null;
  /** Whether it asks about what was cited ("summarise the story") rather than for news. */
  readonly isOfStory: boolean;
}

/** Reads what people type in one language. */
export interface LineReader {
  /** What a line asks for by its form alone. */
  readForm(line: string): FollowUpForm;
  /** Recognises small talk by the line alone; null for anything that may be a question. */
  readSmallTalk(line: string): SmallTalk | null;
  /** The line without the bot's name; a call by name alone is a greeting. */
  withoutAddress(line: string): string;
  /** The line without the greetings and thanks that it begins with; as it is where nothing else is in it. */
  withoutOpening(line: string): string;
  /** The line with its first word spelt right where that asks, and its words in the order in which one asks. */
  mendOpening(line: string): string;
  /** The line without the word that sends a question to the archive ("ask who …"); null where it has none. */
  withoutAsk(line: string): string | null;
  /** The line without the question words that it begins with. */
  withoutAskingWords(line: string): string;
  /** The words after "who said" in a line that asks who said them; null where it asks something else. */
  readWhoSaid(line: string): string | null;
  /** A question who said some words. */
  askWhoSaid(words: string): string;
  /** A question who somebody is. */
  askWhoIs(name: string): string;
  /** Reads a line that begins with a command's name; null where the word is one of a sentence. */
  readTypedCommand(line: string, names: readonly string[]): TypedCommand | null;
  /** Reads a line that asks for a day's stories; null where it asks for something else. */
  readDigestForm(line: string): DigestForm | null;
  /** Reads a line that asks for a list of quotations, its days and outlets taken out; null where it asks for none. */
  readListForm(line: string): ListForm | null;
  /** The name of a line that is nothing but one: "Ruiz's quotes" gives "Ruiz". */
  readBareName(line: string): string;
  /** Whether a line among people asks the bot something, though it does not call it by name. */
  isAsking(line: string, commands: readonly string[]): boolean;
  /** Whether a text has words that ask something. */
  asksSomething(text: string): boolean;
  /** Whether "it", "that" or "them" in a line stands for what was talked about. */
  refersToTopic(line: string, isSpeech: boolean): boolean;
}

/** Whether a line asks for what comes after what was shown, and for nothing else: "next", "more". */
export function asksForMore(line: string, { readForm }: Pick<LineReader, 'readForm'>): boolean {
  const { type, text, isMore } = readForm(line);
  return type === 'fragment' && text === '' && isMore;
}
