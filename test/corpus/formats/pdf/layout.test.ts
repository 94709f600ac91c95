import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderLines } from '../../../../src/corpus/formats/pdf/order-lines.ts';
import { toParagraphs } from '../../../../src/corpus/formats/pdf/paragraphs.ts';
import { joinItems, type PdfLine } from '../../../../src/corpus/formats/pdf/pdf-lines.ts';
import { findPrintedAddress, withoutRunningLines } from '../../../../src/corpus/formats/pdf/running-lines.ts';

const line = (text: string, left: number, y: number, size = 10, width = text.length * 5): PdfLine => ({
  ...{ text, left, right: left + width, y, size },
});
const item = (text: string, x: number, y = 100, width = text.length * 5) => ({
  text,
  x,
  y,
  width,
  height: 10,
});

describe('joinItems', () => {
  test.each([
    ['words with a space between', [item('We', 0), item(' ', 10), item('will', 15)], ['We will']],
    ['a stretched space', [item('We', 0), item(' ', 10, 100, 22), item('will', 32)], ['We will']],
    ['a gap that is a space', [item('We', 0), item('will', 13)], ['We will']],
    ['pieces of a word', [item('Wex', 0), item('moor', 15)], ['Wexmoor']],
    ['two columns', [item('We will', 0), item('Not all', 80)], ['We will', 'Not all']],
    ['two lines', [item('We', 0), item('will', 0, 88)], ['We', 'will']],
    ['a raised sign', [item('bridge', 0), { ...item('2', 30, 103), height: 6 }], ['bridge2']],
    ['blanks alone', [item(' ', 0), item('', 5)], []],
  ])('reads %s', (_, items, lines) => {
    expect(joinItems(items).map(({ text }) => text)).toEqual(lines);
  });
});

describe('orderLines', () => {
  const column = (name: string, left: number, top: number, lines = 6) =>
    Array.from({ length: lines }, (_, at) => line(`${name}${at}`, left, top - at * 12, 10, 100));
  const read = (lines: readonly PdfLine[]) =>
    orderLines(lines)
      .flat()
      .map(({ text }) => text[0]);
  const order = (lines: readonly PdfLine[]) =>
    read(lines)
      .filter((name, at, all) => name !== all[at - 1])
      .join('');

  test.each([
    ['two columns', [...column('b', 120, 700), ...column('a', 0, 700)], 'ab'],
    ['three columns', [...column('c', 240, 700), ...column('b', 120, 700), ...column('a', 0, 700)], 'abc'],
    [
      'a headline over two',
      [...column('b', 120, 650), ...column('c', 0, 650), line('a headline', 0, 700, 18, 220)].reverse(),
      'acb',
    ],
    [
      'a heading between columns',
      [
        ...column('a', 0, 700),
        ...column('b', 120, 700),
        line('c heading', 0, 600, 12, 220),
        ...column('d', 0, 560),
        ...column('e', 120, 560),
      ],
      'abcde',
    ],
    [
      'a table of few rows',
      [line('a', 0, 700), line('b', 120, 700), line('c', 0, 688), line('d', 120, 688)],
      'abcd',
    ],
    ['one below the other', [...column('b', 120, 300), ...column('a', 0, 700)], 'ab'],
  ])('reads %s', (_, lines, names) => {
    expect(order(lines)).toBe(names);
  });

  test('loses no line, whatever stands where', () => {
    const any = fc.record({
      left: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (places) => {
        const lines = places.map(({ left, y, width }, at) => line(`${at}`, left, y, 10, width));
        const ordered = orderLines(lines).flat();
        expect(ordered).toHaveLength(lines.length);
        expect(new Set(ordered)).toEqual(new Set(lines));
      }),
      { numRuns: 200 },
    );
  });
});

describe('toParagraphs', () => {
  const set = (lines: readonly string[], { left = 0, indents = [] as readonly number[] } = {}) =>
    lines.map((text, at) =>
      line(text, left + (indents.includes(at) ? 12 : 0), 700 - at * 12, 10, text.length * 5),
    );
  const texts = (...columns: readonly (readonly PdfLine[])[]) =>
    toParagraphs(columns).map(({ text }) => text);

  test.each([
    ['a parted word', ['We will re-', 'build it.'], ['We will rebuild it.']],
    ['a soft hyphen', ['We will re\u00ad', 'build it.'], ['We will rebuild it.']],
    ['a hyphen before a name', ['The Anglo-', 'French treaty'], ['The Anglo-French treaty']],
    [
      'a compound that stands elsewhere',
      ['A well-known pier, well-', 'known to all.'],
      ['A well-known pier, well-known to all.'],
    ],
    ['a dash', ['It fell –', 'nobody knows why'], ['It fell – nobody knows why']],
  ])('mends %s', (_, lines, whole) => {
    expect(texts(set(lines))).toEqual(whole);
  });

  test('begins a paragraph where a line begins inside', () => {
    const lines = [
      'The pier fell on Monday night.',
      'Nobody was hurt, said Ana Ruiz',
      'of the harbour. It will stay',
      'closed until the summer.',
    ];
    expect(texts(set(lines, { indents: [1] }))).toEqual([lines[0], lines.slice(1).join(' ')]);
  });

  test('keeps a block together that lies inside', () => {
    const lines = [
      'She wrote in a letter to all:',
      'We will build it anew and',
      'nobody will have to pay',
      'for it ever again',
      'The council agreed to this plan',
      'after a long debate in the hall',
      'which lasted until midnight.',
    ];
    expect(texts(set(lines, { indents: [1, 2, 3] }))[1]).toContain('anew and nobody will');
  });

  test('goes on over columns where the sentence does', () => {
    const first = set(['The council of Wexmoor voted', 'on Monday to rebuild the old']);
    const second = set(['bridge, which has been closed', 'for a year.'], { left: 200 });
    expect(texts(first, second)).toEqual([
      'The council of Wexmoor voted on Monday to rebuild the old bridge, which has been closed for a year.',
    ]);
  });

  test('takes larger letters for a heading', () => {
    const lines = [line('What it costs', 0, 720, 14), ...set(['Nobody knows that yet, said', 'the mayor.'])];
    expect(toParagraphs([lines])).toMatchObject([{ form: 'heading' }, { form: null }]);
  });
});

describe('running lines', () => {
  const page = (number: number, head: string) => ({
    height: 800,
    lines: [
      line(head, 0, 780),
      line(`Text of ${number}, which goes on.`, 0, 400),
      line(`Page ${number} of 9`, 0, 20),
    ],
  });
  const left = (...pages: Parameters<typeof withoutRunningLines>[0]) =>
    withoutRunningLines(pages).flatMap(({ lines }) => lines.map(({ text }) => text));

  test('go where they stand on several pages, with their numbers', () => {
    expect(left(page(1, 'Harbour Post, 1'), page(2, 'Harbour Post, 2'))).toEqual([
      'Text of 1, which goes on.',
      'Text of 2, which goes on.',
    ]);
  });

  test('stay where they are said once, or in the middle of a page', () => {
    expect(left(page(1, 'Pier falls'), page(2, 'Bridge falls'))).toEqual(
      expect.arrayContaining(['Pier falls', 'Bridge falls']),
    );
    const again = { height: 800, lines: [line('Again.', 0, 400)] };
    expect(left(again, again)).toEqual(['Again.', 'Again.']);
  });

  test.each([
    ['https://post.example/pier 1/2', 'https://post.example/pier'],
    ['https://post.example/a-very-long… 1/2', null],
    ['See https://post.example/pier', null],
  ])('%s gives the address %s', (foot, address) => {
    expect(findPrintedAddress([{ height: 800, lines: [line(foot, 0, 20)] }])).toBe(address);
  });
});
