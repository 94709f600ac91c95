import { z } from 'zod';
import { chatOnly, defineCommand, refused } from '../../src/command/command.ts';
import { dayIn } from '../../src/core/dates/day.ts';
import { daysToldBy } from '../../src/core/timetable/next-run.ts';
import { NUMBER, readNumber } from './number.ts';
import { SHOW } from './show.ts';

/** What would be posted now. */
export const previewCommand = defineCommand({
  name: 'digest preview',
  summary: 'Show only you what would be posted in this channel now',
  words: NUMBER,
  options: z.object({}),
  examples: ['digest preview'],
  async run({ words }, context) {
    const read = readNumber(words, 'digest preview');
    if (!read.ok) return refused(read.line);
    const task = { type: 'preview', number: read.number } as const;
    if (read.number !== null || context.carriesOutTasks) return chatOnly('digest preview', task);
    const { zone, now } = context;
    const { until: date } = daysToldBy(
      { zone, day: 'yesterday', isWeekdaysOnly: false },
      dayIn(zone, now).toString(),
    );
    return { ...(await SHOW.run({ words: '', options: { date, after: 0 } }, context)), task };
  },
});
