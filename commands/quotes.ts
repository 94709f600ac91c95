import { z } from 'zod';
import { defineCommand, type Outcome, refused } from '../src/command/command.ts';
import { findQuotes } from '../src/core/answers/quotes/quotes.ts';
import type { QuotesAnswer } from '../src/core/answers/quotes/quotes-answer.ts';
import { rememberStatements } from '../src/core/conversation/remember-statements.ts';
import { composeAllQuotes, composeQuotes } from '../src/reply/compose/compose-quotes.ts';
import { quotesToJson } from '../src/reply/records/json-quotes.ts';
import { listAllQuotes } from '../src/reply/records/quotation-records.ts';
import { limitOption } from './limit.ts';

const STATUS: Readonly<Record<QuotesAnswer['type'], Outcome['status']>> = {
  found: 'found',
  several: 'found',
  'none-fitting': 'nothing',
  nothing: 'nothing',
  outlet: 'nothing',
  unusable: 'refused',
};
const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** What a speaker said, or all that is said in the archive. */
export const quotesCommand = defineCommand({
  name: 'quotes',
  summary: 'List what a speaker said, newest first',
  words: { name: 'SPEAKER', summary: 'a full name, a last name or an outlet', isRequired: false },
  options: z.object({
    about: textOption('Only what is about this topic'),
    since: textOption('Only what was published then or later: a date, “Monday”, “last week”'),
    until: textOption('Only what was published then or earlier'),
    outlet: textOption('Only what this outlet published'),
    kind: z
      .enum(KINDS, { error: 'give direct, mixed or indirect' })
      .optional()
      .describe('Only direct quotations, mixed ones, or indirect speech'),
    limit: limitOption(5),
    after: textOption('Continue after this place, as the page before tells you'),
    all: z.boolean().default(false).describe('List every quotation of every article'),
  }),
  terminalOptions: ['all'],
  examples: [
    'quotes Nigel Farage',
    'quotes Keir Starmer --about volunteers --since "last week"',
    'quotes --about volunteers',
    'quotes --since yesterday',
    'quotes --all',
  ],
  async run({ words, options }, { archive, now, zone, reading, conversation: before = null }) {
    const {
      all,
      about = null,
      since = null,
      until = null,
      outlet = null,
      kind = null,
      after = null,
    } = options;
    if (all) {
      if (words !== '') return refused('quotes takes a SPEAKER or --all, and received both: leave one out.');
      const holdings = await archive.holdings();
      const status = holdings.quotations > 0 ? 'found' : 'nothing';
      return {
        ...{ status, reply: composeAllQuotes(holdings) },
        records: listAllQuotes(archive, reading?.superseded),
      };
    }
    if (words === '' && [about, since, until, outlet].every((each) => each === null))
      return refused(
        'quotes needs a SPEAKER, --about, --since, --until or --outlet; or --all for every quotation of every article.',
      );
    const { limit } = options;
    const request = { speaker: words === '' ? null : words, about, since, until, outlet, kind, after, limit };
    const answer = await findQuotes(archive, request, { now, zone });
    const status = STATUS[answer.type];
    const outcome = { status, reply: composeQuotes(answer, request), records: quotesToJson(answer) };
    if (answer.type !== 'found') return outcome;
    const { results: statements, speaker, next } = answer;
    const conversation = await rememberStatements({ statements, speaker }, { archive, now, before });
    return next === null
      ? { ...outcome, conversation }
      : { ...outcome, conversation, more: { ...options, after: next } };
  },
});

function textOption(summary: string) {
  return z.string().trim().min(1, { error: 'give some words' }).optional().describe(summary);
}
