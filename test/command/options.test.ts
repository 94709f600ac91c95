import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatNameAndWords, formatUsage, listOptions } from '../../src/command/options.ts';

const command = {
  name: 'quotes',
  words: { name: 'SPEAKER', summary: 'who', isRequired: false },
  options: z.object({
    about: z.string().optional().describe('Only what was said about this.'),
    limit: z.coerce.number().describe('How many.').default(10),
    kind: z.enum(['direct', 'mixed']).nullable().optional(),
    all: z.boolean().describe('Everybody.').default(false),
    exact: z.boolean().optional().transform(Boolean),
  }),
};

test('a boolean is a flag and all else takes a value, whatever wraps it', () => {
  expect(listOptions(command)).toEqual([
    { name: 'about', valueName: 'ABOUT', summary: 'Only what was said about this.' },
    { name: 'limit', valueName: 'LIMIT', summary: 'How many.' },
    { name: 'kind', valueName: 'KIND', summary: '' },
    { name: 'all', valueName: null, summary: 'Everybody.' },
    { name: 'exact', valueName: null, summary: '' },
  ]);
});

test('usage names the words and every option', () => {
  expect(formatUsage(command)).toBe(
    'quotes [SPEAKER] [--about ABOUT] [--limit LIMIT] [--kind KIND] [--all] [--exact]',
  );
});

test('words that must be given stand without brackets', () => {
  const words = { name: 'WORDS', summary: 'what', isRequired: true };
  expect(formatNameAndWords({ ...command, words })).toBe('quotes WORDS');
  expect(formatNameAndWords({ ...command, words: null })).toBe('quotes');
});
