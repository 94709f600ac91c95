import type { Command } from '../src/command/command.ts';
import { archiveCommand } from './archive.ts';
import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import { digestCommand } from './digest.ts';
import { helpCommand } from './help.ts';
import { quotesCommand } from './quotes.ts';
import { whoSaidCommand } from './who-said.ts';

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = [
  whoSaidCommand,
  askCommand,
  quotesCommand,
  digestCommand,
  archiveCommand,
  checkCommand,
  helpCommand,
];
