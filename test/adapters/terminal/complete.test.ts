import { expect, test } from 'vitest';
import { z } from 'zod';
import { completeLine } from '../../../src/adapters/terminal/complete.ts';
import { echo } from './sample-program.ts';

const quotes = {
  name: 'quotes',
  words: { name: 'SPEAKER', summary: '', isRequired: false },
  options: z.object({}),
};
const digest = {
  name: 'digest',
  words: { name: 'DAY', summary: '', isRequired: false },
  options: z.object({ date: z.string().optional() }),
  subcommands: [
    {
      name: 'digest subscribe',
      words: { name: 'TIME', summary: '', isRequired: true },
      options: z.object({ zone: z.string().optional(), weekdays: z.boolean().default(false) }),
    },
    { name: 'digest show', words: null, options: z.object({}) },
  ],
};
const NAMES = ['Nigel Farage', 'Nina'];
const COMPLETERS = {
  speaker: (typed: string) => NAMES.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())),
};

test.each([
  ['', ['echo ', 'quotes '], ''],
  ['e', ['echo '], 'e'],
  ['  /Q', ['/quotes '], '/Q'],
  ['zzz', [], 'zzz'],
  ['zzz a', [], 'zzz a'],
  ['echo --', ['--times ', '--loud ', '--speaker '], '--'],
  ['echo hello --l', ['--loud '], '--l'],
  ['echo hello -', ['--times ', '--loud ', '--speaker '], '-'],
  ['echo hello', [], 'hello'],
  ['echo --speaker ni', ['"Nigel Farage" ', 'Nina '], 'ni'],
  ['echo --speaker=nig', ['"Nigel Farage" '], 'nig'],
  ['echo --speaker "Nigel F', ['"Nigel Farage" '], '"Nigel F'],
  ['echo --times 1', [], '1'],
  ['quotes ', ['Nigel Farage', 'Nina'], ''],
  ['quotes nigel f', ['Nigel Farage'], 'nigel f'],
])('%j', async (line, candidates, replaced) => {
  expect(await completeLine(line, [echo, quotes], COMPLETERS)).toEqual([candidates, replaced]);
});

test.each([
  ['digest ', ['subscribe ', 'show '], ''],
  ['/digest SU', ['subscribe '], 'SU'],
  ['digest --', ['--date '], '--'],
  ['digest subscribe 9am --', ['--zone ', '--weekdays '], '--'],
  ['digest subscribe 9am --zone ni', ['"Nigel Farage" ', 'Nina '], 'ni'],
  ['digest 2024', [], '2024'],
])('with subcommands, %j', async (line, candidates, replaced) => {
  const completers = { zone: COMPLETERS.speaker };
  expect(await completeLine(line, [echo, digest], completers)).toEqual([candidates, replaced]);
});
