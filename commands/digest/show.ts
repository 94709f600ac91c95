import { z } from 'zod';
import { type CommandDefinition, type Outcome, refused } from '../../src/command/command.ts';
import { readDays } from '../../src/core/digest/days.ts';
import { summariseDays } from '../../src/core/digest/digest.ts';
import { findNearest } from '../../src/core/language/nearest.ts';
import { composeDigest, describeDaysFault } from '../../src/reply/compose/compose-digest.ts';
import { digestToJson } from '../../src/reply/records/json-digest.ts';
import { lazily } from '../../src/reply/records/lazily.ts';

const OPTIONS = z.object({
  date: z
    .string()
    .trim()
    .min(1, { error: 'give a day' })
    .optional()
    .describe('The day or days: “yesterday”, 2024-10-18, “14 to 18 October 2024”'),
  after: z.coerce
    .number({ error: 'give a number' })
    .int({ error: 'give a whole number' })
    .min(0, { error: 'give a number from 0' })
    .default(0)
    .describe('Continue after this many stories, as the page before tells you'),
});

/** The stories of a day or of up to seven, each told in the words of its articles; what `digest` alone does. */
export const SHOW = {
  summary: 'Show the stories of a day: what happened, who said what, who reported it',
  words: { name: 'DAY', summary: 'a day, or up to seven; today where left out', isRequired: false },
  options: OPTIONS,
  examples: ['digest', 'digest yesterday', 'digest --date 2024-10-18'],
  async run({ words, options }, { archive, now, zone }) {
    const { date, after } = options;
    if (words !== '' && date !== undefined) {
      return refused('digest takes a DAY or --date, and received both: leave one out.');
    }
    const asked = date ?? (words === '' ? null : words);
    const read = readDays(asked, archive.language.dates, { now, zone });
    if (!read.ok)
      return refused(`digest: ${describeDaysFault(asked ?? '', read)}${suggestSubcommand(words)}`);
    const digest = await summariseDays(archive, read.days, zone);
    const isPast = after > 0 && after >= digest.stories.length;
    if (isPast) return refused(`digest: --after ${after} is behind the last story. Leave it out to begin.`);
    const { reply, next } = composeDigest(digest, after);
    const status = digest.stories.length > 0 ? 'found' : 'nothing';
    const outcome: Outcome = { status, reply, records: lazily(() => [digestToJson(digest)]) };
    return next === null ? outcome : { ...outcome, more: { ...options, after: next } };
  },
} satisfies Omit<CommandDefinition<typeof OPTIONS>, 'name'>;

/** What may be asked of the digest besides a day. */
const SUBCOMMANDS = ['show', 'preview', 'subscribe', 'unsubscribe', 'list', 'pause', 'resume'];
const FIRST_WORD = /^\S+/u;

function suggestSubcommand(words: string): string {
  const nearest = findNearest(FIRST_WORD.exec(words)?.[0] ?? '', SUBCOMMANDS);
  return nearest === null ? '' : ` Or did you mean digest ${nearest}?`;
}
