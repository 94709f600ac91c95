import { defineCommand } from '../src/command/command.ts';
import { addCommand } from './archive/add.ts';
import { SHOW } from './archive/show.ts';

/** What is in the archive, and how fresh; and what is added to it. */
export const archiveCommand = defineCommand({
  ...SHOW,
  name: 'archive',
  subcommands: [defineCommand({ ...SHOW, name: 'archive show', examples: ['archive show'] }), addCommand],
});
