import { expect, test } from 'vitest';
import { slice } from '../../../src/core/span.ts';
import { locate } from '../../fixtures/annotated-file.ts';
import { describeSource } from './source.ts';
import { learnWordCase } from './word-case.ts';

const isCommonWord = learnWordCase(['Some of the critics and officials spoke.']);

function describe(text: string, stretch: string) {
  const source = describeSource(text, [locate(text, stretch)], isCommonWord);
  if (source.kind === 'none') return ['none'];
  if (source.kind !== 'proper') return [source.kind, slice(text, source.core)];
  return [source.kind, ...source.heads.map(({ name, firstName }) => `${firstName ?? '-'} ${name}`)];
}

test.each([
  ['Ada Lovell', ['proper', 'ada lovell']],
  ['Mr. Lovell', ['proper', '- lovell']],
  ['Governor Ada Lovell of Wessex', ['proper', 'ada lovell']],
  ['Ada Lovell, Bo Carter’s chief of staff', ['proper', 'ada lovell']],
  ['Bo Carter’s chief of staff, Ada Lovell', ['proper', 'ada lovell']],
  ['Secretary of State Bo Carter', ['proper', 'bo carter']],
  ['Peter King', ['proper', 'peter king']],
  ['Bo Carter Jr.', ['proper', 'bo carter']],
  ['Lovell and Carter', ['proper', '- lovell', '- carter']],
  ['@lovell', ['proper', '- @lovell']],
  ['the mayor', ['nominal', 'the mayor']],
  ['a spokeswoman for Ada Lovell', ['nominal', 'a spokeswoman']],
  ['Critics', ['nominal', 'Critics']],
  ['She', ['pronoun', 'She']],
  ['who', ['pronoun', 'who']],
  ['—', ['nominal', '—']],
])('%s', (source, expected) => {
  expect(describe(`${source} said so.`, `[${source}] said`)).toEqual(expected);
});

test('a common word is a name in the middle of a sentence only', () => {
  expect(describe('So say Critics today.', 'Critics')).toEqual(['proper', '- critics']);
});

test('no fragment, no source', () => {
  expect(describeSource('“Yes.”', [], isCommonWord)).toEqual({ kind: 'none' });
});
