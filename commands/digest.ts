import { defineCommand } from '../src/command/command.ts';
import { listCommand } from './digest/list.ts';
import { pauseCommand, resumeCommand, unsubscribeCommand } from './digest/numbered.ts';
import { previewCommand } from './digest/preview.ts';
import { SHOW } from './digest/show.ts';
import { subscribeCommand } from './digest/subscribe.ts';

/** The stories of a day, and their daily post in a channel. */
export const digestCommand = defineCommand({
  ...SHOW,
  name: 'digest',
  subcommands: [
    defineCommand({ ...SHOW, name: 'digest show', examples: ['digest show yesterday'] }),
    previewCommand,
    subscribeCommand,
    unsubscribeCommand,
    listCommand,
    pauseCommand,
    resumeCommand,
  ],
});
