import { describe, expect, test } from 'vitest';
import { cutMarkdown } from '../../../src/core/article/markdown-pieces.ts';
import { slice } from '../../../src/core/span.ts';

function piecesOf(text: string, start = 0): readonly string[] {
  return cutMarkdown(text, start).map((piece) => `${piece.kind}: ${slice(text, piece)}`);
}

describe('cutMarkdown', () => {
  test.each([
    ['One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['One\ntwo.\n \t\nThree.\n', ['paragraph: One\ntwo.', 'paragraph: Three.']],
    ['One\r\ntwo.\r\n\r\nThree.', ['paragraph: One\r\ntwo.', 'paragraph: Three.']],
    ['One\rtwo.\r\rThree.', ['paragraph: One\rtwo.', 'paragraph: Three.']],
    ['One.\n\n*Two*.\n\nThree.', ['paragraph: One.', 'markup: *Two*.\n\n', 'paragraph: Three.']],
    ['- One\n\n  two\n\nThree.', ['markup: - One\n\n  two\n\n', 'paragraph: Three.']],
    ['One.\n\n    code\n\nTwo.', ['markup: One.\n\n    code\n\n', 'paragraph: Two.']],
    ['One.\n\n```\na\n\nb\n```\n\nTwo.', ['paragraph: One.', 'markup: ```\na\n\nb\n```\n\nTwo.']],
    ['One\n===\n\nTwo.', ['markup: One\n===\n\n', 'paragraph: Two.']],
    ['', []],
    [' \n\n \n', []],
  ])('cuts %j', (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test.each([
    ...[
      '# a',
      '> a',
      '- a',
      '+ a',
      '* a',
      '1. a',
      '12) a',
      '---',
      '===',
      '\ta',
      '  a',
      'a\n---',
      'a\n# b',
      'a\n  b',
    ],
    ...['`a`', 'a\\', '_a_', '[a]', '<a>', '~a~', 'a|b', '&amp;', '***'],
  ])('leaves %j to the parser', (text) => {
    expect(cutMarkdown(text, 0)).toMatchObject([{ kind: 'markup' }]);
  });

  test.each([
    'a - b',
    'a # b',
    '“a”: 2 > 1!',
    "it's 1.5%",
    '1.5 million',
    '$1 = £1',
    '2024-10-18',
    'a@example.com',
  ])('takes %j as it stands', (text) => {
    expect(cutMarkdown(text, 0)).toMatchObject([{ kind: 'paragraph' }]);
  });

  test('tells the line, what begins a definition and how much may be marks', () => {
    expect(cutMarkdown('One.\n\n[a]: b\n\n*Two*', 0)).toMatchObject([
      { kind: 'paragraph' },
      { line: 3, isDefinition: true, marks: 5 },
      { line: 5, isDefinition: false, marks: 2 },
    ]);
  });

  test('cuts no more often than any article has paragraphs', () => {
    expect(cutMarkdown('One.\n\n'.repeat(30_000), 0)).toHaveLength(20_001);
  });

  test('begins where it is told', () => {
    expect(piecesOf('One.\n\nTwo.', 6)).toEqual(['paragraph: Two.']);
  });

  test('passes over byte-order marks at the start', () => {
    expect(piecesOf('\ufeff\ufeff*One*')).toEqual(['markup: *One*']);
  });
});
