import { z } from 'zod';
import { chatOnly, defineCommand } from '../../src/command/command.ts';

/** What is posted in this channel, and when. */
export const listCommand = defineCommand({
  name: 'digest list',
  summary: 'List the digests of this channel, when they are posted, and how the last one went',
  words: null,
  options: z.object({}),
  examples: ['digest list'],
  run: () => chatOnly('digest list', { type: 'list-subscriptions' }),
});
