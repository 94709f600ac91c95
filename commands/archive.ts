import { z } from 'zod';
import { defineCommand } from '../src/command/command.ts';
import { describeContents } from '../src/core/answers/contents.ts';
import { composeContents } from '../src/reply/compose/compose-contents.ts';
import { contentsToJson } from '../src/reply/records/json-contents.ts';
import { lazily } from '../src/reply/records/lazily.ts';

/** What is in the archive, and how fresh. */
export const archiveCommand = defineCommand({
  name: 'archive',
  summary: 'Show what is in the archive: outlets, dates, quotations, speakers',
  words: null,
  options: z.object({}),
  examples: ['archive'],
  async run(_request, { archive, now, zone }) {
    const contents = await describeContents(archive, { now, zone });
    const status = contents.holdings.articles > 0 ? 'found' : 'nothing';
    return { status, reply: composeContents(contents), records: lazily(() => [contentsToJson(contents)]) };
  },
});
