import { answerPrivately } from '../../../chat/events/reached-asker.ts';
import { type CommandSyntax, listWithSubcommands } from '../../../command/options.ts';
import type { CommandOptions, Origin } from '../payloads/interaction.ts';
import { wordsOptionOf } from '../setup/application-commands.ts';
import { type HandlerContext, reach, runInteraction } from './handler.ts';

/** A slash command as sent. */
export interface SentCommand {
  /** The name, followed by a space and that of the subcommand, if any. */
  readonly path: string;
  readonly options: CommandOptions;
}

/** Answers a registered slash command, to the asker alone. */
export function answerCommand(bot: HandlerContext, origin: Origin, { path, options }: SentCommand): void {
  const { words, options: others } = partWords(bot.commands, path, options);
  runInteraction(bot, origin, { doing: 'answer-command', shows: 'thinking' }, (recipient) =>
    answerPrivately(reach(bot, recipient), (asker) => bot.desk.run(asker, path, words, others)),
  );
}

/** In Discord a command's words are its first option. */
function partWords(commands: readonly CommandSyntax[], path: string, options: CommandOptions) {
  const command = listWithSubcommands(commands).find(({ name }) => name === path);
  const name = command === undefined ? null : wordsOptionOf(command);
  if (name === null) return { words: '', options };
  const { [name]: words = '', ...others } = options;
  return { words: String(words), options: others };
}
