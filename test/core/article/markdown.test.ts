import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/core/article/markdown.ts';
import { keepOnly } from '../../../src/core/article/prose.ts';

/** Each paragraph's words as they are left to read, on one line. */
function wordsOf(text: string, start = 0): readonly string[] {
  const { paragraphs, words } = readMarkdown(text, start);
  const prose = keepOnly(text, words);
  return paragraphs.map((paragraph) =>
    prose.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' ').trim(),
  );
}

describe('readMarkdown', () => {
  test.each<[what: string, text: string, paragraphs: readonly string[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.\n', ['One two.', 'Three.']],
    ['paragraphs with CRLF', 'One\r\ntwo.\r\n\r\nThree.\r\n', ['One two.', 'Three.']],
    ['emphasis', '“*One* **two** ~~three~~ __four__,” she said.', ['“ One two three four ,” she said.']],
    ['a link', 'She [told the BBC](https://bbc.co.uk/a_b "Title") so.', ['She told the BBC so.']],
    [
      'a link by reference',
      'She [told the BBC][1] so.\n\n[1]: https://bbc.co.uk\n',
      ['She told the BBC so.'],
    ],
    [
      'a link by a reference that stands before it',
      '[1]: https://bbc.co.uk\n\nShe [told][1] so.',
      ['She told so.'],
    ],
    ['brackets that are no link', 'He [Mr Trump] spoke.', ['He [Mr Trump] spoke.']],
    ['an address', 'See <https://bbc.co.uk> or www.bbc.co.uk.', ['See https://bbc.co.uk or www.bbc.co.uk.']],
    ['an image', 'One ![Two](a.png) three.', ['One three.']],
    ['an image alone', '![Two](a.png)\n\nOne.', ['One.']],
    ['code', 'One `two` three.', ['One two three.']],
    ['a code block', 'One.\n\n```js\ntwo\n\nthree\n```\n\nFour.', ['One.', 'Four.']],
    ['indented code', 'One.\n\n    two\n\nThree.', ['One.', 'Three.']],
    ['tags', 'One <b class="x">two</b><br> three.', ['One two three.']],
    ['HTML', '<div>\none\n</div>\n\nTwo.', ['Two.']],
    ['a comment over blank lines', '<!-- one\n\ntwo -->\n\nThree.', ['Three.']],
    ['escapes', 'He \\[Mr Trump\\] spoke 1\\. time.', ['He [Mr Trump ] spoke 1 . time.']],
    ['spaces by reference', 'One&nbsp;two&#160;three AT&amp;T.', ['One two three AT&amp;T.']],
    ['a heading', '## One *two* ##\nThree.', ['One two', 'Three.']],
    ['a heading by underline', 'One\n---\nTwo.', ['One', 'Two.']],
    ['a list', '- One\n- Two\n  more\n\n1. Three\n2) Four', ['One', 'Two more', 'Three', 'Four']],
    ['a list with paragraphs', '- One\n\n  Two.\n\nThree.', ['One', 'Two.', 'Three.']],
    ['a task', '- [x] One', ['One']],
    ['a quotation', '> One\n> two.\n>\n> Three\nfour.', ['One two.', 'Three four.']],
    ['a table', '| One | Two |\n|---|:-:|\n| *three* | |', ['One', 'Two', 'three']],
    ['a footnote', 'One.[^1]\n\n[^1]: Two *three*.', ['One.', 'Two three .']],
    ['rules', 'One.\n\n***\n\nTwo.\n\n---\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['a hard break', 'One  \ntwo\\\nthree.', ['One two three.']],
    ['a byte-order mark inside', '\ufeffOne *two*.', ['One two .']],
    ['nothing', '', []],
  ])('reads %s', (_, text, paragraphs) => {
    expect(wordsOf(text)).toEqual(paragraphs);
  });

  test('reads a file of any cut as the parser reads it whole', () => {
    const text = [
      'One.',
      '- Two\n\n  three',
      '> Four\n> *five*',
      '1. Six',
      'Seven\n===',
      '`eight`',
      'Nine',
    ].join('\n\n');
    expect(wordsOf(text)).toEqual(['One.', 'Two', 'three', 'Four five', 'Six', 'Seven', 'eight', 'Nine']);
  });

  test('begins where it is told', () => {
    const text = '---\nheadline: A\n---\nOne *two*.';
    expect(wordsOf(text, text.indexOf('One'))).toEqual(['One two .']);
  });

  test.each([
    ['# One *two*\n\nText.', 'One two'],
    ['One\nun*believ*able\n===\n\nText.', 'One unbelievable'],
    ['\n\n![](a.png)\n\n# One #\n', 'One'],
    ['## One\n\n# Two', null],
    ['Text.\n\n# One', null],
    ['One\n---\n\nText.', null],
    ['#One', null],
    ['', null],
  ])('takes the title of %j', (text, title) => {
    expect(readMarkdown(text, 0).title).toBe(title);
  });

  test.each([
    ['brackets', ']'],
    ['openers', '['],
    ['emphasis', '*a_ '],
    ['quotations in quotations', '>'],
    ['lists in lists', '1. '],
    ['underlined headings', 'a\n=\n'],
    ['lazy lines', '> a\nb\n'],
    ['links without end', '[a]('],
  ])('reads 300,000 characters of %s', (_, unit) => {
    const text = `One.\n\n${unit.repeat(300_000 / unit.length)}\n\nTwo *three*.`;
    const words = wordsOf(text);
    expect(words[0]).toBe('One.');
    expect(words.at(-1)).toBe('Two three .');
  });

  test('reads lists nested ever deeper', () => {
    const text = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- word`).join('\n');
    expect(wordsOf(text).join(' ')).toContain('word');
  });
});
