import { describe, expect, test } from 'vitest';
import { plainTextParagraphs } from '../../../src/core/article/plain-text.ts';
import { slice } from '../../../src/core/span.ts';

const WRAPPED = [
  'The British Labour Party is sending approximately 100 current and',
  'former staff members to the United States to work for the vice',
  'president in key swing states.',
  '',
  'The left-leaning party won a majority in the Parliament in July,',
  'toppling the government.',
];

function paragraphsOf(text: string, start = 0): readonly string[] {
  return plainTextParagraphs(text, start).map((paragraph) => slice(text, paragraph));
}

describe('plainTextParagraphs', () => {
  test.each([
    ['LF', 'One.\nTwo.\n\n\nThree.'],
    ['CRLF', 'One.\r\nTwo.\r\n\r\n\r\nThree.\r\n'],
    ['CR', 'One.\rTwo.\r\r\rThree.'],
    ['Unicode separators', 'One.\u2028Two.\u2029\u2029Three.'],
    ['white space at line ends', 'One. \t\nTwo.\n \u00a0\nThree.'],
  ])('takes each line as a paragraph: %s', (_, text) => {
    expect(paragraphsOf(text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  test.each(['\n', '\r\n', '\r'])(
    'takes each block of hard-wrapped text as one: lines end in %j',
    (lineBreak) => {
      expect(paragraphsOf(WRAPPED.join(lineBreak))).toEqual([
        WRAPPED.slice(0, 3).join(lineBreak),
        WRAPPED.slice(4).join(lineBreak),
      ]);
    },
  );

  test('joins the lines of hard-wrapped paragraphs that begin on a new line', () => {
    const lines = [...WRAPPED.slice(0, 3), ...WRAPPED.slice(4), ...WRAPPED.slice(0, 3)];
    expect(paragraphsOf(lines.join('\n'))).toEqual([
      WRAPPED.slice(0, 3).join('\n'),
      WRAPPED.slice(4).join('\n'),
      WRAPPED.slice(0, 3).join('\n'),
    ]);
  });

  test('joins a line with the next where a sentence evidently goes on in it', () => {
    const text = `${'A long line that is wider than a page, '.repeat(4)}and\ngoes on.\nThe end.`;
    expect(paragraphsOf(text)).toEqual([text.slice(0, text.indexOf('\nThe')), 'The end.']);
  });

  test('begins where it is told', () => {
    expect(paragraphsOf('One.\nTwo.', 5)).toEqual(['Two.']);
  });

  test.each(['', '\n', ' \r\n\t'])('finds none in %j', (text) => {
    expect(paragraphsOf(text)).toEqual([]);
  });
});
