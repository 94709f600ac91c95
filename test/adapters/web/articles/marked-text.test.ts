import { expect, test } from 'vitest';
import { html } from '../../../../src/adapters/html.ts';
import { type Marking, markText } from '../../../../src/adapters/web/articles/marked-text.ts';

const TEXT = 'abcdefgh';

function mark(name: string, start: number, end: number): Marking {
  return {
    start,
    end,
    wrap: (inside, { isFirst }) => (isFirst ? html`<i id="${name}">${inside}</i>` : html`<i>${inside}</i>`),
  };
}

test.each<[string, readonly Marking[], string]>([
  ['nothing', [], 'abcdefgh'],
  ['one', [mark('x', 2, 4)], 'ab<i id="x">cd</i>efgh'],
  ['two side by side', [mark('y', 4, 6), mark('x', 2, 4)], 'ab<i id="x">cd</i><i id="y">ef</i>gh'],
  ['one within another', [mark('y', 3, 4), mark('x', 2, 6)], 'ab<i id="x">c<i id="y">d</i>ef</i>gh'],
  ['two at one place', [mark('x', 2, 4), mark('y', 2, 4)], 'ab<i id="x"><i id="y">cd</i></i>efgh'],
  [
    'one across the end of another',
    [mark('x', 1, 4), mark('y', 3, 6)],
    'a<i id="x">bc<i id="y">d</i></i><i>ef</i>gh',
  ],
  [
    'three, each across the one before',
    [mark('x', 0, 4), mark('y', 2, 6), mark('z', 3, 8)],
    '<i id="x">ab<i id="y">c<i id="z">d</i></i></i><i><i>ef</i>gh</i>',
  ],
  ['one that begins before the span', [mark('x', -3, 2)], '<i>ab</i>cdefgh'],
  ['an empty one', [mark('x', 3, 3)], 'abcdefgh'],
])('with %s', (_, markings, written) => {
  expect(markText(TEXT, { start: 0, end: 8 }, markings).toString()).toBe(written);
});
