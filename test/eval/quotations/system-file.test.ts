import { expect, test } from 'vitest';
import { formatLines, parseSystemFile } from './system-file.ts';

test('what is written is read again', () => {
  const articles = [
    { file: 'one', quotes: [{ start: 0, end: 3, text: 'Yes', kind: 'direct', speaker: null }] },
    { file: 'two', quotes: [] },
  ];
  expect(parseSystemFile(`${formatLines(articles)}\n`, 'out.jsonl')).toEqual(articles);
});

test.each([
  ['{"file":"a"', 'out.jsonl, line 2: not JSON; one object an article is expected.'],
  ['{"quotes":[]}', 'out.jsonl, line 2: file: Invalid input: expected string, received undefined.'],
  ['{"file":"one","quotes":[]}', 'out.jsonl, line 2: a second line for one.'],
])('the line %j is refused', (line, message) => {
  expect(() => parseSystemFile(`{"file":"one","quotes":[]}\n${line}`, 'out.jsonl')).toThrow(message);
});
