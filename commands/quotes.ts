import { z } from 'zod';
import { defineCommand, refused } from '../src/command.ts';
import { findQuotes } from '../src/core/answers/quotes.ts';
import { composeAllQuotes, composeQuotes } from '../src/reply/compose-quotes.ts';
import { quotesToJson } from '../src/reply/json.ts';
import { listAllQuotes } from '../src/reply/quotation-records.ts';
import { limitOption } from './limit.ts';

/** What a speaker said, or all that is said in the archive. */
export const quotesCommand = defineCommand({
  name: 'quotes',
  summary: 'List what a speaker said, newest first',
  words: { name: 'SPEAKER', summary: 'a full name, a last name or an outlet', isRequired: false },
  options: z.object({
    limit: limitOption(5),
    all: z.boolean().default(false).describe('List every quotation of every article'),
  }),
  examples: ['quotes Nigel Farage', 'quotes --all'],
  run({ words, options }, { archive }) {
    if (options.all) {
      if (words !== '') return refused('quotes takes a SPEAKER or --all, and received both: leave one out.');
      const status = archive.statements.length > 0 ? 'found' : 'nothing';
      return { status, reply: composeAllQuotes(archive), records: listAllQuotes(archive) };
    }
    if (words === '')
      return refused('quotes needs a SPEAKER, or --all for every quotation of every article.');
    const answer = findQuotes(archive, words, options.limit);
    const status = answer.type === 'nothing' ? 'nothing' : 'found';
    return { status, reply: composeQuotes(answer), records: [quotesToJson(answer)] };
  },
});
