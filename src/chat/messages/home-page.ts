import type { Command } from '../../command/command.ts';
import { composeHowToAsk } from '../../reply/compose/compose-home.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Answers, AskedIn } from '../archives/answers.ts';

/** A chapter of the bot's home page on a chat platform. */
export interface HomePageChapter {
  readonly title: string;
  readonly reply: Reply;
  /** What is posted in which channels; follows the reply. */
  readonly posts?: readonly ChannelPost[];
}

/** What the home page needs to explain how to ask. */
export interface HomePageDependencies {
  readonly answers: Pick<Answers, 'run' | 'examples'>;
  readonly commands: readonly Command[];
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
  { answers, commands }: HomePageDependencies,
  asked: AskedIn,
  slashNameOf: (command: string) => string,
): Promise<readonly HomePageChapter[]> {
  const contents = await answers.run('archive', { words: '', options: {} }, asked);
  const examples = (await answers.examples(asked)).map(({ command, text }) => ({
    line: `${slashNameOf(command)} ${text}`.trim(),
    summary: commands.find(({ name }) => name === command)?.summary ?? '',
  }));
  return [
    { title: 'In the archive', reply: contents.reply },
    { title: 'How to ask', reply: composeHowToAsk(examples) },
  ];
}
