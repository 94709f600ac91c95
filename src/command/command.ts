import type { z } from 'zod';
import { type Archive, ArchiveFailure } from '../core/archive.ts';
import type { ConversationState } from '../core/conversation/conversation-state.ts';
import type { SmallTalk } from '../core/conversation/line-reader.ts';
import type { ReadingReport } from '../core/reading-report.ts';
import type { DigestTerms } from '../core/timetable/terms.ts';
import type { Reply } from '../reply/reply.ts';

/** The free text after the command's name: the words looked for, a question, a speaker. */
export interface WordsDefinition {
  /** As shown in usage: `who-said WORDS`. */
  readonly name: string;
  readonly summary: string;
  readonly isRequired: boolean;
  /** Whether white space stays as typed, line breaks among it; else it becomes one space. */
  readonly keepsSpace?: true;
  /** Whether each word is one thing by itself; then there is one on each line. */
  readonly isList?: true;
}

/** What a person asked of a command, validated. */
export interface CommandRequest<Options extends z.ZodObject> {
  /** Trimmed; empty if none were given. */
  readonly words: string;
  /** The text of the file that {@link CommandDefinition.fileOption} names, as it is. Absent: none is named. */
  readonly fileText?: string;
  readonly options: z.output<Options>;
}

/** How a chat platform spells commands, for what explains them. */
export interface CommandSpelling {
  /** Before a command's name: `/`, `/news-`. */
  readonly prefix: string;
  /** Whole names, by the command's, where the platform keeps a name for itself: `archive` is `/verbatim-archive`. */
  readonly names?: Readonly<Record<string, string>>;
  /** How options are given: `--about TOPIC` behind the words, or each in a field of its own, `about: TOPIC`. */
  readonly options: 'dashes' | 'fields';
}

/** What a command may look at. */
export interface CommandContext {
  readonly archive: Archive;
  readonly now: Date;
  /** The asker's IANA time zone, in which a day begins and ends. */
  readonly zone: string;
  /** The exchange before, to which a question may refer; none if it is left out. */
  readonly conversation?: ConversationState | null;
  /** All commands, in their order, for help. */
  readonly commands: readonly Command[];
  /** What the last reading of the archive's files came to; left out where none were read. */
  readonly reading?: ReadingReport | undefined;
  /** Left out in the terminal, where commands are typed without a slash. */
  readonly spelling?: CommandSpelling;
  /** Set where an outcome's {@link Outcome.task} is carried out and answers instead. */
  readonly carriesOutTasks?: true;
}

/** What a command came to, for people. */
export interface Answer {
  /** `found`: answered; `nothing`: the archive does not hold it; `refused`: the request cannot be run as it is. */
  readonly status: 'found' | 'nothing' | 'refused';
  readonly reply: Reply;
  /** What a file or another program takes in place of the reply: a terminal prints it as it is. */
  readonly print?: string;
  /** The options under which the same command gives the next page; absent on the last. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The command and words of the next page, where a sentence asked for what a command gives. */
  readonly moreOf?: { readonly command: string; readonly words: string };
  /** Set if a condition that was asked for does not hold, even though something was found: the exit status says so. */
  readonly isFailed?: true;
  /** Set where the line was small talk: nothing was looked up. */
  readonly smallTalk?: SmallTalk;
  /** From where the conversation goes on; left out by commands that are no part of one. */
  readonly conversation?: ConversationState | null;
  /**
   * What the desk of a chat platform should do; it then answers instead. Everywhere
   * else the outcome says that it cannot be done there.
   */
  readonly task?: CommandTask;
}

/** What a command came to: the same answer for people and for programs. */
export interface Outcome extends Answer {
  /** The answer as JSON objects, one a line; none if the request was refused. */
  readonly records: Iterable<unknown> | AsyncIterable<unknown>;
}

/** A command as data: what a platform needs to offer it, and `run`. */
export interface CommandDefinition<Options extends z.ZodObject> {
  /** Kebab-case, as typed after the slash; at most 31 characters. A subcommand's has the command's before it. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly summary: string;
  /** Null if the command takes none. */
  readonly words: WordsDefinition | null;
  /** One schema an option, each with `.describe()`: a boolean is a flag, all else takes a value. */
  readonly options: Options;
  /** Names of options that are of use to programs and files only: no chat platform offers them. */
  readonly terminalOptions?: readonly string[];
  /** Whether what was left out of the archive is part of the answer, so that a terminal need not tell it besides. */
  readonly tellsReading?: (options: Readonly<Record<string, unknown>>) => boolean;
  /** The one among them that names a file, whose text takes the place of the words; `-` is standard input. */
  readonly fileOption?: string;
  /** Whole lines as typed, without the slash. */
  readonly examples: readonly string[];
  /**
   * Commands of their own that begin with this one's name: `digest subscribe`. In Discord, where a command that has
   * some cannot be called by itself, the first of them stands for it.
   */
  readonly subcommands?: readonly Command[];
  run(request: CommandRequest<Options>, context: CommandContext): Outcome | Promise<Outcome>;
}

/** A command as lists hold it: the type of its options is known only inside. */
export interface Command extends Omit<CommandDefinition<z.ZodObject>, 'run'> {
  /** Validates words and options, then runs; bad input is a `refused` outcome of one line. */
  run(request: RawRequest, context: CommandContext): Promise<Outcome>;
}

/** A request as a platform delivers it, before validation. */
export interface RawRequest {
  readonly words: string;
  readonly fileText?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Makes a {@link Command} of its definition; the request that reaches `definition.run` is validated. */
export function defineCommand<Options extends z.ZodObject>(definition: CommandDefinition<Options>): Command {
  return {
    ...definition,
    async run(raw, context) {
      const words = raw.words.trim();
      const { fileText } = raw;
      if (words === '' && fileText === undefined && definition.words?.isRequired) {
        return refused(`${definition.name} needs ${definition.words.name}: ${definition.words.summary}.`);
      }
      const options = definition.options.safeParse(raw.options);
      const file = fileText === undefined ? {} : { fileText };
      return options.success
        ? definition.run({ words, options: options.data, ...file }, context)
        : refused(describeFault(definition.name, options.error));
    },
  };
}

/** The outcome of a request that cannot be run: `line` says what was received and what to do. */
export function refused(line: string): Outcome {
  return { status: 'refused', reply: { nodes: [{ type: 'lead', text: line }] }, records: [] };
}

/** The outcome of a request that only a chat platform can carry out; elsewhere it says so. */
export function chatOnly(name: string, task: CommandTask): Outcome {
  return { ...refused(`${name} works in a channel of Slack or Discord, where Verbatim can post.`), task };
}

/** Runs what answers; should it fail, the outcome is `refused` with one line, and the program goes on. */
export async function runSafely<A extends Answer>(name: string, run: () => Promise<A>): Promise<A | Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ArchiveFailure) return refused(error.message);
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`${name} failed, which is a fault in Verbatim: ${reason}`);
  }
}

function describeFault(command: string, error: z.ZodError): string {
  const faults = error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`);
  return `${command}: ${faults.join('; ')}.`;
}

/** What a command asks for beyond an answer: a change of what is kept, or something out of it. */
export type CommandTask = DigestTask | AddTask;

/** Articles are to be added to the archive. */
export interface AddTask {
  readonly type: 'add';
  readonly address: string;
  /** The archive's name. Absent: none is named. */
  readonly to?: string;
}

/** What a channel's digests are asked for. */
export type DigestTask =
  | { readonly type: 'subscribe'; readonly terms: DigestTerms }
  | { readonly type: 'list-subscriptions' }
  | {
      readonly type: 'preview' | 'unsubscribe' | 'pause' | 'resume';
      /** As `list` numbers the channel's subscriptions, from 1; null: the only one. */
      readonly number: number | null;
    };
