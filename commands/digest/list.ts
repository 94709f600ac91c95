import { z } from 'zod';
import { defineCommand, toCarryOut } from '../../src/command/command.ts';

/** What is posted in this channel, and when. */
export const listCommand = defineCommand({
  name: 'digest list',
  summary: 'List what is posted in this channel, when, and what became of the last',
  words: null,
  options: z.object({}),
  examples: ['digest list'],
  run: () => toCarryOut('digest list', { type: 'list-subscriptions' }),
});
