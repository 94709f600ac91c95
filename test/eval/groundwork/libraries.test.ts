import { describe, expect, test } from 'vitest';
import { LIBRARIES } from './libraries.ts';

const TEXT =
  'Mr. Bell reads: the pier is shut, and the boats are in.\n\n“The harbour is open,” Ada Lovell said. She smiled.';
const STARTS = ['Mr. Bell', '“The harbour', 'She smiled'].map((words) => TEXT.indexOf(words));

describe.each(LIBRARIES)('$name', ({ load }) => {
  test('finds where sentences begin', async () => {
    const read = await load();
    const found = read(TEXT).sentenceStarts;
    expect(found?.filter((start) => start > 0)).toEqual(expect.arrayContaining(STARTS.slice(1)));
  });

  test('gives tokens in order, none overlapping, none with white space at its ends', async () => {
    const read = await load();
    const { tokens = [] } = read(TEXT);
    let end = 0;
    for (const token of tokens) {
      const word = TEXT.slice(token.start, token.end);
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(word).toBe(word.trim());
      end = token.end;
    }
  });

  test('tells a verb and a name where it tells parts of speech', async () => {
    const read = await load();
    const classes = read(TEXT).tokens?.flatMap(({ start, end, class: wordClass }) =>
      wordClass && ['said', 'Ada'].includes(TEXT.slice(start, end)) ? [wordClass] : [],
    );
    expect([undefined, [], ['name', 'verb']]).toContainEqual(classes);
  });
});
