import { describe, expect, test } from 'vitest';
import type { AnswerType } from '../../../../../src/core/answers/ask/question.ts';
import { findTyped } from '../../../../../src/core/language/english/questions/answer-types.ts';

describe('findTyped', () => {
  const rows: readonly (readonly [AnswerType, string, readonly string[]])[] = [
    [
      'date',
      'It began on 16 October 2024, a Wednesday, and ends next week.',
      ['16 October 2024', 'Wednesday', 'next week'],
    ],
    [
      'number',
      'Nearly 100 came, of whom twenty-one stayed; 2.5 million watched.',
      ['Nearly 100', 'twenty-one', '2.5 million'],
    ],
    ['percent', 'Only 9% agree, and about 40 per cent do not care.', ['Only 9%', 'about 40 per cent']],
    [
      'money',
      'It costs $5 a gallon, more than 3 million dollars in all.',
      ['$5', 'more than 3 million dollars'],
    ],
    ['measure', 'The snake was 18 feet long and lived 12 years.', ['18 feet', '12 years']],
    ['person', 'On Monday Sofia Lind met the Labour Party in Ohio.', ['Sofia Lind']],
    ['place', 'On Monday Sofia Lind spoke in Marfa and left for Ohio.', ['Marfa', 'Ohio']],
    ['place', 'Ana Ruiz travelled to Tel Birch, and Ken Ode went back to Marfa.', ['Tel Birch', 'Marfa']],
    ['name', 'Then Kroger bought it.', ['Kroger']],
  ];
  test.each(rows)('%s in "%s"', (type, text, found) => {
    expect(findTyped(type, text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
