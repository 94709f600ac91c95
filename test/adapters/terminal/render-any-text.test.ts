import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderReply } from '../../../src/adapters/terminal/render.ts';
import type { ReplyNode } from '../../../src/reply/reply.ts';

const TEXT = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]8;;x\u0007',
        '\u009b',
        '\r',
        '\t',
        '\n',
        '\u202e',
        '\u2028',
        '東',
        ' ',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  }),
);
const MAYBE = fc.option(TEXT);
const NODE: fc.Arbitrary<ReplyNode> = fc.oneof(
  fc.record({ type: fc.constant('lead'), text: TEXT }),
  fc.record({ type: fc.constant('note'), text: TEXT }),
  fc.record({ type: fc.constant('divider') }),
  fc.record({ type: fc.constant('speaker'), name: MAYBE, role: MAYBE, known: MAYBE }),
  fc.record({
    type: fc.constant('snippet'),
    runs: fc.array(
      fc.oneof(
        fc.record({ text: TEXT }),
        fc.record({ text: TEXT, role: fc.constantFrom('match', 'inserted', 'deleted') }),
      ),
    ),
  }),
  fc.record({
    type: fc.constant('source'),
    title: TEXT,
    datePublished: MAYBE,
    publisher: MAYBE,
    paragraph: fc.nat(),
    path: TEXT,
    link: MAYBE,
    place: fc.constant({ article: 'a', start: 0, end: 1 }),
    elsewhere: fc.nat(),
  }),
  fc.record({
    type: fc.constant('entries'),
    entries: fc.array(fc.record({ term: TEXT, description: TEXT })),
  }),
);
const NODES = fc.array(NODE, { maxLength: 6 });
const CONTROL = /[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const ESCAPE = String.fromCharCode(0x1b);
const STYLING = new RegExp(`${ESCAPE}\\[\\d+(?:;\\d+)*m`, 'gu');

function render(nodes: readonly ReplyNode[], width: number, isColored: boolean): string {
  return renderReply({ nodes }, { width, isColored, locate: (path) => path });
}

test('whatever the text, no control character but the line feed leaves the renderer', () => {
  fc.assert(
    fc.property(NODES, fc.integer({ min: 20, max: 120 }), (nodes, width) => {
      expect(render(nodes, width, false)).not.toMatch(CONTROL);
    }),
  );
});

test('in colours, nothing but the colours is added', () => {
  fc.assert(
    fc.property(NODES, fc.integer({ min: 20, max: 120 }), (nodes, width) => {
      expect(render(nodes, width, true).replace(STYLING, '')).not.toMatch(CONTROL);
    }),
  );
});

test('no line is wider than the terminal unless it is one unbreakable word', () => {
  fc.assert(
    fc.property(NODES, fc.integer({ min: 20, max: 120 }), fc.boolean(), (nodes, width, isColored) => {
      const lines = render(nodes, width, isColored).replace(STYLING, '').split('\n');
      const tooWide = lines.filter((line) => stringWidth(line) > width && line.trim().includes(' '));
      expect(tooWide).toEqual([]);
    }),
  );
});
