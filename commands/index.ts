import type { Command } from '../src/command.ts';
import { helpCommand } from './help.ts';

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = [helpCommand];
