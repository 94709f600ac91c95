import type { CommandSpelling, Outcome } from '../../command/command.ts';
import type { Place, Reply } from '../../reply/reply.ts';
import type { Access } from '../access.ts';

/** Who is asking, and on which platform. */
export interface Asker {
  /** The platform's name: `slack`; `web` on the page. */
  readonly platform: string;
  /** Slack's team or Discord's guild; empty if there is none. */
  readonly workspace: string;
  /** The platform's id of the person. */
  readonly person: string;
  /** The person's IANA time zone, or the machine's if unknown. */
  readonly zone: string;
  /** Where it was asked; null if nothing can be posted there later. */
  readonly channel: AskerChannel | null;
  /** What they may do. */
  readonly access: Access;
  /** Whose turn an answer takes. Default: the person's. */
  readonly turn?: string;
  /** How commands are spelt there. Default: with a slash and dashes. */
  readonly spelling?: CommandSpelling;
}

/** A channel, or a conversation, in which somebody asks. */
export interface AskerChannel {
  readonly id: string;
  /** Whether the person may decide what is posted there. Called only if it matters. */
  mayManage(): Promise<boolean>;
  /** What to tell those who may not. */
  readonly notAllowed: string;
  /** What posting there requires, told along with the answer; null for nothing. */
  readonly postingCaveat: string | null;
}

/** Where a conversation goes on. */
export interface ThreadAddress {
  readonly channel: string;
  readonly thread: string;
}

/** An answer as a platform shows it. */
export interface DeskAnswer {
  readonly status: Outcome['status'];
  readonly reply: Reply;
  /** The exchange that the buttons under the answer refer to; null if there are none. */
  readonly exchange: string | null;
  /** Whether there is a next page. */
  readonly hasMore: boolean;
  /** Set if the line needs no answer: nothing is posted where others read along. */
  readonly isAside?: true;
}

/** A verdict on a result, or on the whole answer. */
export interface Rating {
  readonly exchange: string;
  readonly result: Place | null;
  readonly verdict: 'good' | 'bad';
  /** In the person's own words; null if none was given. */
  readonly reason: string | null;
}

/**
 * Answers people on any chat platform, with the same commands, conversations and buttons. Every method returns an
 * answer or a sentence that says why not, and rejects only if the state store fails.
 */
export interface Desk {
  /** A slash command with options that the platform has parsed. */
  run(
    asker: Asker,
    command: string,
    words: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<DeskAnswer>;
  /**
   * A slash command with its options in the text, as in the terminal.
   *
   * @param thread - the conversation that it belongs to; left out if it is asked privately in a channel.
   */
  runLine(asker: Asker, command: string, text: string, thread?: ThreadAddress): Promise<DeskAnswer>;
  /** A mention or a direct message: a question, or what follows one in its thread. */
  talk(asker: Asker, thread: ThreadAddress, text: string): Promise<DeskAnswer>;
  /** Whether a line in a thread asks the bot something without mentioning it. */
  isAsking(text: string): boolean;
  /** "Who said this?": the quotations in a message, or all of its text. */
  lookUp(asker: Asker, text: string): Promise<DeskAnswer>;
  /** Repeats the answer, for sharing; says so if it is gone. */
  repeat(asker: Asker, exchange: string): Promise<DeskAnswer>;
  /** The next page. */
  more(asker: Asker, exchange: string): Promise<DeskAnswer>;
  /** The paragraphs around a result. */
  context(asker: Asker, exchange: string, result: Place): Promise<DeskAnswer>;
  /** The other articles that report a result, each with its own words. */
  alsoIn(asker: Asker, exchange: string, result: Place): Promise<DeskAnswer>;
  /** Saves a verdict; false if the exchange is gone. */
  rate(asker: Asker, rating: Rating): Promise<boolean>;
}
