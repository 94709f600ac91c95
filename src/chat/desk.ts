import type { CommandSpelling, Outcome } from '../command/command.ts';
import type { Place, Reply } from '../reply/reply.ts';

/** Who asks, and on which platform. */
export interface Asker {
  /** The platform's name: `slack`; `web` on the page. */
  readonly platform: string;
  /** Slack's team or Discord's guild; empty where there is none. */
  readonly workspace: string;
  /** The platform's id of the person. */
  readonly person: string;
  /** The person's IANA time zone, the machine's where it is unknown. */
  readonly zone: string;
  /** Where it was asked; null where there is nothing to post to later. */
  readonly channel: AskerChannel | null;
  /** How commands are spelt there; with a slash and dashes where it is left out. */
  readonly spelling?: CommandSpelling;
}

/** A channel, or a conversation, in which somebody asks. */
export interface AskerChannel {
  readonly id: string;
  /** Whether the person may decide what is posted there. Asked for only where that matters. */
  mayManage(): Promise<boolean>;
  /** What is said to those who may not. */
  readonly notAllowed: string;
  /** What has to be so that something can be posted there, said beside it; null: nothing. */
  readonly postingCaveat: string | null;
}

/** Where a conversation goes on. */
export interface ThreadPlace {
  readonly channel: string;
  readonly thread: string;
}

/** An answer as a platform shows it. */
export interface DeskAnswer {
  readonly status: Outcome['status'];
  readonly reply: Reply;
  /** What the buttons under the answer refer to; null where it has nothing to go on from. */
  readonly exchange: string | null;
  /** Whether there is a next page. */
  readonly hasMore: boolean;
  /** Set where what was said wants no answer: nothing is posted where others read along. */
  readonly isAside?: true;
}

/** A verdict on a result, or on the whole answer where there is no result. */
export interface Rating {
  readonly exchange: string;
  readonly result: Place | null;
  readonly verdict: 'good' | 'bad';
  /** In the person's own words; null where none was given. */
  readonly reason: string | null;
}

/**
 * Answers people on any chat platform: the same commands, conversations and buttons behind each. Every method gives an
 * answer or a sentence why not, and rejects only where the state store fails.
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
   * @param place - the conversation that it is part of; left out where it is asked privately in a channel.
   */
  runLine(asker: Asker, command: string, text: string, place?: ThreadPlace): Promise<DeskAnswer>;
  /** A mention or a direct message: a question, or what follows one in its thread. */
  talk(asker: Asker, place: ThreadPlace, text: string): Promise<DeskAnswer>;
  /** Whether a line among people that doesn't call the bot by name asks it something. */
  isAsking(text: string): boolean;
  /** "Who said this?": the quotations in a message, or all of its text. */
  lookUp(asker: Asker, text: string): Promise<DeskAnswer>;
  /** The answer once more, for sharing; says so where it is gone. */
  repeat(asker: Asker, exchange: string): Promise<DeskAnswer>;
  /** The next page. */
  more(asker: Asker, exchange: string): Promise<DeskAnswer>;
  /** The paragraphs around a result. */
  context(asker: Asker, exchange: string, result: Place): Promise<DeskAnswer>;
  /** The other articles that report a result, each with its own words. */
  alsoIn(asker: Asker, exchange: string, result: Place): Promise<DeskAnswer>;
  /** Keeps a verdict; false where the exchange is gone. */
  rate(asker: Asker, rating: Rating): Promise<boolean>;
}
