import type { Answer, CommandContext, RawRequest } from '../../command/command.ts';
import type { TypedLine } from '../../command/line/typed-line.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { Place, Reply } from '../../reply/reply.ts';

/** When, where and after which exchange something is asked. */
export type AskedIn = Pick<CommandContext, 'now' | 'zone' | 'conversation' | 'spelling' | 'carriesOutTasks'>;

/** What a platform completes. */
export type Completed = 'speaker' | 'outlet';

/** What a command is asked for, as an example. */
export interface Example {
  /** The command's name. */
  readonly command: string;
  /** What follows it. */
  readonly text: string;
}

/** Files, folders and links of an archive that are not served. */
export interface LeftOutFiles {
  readonly count: number;
  /** A line for each of the first of them, with its name and the reason. */
  readonly lines: readonly string[];
}

/**
 * What is answered from the archive, in this process or in another: arguments and results are plain data. Each
 * question is asked of the archive as it is then, and never gives a part for the whole.
 *
 * @throws ArchiveFailure, of any method, where the archive does not answer; the message is one line.
 */
export interface Answers {
  /** Runs a command by its name. */
  run(command: string, request: RawRequest, asked: AskedIn): Promise<Answer>;
  /** Answers a line of a conversation: a question, or what follows one. */
  converse(line: string, asked: AskedIn): Promise<Answer>;
  /** Reads what a typed line is: a command, or words to be talked about. */
  readLine(line: string, state: ConversationState | null): Promise<TypedLine>;
  /** "Who said this?": the quotations in a message, or all of its text. */
  lookUp(text: string, now: Date): Promise<Answer>;
  /** The paragraphs around some places; null if the archive no longer holds any of them. */
  contextOf(places: readonly Place[]): Promise<Reply | null>;
  /** The other articles that report what was said at a place; null if nobody said anything there. */
  elsewhere(place: Place): Promise<Reply | null>;
  /** Names that begin with what was typed, or nearly so; at most `limit`. */
  complete(what: Completed, typed: string, limit: number): Promise<readonly string[]>;
  /** At most one example for each command, in their order. Each has been run and has found something. */
  examples(asked: AskedIn): Promise<readonly Example[]>;
  holdings(): Promise<Holdings>;
  /** What the last reading of the files left out. */
  leftOut(): Promise<LeftOutFiles>;
  /** Differs from what it was before whenever an article has come, gone or changed. */
  revision(): Promise<string>;
}
