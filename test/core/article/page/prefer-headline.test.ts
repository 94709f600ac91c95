import { describe, expect, test } from 'vitest';
import { preferHeadline } from '../../../../src/core/article/page/prefer-headline.ts';

describe('preferHeadline', () => {
  test.each<
    [what: string, stated: readonly string[], shown: readonly string[], headline: string | undefined]
  >([
    ['the first statement', ['Ferry closes', 'Ferry to close'], [], 'Ferry closes'],
    [
      'no outlet behind the headline',
      ['Ferry closes at last | Harbour News'],
      ['Ferry closes at last'],
      'Ferry closes at last',
    ],
    [
      'no outlet behind a dash',
      ['Ferry closes at last - Harbour News'],
      ['Log in', 'Ferry closes at last'],
      'Ferry closes at last',
    ],
    [
      'a headline that goes on',
      ['Ferry closes at last, and for good'],
      ['Ferry closes at last'],
      'Ferry closes at last, and for good',
    ],
    [
      'what is shown where another states it',
      ['Ferry: the end', 'Ferry closes at last'],
      ['Ferry closes at last'],
      'Ferry closes at last',
    ],
    [
      'the first statement where nobody states what is shown',
      ['Ferry: the end'],
      ['Ferry closes at last'],
      'Ferry: the end',
    ],
    ['what is shown where nothing is stated', [], ['Menu', 'Ferry closes at last'], 'Ferry closes at last'],
    ['nothing', [], [], undefined],
  ])('takes %s', (_, stated, shown, headline) => {
    expect(preferHeadline(stated, shown)[0]).toBe(headline);
  });
});
