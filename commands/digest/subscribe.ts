import { z } from 'zod';
import { chatOnly, defineCommand, refused } from '../../src/command/command.ts';
import { readWhen } from '../../src/core/timetable/read-when.ts';
import { describeWhenFault } from '../../src/reply/compose/compose-subscriptions.ts';

/** A digest each day in this channel. */
export const subscribeCommand = defineCommand({
  name: 'digest subscribe',
  summary: 'Post the digest in this channel every day',
  words: {
    name: 'TIME',
    summary: 'when: 9am, 09:00, 9:30 pm, noon; a time zone may follow',
    isRequired: true,
  },
  options: z.object({
    zone: z
      .string()
      .trim()
      .min(1, { error: 'give a time zone, as in Europe/London' })
      .optional()
      .describe('The IANA time zone, such as Europe/London (default: your own)'),
    weekdays: z.boolean().default(false).describe('Only Monday to Friday'),
    day: z
      .enum(['yesterday', 'today'], { error: 'give yesterday or today' })
      .default('yesterday')
      .describe('What each post covers: the day before, or that day so far'),
    empty: z
      .enum(['skip', 'post'], { error: 'give skip or post' })
      .default('skip')
      .describe('What to do on a day without articles: skip it, or post that there are none'),
  }),
  examples: ['digest subscribe 09:00 Europe/London', 'digest subscribe 5pm --day today --weekdays'],
  run({ words, options }, context) {
    const { zone = null, weekdays, day, empty } = options;
    const when = readWhen(words, zone, context.zone);
    if (!when.ok) return refused(`digest subscribe: ${describeWhenFault(when)}`);
    const terms = { time: when.time, zone: when.zone, isWeekdaysOnly: weekdays, day, empty };
    return chatOnly('digest subscribe', { type: 'subscribe', terms });
  },
});
