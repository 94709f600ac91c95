import { expect, test } from 'vitest';
import { z } from 'zod';
import { completeLine } from '../../../src/adapters/terminal/complete.ts';
import { echo } from './sample-program.ts';

const quotes = {
  name: 'quotes',
  words: { name: 'SPEAKER', summary: '', isRequired: false },
  options: z.object({}),
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
])('%j', (line, candidates, replaced) => {
  expect(completeLine(line, [echo, quotes], COMPLETERS)).toEqual([candidates, replaced]);
});
