import { expect, test } from 'vitest';
import { quoteTurns, readLabel } from '../../../src/core/quotations/quote-turns.ts';

test.each([
  ['Ana Ruiz', 'Ana Ruiz', null],
  ['ANA RUIZ', 'Ana Ruiz', null],
  ['ANA RUIZ, MAYOR', 'Ana Ruiz', 'mayor'],
  ['Ana Ruiz (Mayor of Wexmoor)', 'Ana Ruiz', 'Mayor of Wexmoor'],
  ['RUIZ', 'Ruiz', null],
  ['MCDONNELL', 'McDonnell', null],
  ['SEAN O’NEIL', 'Sean O’Neil', null],
  ['ÅSA LÖF', 'Åsa Löf', null],
  ['BBC', 'BBC', null],
  ['Speaker 2', null, 'speaker 2'],
  ['UNIDENTIFIED MAN', null, 'unidentified man'],
  ['Q', null, 'q'],
])('the label %s names %s, %s', (label, name, role) => {
  expect(readLabel(label)).toEqual({ name, role });
});

test('words without a label are nobody’s', () => {
  expect(quoteTurns([{ label: null, words: { start: 0, end: 4 } }])).toEqual([]);
});

test('words whose label names nobody have a description and no name', () => {
  const turn = { label: { start: 0, end: 9, text: 'Speaker 2' }, words: { start: 11, end: 15 } };
  expect(quoteTurns([turn])).toMatchObject([
    {
      start: 11,
      end: 15,
      attribution: 'description',
      confidence: 'unclear',
      speaker: { name: null, role: 'speaker 2' },
    },
  ]);
});
