import { expect, test } from 'vitest';
import { slice } from '../../../src/core/span.ts';
import { parseStandoff } from './standoff.ts';

const TEXT = '“Rain,” said Ann, “and wind.”';

test('an event has the fragments of its spans by role', () => {
  const { events } = parseStandoff(
    [
      'T1\tContent 0 7;18 29\t“Rain,” “and wind.”',
      'T2\tCue 8 12\tsaid',
      'T3\tSource 13 16\tAnn',
      'T4\tAttribution 8 12\tsaid',
      'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
    ].join('\n'),
    TEXT,
  );
  const words = events.map((event) =>
    Array.from(event, ([role, spans]) => [role, ...spans.map((span) => slice(TEXT, span))]),
  );
  expect(words).toEqual([
    [
      ['Attribution', 'said'],
      ['Content', '“Rain,”', '“and wind.”'],
      ['Cue', 'said'],
      ['Source', 'Ann'],
    ],
  ]);
});

test('a numbered role belongs to the role of that name', () => {
  const { events } = parseStandoff('T1\tContent 0 7\nT2\tContent 18 29\nE1\tContent:T1 Content2:T2', TEXT);
  expect(events[0]?.get('Content')).toEqual([
    { start: 0, end: 7 },
    { start: 18, end: 29 },
  ]);
});

test('offsets in code points become offsets in UTF-16 code units', () => {
  const text = '😀😀 Ann';
  const { labelled } = parseStandoff('T1\tSource 3 6\tAnn', text);
  expect(labelled.map(({ fragments }) => fragments.map((span) => slice(text, span)))).toEqual([['Ann']]);
});

test('other lines, Windows line breaks and events without their spans are passed over', () => {
  const { labelled, events } = parseStandoff(
    '#1\tNote T1\thm\r\nT1\tDiscard 0 2\tx\r\nE1\tContent:T9\r\n',
    TEXT,
  );
  expect(labelled).toEqual([{ label: 'Discard', fragments: [{ start: 0, end: 2 }] }]);
  expect(events).toEqual([new Map()]);
});
