import { z } from 'zod';
import {
  type CommandContext,
  type CommandDefinition,
  type CommandRequest,
  type Outcome,
  refused,
} from '../../src/command/command.ts';
import { describeContents } from '../../src/core/answers/contents.ts';
import { findUnknownMetadata } from '../../src/core/answers/unknown-metadata.ts';
import type { ReadingReport } from '../../src/core/reading-report.ts';
import { composeContents } from '../../src/reply/compose/compose-contents.ts';
import { composeReading } from '../../src/reply/compose/compose-reading.ts';
import { count } from '../../src/reply/counts.ts';
import { contentsToJson } from '../../src/reply/records/json-contents.ts';
import { lazily } from '../../src/reply/records/lazily.ts';
import { unknownToCsv } from '../../src/reply/records/unknown-csv.ts';

const OPTIONS = z.object({
  unknown: z
    .boolean()
    .default(false)
    .describe('List articles without headline, outlet or date, as CSV to fill in and put beside them'),
  check: z
    .boolean()
    .default(false)
    .describe('Read everything, name what was left out and why, and exit with 1 if anything was'),
});

/** What is in the archive, and how fresh; what `archive` alone does. */
export const SHOW = {
  summary: 'Show what is in the archive: outlets, dates, quotations, speakers',
  words: null,
  options: OPTIONS,
  terminalOptions: ['unknown', 'check'],
  examples: ['archive', 'archive --unknown', 'archive --check'],
  tellsReading: ({ check }: Readonly<Record<string, unknown>>) => check === true,
  run({ options: { unknown, check } }: CommandRequest<typeof OPTIONS>, context: CommandContext) {
    if (unknown && check)
      return refused('archive takes --unknown or --check, and received both: leave one out.');
    if (unknown) return listUnknown(context);
    return check ? checkReading(context) : describe(context);
  },
} satisfies Omit<CommandDefinition<typeof OPTIONS>, 'name'>;

async function describe({ archive, reading, now, zone }: CommandContext): Promise<Outcome> {
  const contents = await describeContents(archive, { now, zone });
  const status = contents.holdings.articles > 0 ? 'found' : 'nothing';
  return {
    status,
    reply: composeContents(contents, reading),
    records: lazily(() => [contentsToJson(contents, reading)]),
  };
}

async function listUnknown({ archive }: CommandContext): Promise<Outcome> {
  const articles = await findUnknownMetadata(archive);
  const text = `${count(articles.length, 'article')} without headline, outlet or date.`;
  return {
    status: articles.length > 0 ? 'found' : 'nothing',
    reply: { nodes: [{ type: 'lead', text }] },
    print: unknownToCsv(articles),
    records: articles,
  };
}

async function checkReading({ archive, reading }: CommandContext): Promise<Outcome> {
  if (reading === undefined) return refused('archive --check works where an archive’s folder is read.');
  const { articles } = await archive.holdings();
  const isComplete = reading.lines.every(({ isLeftOut }) => !isLeftOut);
  return {
    status: 'found',
    ...(isComplete ? {} : { isFailed: true }),
    reply: composeReading(reading, articles),
    records: [{ articles, isComplete, lines: reading.lines, ...listSources(reading) }],
  };
}

function listSources({ sources = [] }: ReadingReport): Pick<ReadingReport, 'sources'> {
  return sources.length === 0 ? {} : { sources };
}
