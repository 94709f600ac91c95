import { z } from 'zod';
import { type Command, chatOnly, defineCommand, refused } from '../../src/command/command.ts';
import { NUMBER, readNumber } from './number.ts';

/** Ends a subscription. */
export const unsubscribeCommand = define('unsubscribe', 'End a daily digest in this channel');
/** Stops a subscription for a while. */
export const pauseCommand = define('pause', 'Pause a daily digest in this channel');
/** Goes on with a subscription that was stopped. */
export const resumeCommand = define('resume', 'Resume a paused daily digest');

function define(type: 'unsubscribe' | 'pause' | 'resume', summary: string): Command {
  const name = `digest ${type}`;
  return defineCommand({
    name,
    summary,
    words: NUMBER,
    options: z.object({}),
    examples: [`${name} 2`],
    run({ words }) {
      const read = readNumber(words, name);
      return read.ok ? chatOnly(name, { type, number: read.number }) : refused(read.line);
    },
  });
}
