import { type CommandContext, runSafely } from '../command/command.ts';
import { composeHowToAsk } from '../reply/compose/compose-home.ts';
import type { Reply } from '../reply/reply.ts';
import { findExampleLines } from './example-lines.ts';

/** A chapter of the page with which a chat platform introduces the bot. */
export interface HomePageChapter {
  readonly title: string;
  readonly reply: Reply;
  /** What is posted in which channels, behind the reply. */
  readonly posts?: readonly ChannelPost[];
}

/** Something that is posted in a channel. */
export interface ChannelPost {
  /** The platform's id of the channel. */
  readonly channel: string;
  readonly line: string;
}

/**
 * What is in the archive and how fresh, and how to ask, with examples that find something in it.
 *
 * @param slashNameOf - how the platform spells a command: `/who-said`.
 */
export async function describeHomePage(
  context: CommandContext,
  slashNameOf: (command: string) => string,
): Promise<readonly HomePageChapter[]> {
  const described = context.commands
    .filter(({ name }) => name === 'archive')
    .map((command) => runSafely(command.name, () => command.run({ words: '', options: {} }, context)));
  const contents = (await Promise.all(described)).map(({ reply }) => reply);
  const examples = (await findExampleLines(context)).map(({ command, text }) => ({
    line: `${slashNameOf(command.name)} ${text}`.trim(),
    summary: command.summary,
  }));
  return [
    ...contents.map((reply) => ({ title: 'In the archive', reply })),
    { title: 'How to ask', reply: composeHowToAsk(examples) },
  ];
}
