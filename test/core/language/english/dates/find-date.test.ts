import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../../../src/core/language/english/dates/find-date.ts';
import { slice } from '../../../../../src/core/span.ts';

/** A Sunday. */
const ASKED = { now: new Date('2024-10-20T12:00:00Z'), zone: 'Europe/London' };

/** [question, words that say when, since, until] */
const WHEN: readonly (readonly [string, string, string | null, string | null])[] = [
  ['What did Farage say yesterday?', 'yesterday', '2024-10-19', '2024-10-19'],
  ['Yesterday, who spoke?', 'Yesterday', '2024-10-19', '2024-10-19'],
  ['What was said today about the race?', 'today', '2024-10-20', '2024-10-20'],
  ['WHAT DID SHE SAY TODAY?', 'TODAY', '2024-10-20', '2024-10-20'],
  ['who spoke last night', 'last night', '2024-10-19', '2024-10-20'],
  ['what did he say this morning', 'this morning', '2024-10-20', '2024-10-20'],
  ['What happened last week?', 'last week', '2024-10-07', '2024-10-13'],
  ['What happened this week?', 'this week', '2024-10-14', '2024-10-20'],
  ['what did he say in the past week', 'in the past week', '2024-10-13', '2024-10-20'],
  ['what did he say in the last three days?', 'in the last three days', '2024-10-17', '2024-10-20'],
  ['who spoke over the weekend?', 'over the weekend', '2024-10-19', '2024-10-20'],
  ['who spoke last weekend?', 'last weekend', '2024-10-12', '2024-10-13'],
  ['what did she say two weeks ago', 'two weeks ago', '2024-09-30', '2024-10-06'],
  ['what did she say 3 days ago', '3 days ago', '2024-10-17', '2024-10-17'],
  ['what was said last month', 'last month', '2024-09-01', '2024-09-30'],
  ['what was said this month', 'this month', '2024-10-01', '2024-10-31'],
  ['what was said last year', 'last year', '2023-01-01', '2023-12-31'],
  ['what has he said this year', 'this year', '2024-01-01', '2024-12-31'],
  ['what has he said since Monday?', 'since Monday', '2024-10-14', null],
  ['what did he say on Tuesday about tax?', 'on Tuesday', '2024-10-15', '2024-10-15'],
  ['what did he say on Sunday?', 'on Sunday', '2024-10-20', '2024-10-20'],
  ['what did he say last Sunday?', 'last Sunday', '2024-10-13', '2024-10-13'],
  ['What did Trump say Tuesday about the border?', 'Tuesday', '2024-10-15', '2024-10-15'],
  ['what did he say until Friday', 'until Friday', null, '2024-10-18'],
  ['what did he say from Monday to Wednesday?', 'from Monday to Wednesday', '2024-10-14', '2024-10-16'],
  ['what did Labour say in October', 'in October', '2024-10-01', '2024-10-31'],
  ['what did Labour say in November?', 'in November', '2023-11-01', '2023-11-30'],
  ['what did Labour say in May?', 'in May', '2024-05-01', '2024-05-31'],
  ['what did he say last October?', 'last October', '2023-10-01', '2023-10-31'],
  ['what did Labour say in October 2024 about tax', 'in October 2024', '2024-10-01', '2024-10-31'],
  ['who said so on 18 October?', 'on 18 October', '2024-10-18', '2024-10-18'],
  ['who said so on October 18th?', 'on October 18th', '2024-10-18', '2024-10-18'],
  ['who said so on the 18th of October 2023?', 'on the 18th of October 2023', '2023-10-18', '2023-10-18'],
  ['who said so on 28 December?', 'on 28 December', '2023-12-28', '2023-12-28'],
  ['who spoke between 3 and 10 October 2024?', 'between 3 and 10 October 2024', '2024-10-03', '2024-10-10'],
  [
    'who spoke between 28 December and 3 January?',
    'between 28 December and 3 January',
    '2023-12-28',
    '2024-01-03',
  ],
  ['who spoke before 18 October', 'before 18 October', null, '2024-10-17'],
  ['who spoke after 18 October 2023?', 'after 18 October 2023', '2023-10-19', null],
  ['who spoke up to 18 October?', 'up to 18 October', null, '2024-10-18'],
  [
    'who spoke after 3 October and before 10 October?',
    'after 3 October and before 10 October',
    '2024-10-04',
    '2024-10-09',
  ],
  ['what did he say in 2023?', 'in 2023', '2023-01-01', '2023-12-31'],
  ['what did he say before 2020 about tax', 'before 2020', null, '2019-12-31'],
  ['who spoke on 2024-10-18?', 'on 2024-10-18', '2024-10-18', '2024-10-18'],
  ['who spoke on 18/10/2024?', 'on 18/10/2024', '2024-10-18', '2024-10-18'],
  ['what did he say on Friday, October 18?', 'on Friday, October 18', '2024-10-18', '2024-10-18'],
];

const NOT_WHEN: readonly string[] = [
  'may he speak?',
  'what may 5 people say',
  'did they march on the capital?',
  'What did Theresa May say from May',
  'who won the second debate?',
  'which one of 2,500 staff is going?',
  'what did the Sunday Times report?',
  'who wrote in the Mail on Sunday?',
  'what did he say on Election Day?',
  'what happened on Super Tuesday?',
  'who spoke of Black Friday?',
  'who was in the Sun?',
  'who sat on the bench?',
  'what did USA Today report',
  'what did he say in yesterday’s debate?',
  'what did she say about 6 January?',
  'what did he say about the events of January 6?',
  'who testified to the January 6 committee?',
  'who won the 2024 election?',
  'how many of 2000 people went?',
  'will they cut emissions by 2030?',
  'what did he say about tomorrow?',
  'who speaks tomorrow?',
  'who remembers 9/11?',
  'is it open 24/7?',
  'did they meet at 9 for 5 minutes?',
  'who goes at noon?',
  'what was said on 03/10/2024?',
  'is it 50-50 or 1 in 5?',
  'what would an October surprise be?',
  '',
];

describe('findDate', () => {
  it.each(WHEN)('%s', (question, words, since, until) => {
    const found = findDate(question, ASKED);
    expect(found?.range).toEqual({ since, until });
    expect(found && slice(question, found.span)).toBe(words);
  });

  it.each(NOT_WHEN)('finds no date in: %s', (question) => {
    expect(findDate(question, ASKED)).toBeNull();
  });

  it('gives a stretch of any text and days that exist', () => {
    const words = fc.constantFrom(
      'since',
      'in',
      'May',
      'October',
      '31',
      '2024',
      'last',
      'week',
      'Monday',
      'and',
      '-',
      '…',
      '½',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const found = findDate(text, ASKED);
        if (found === null) return;
        expect(slice(text, found.span).trim()).not.toBe('');
        const days = [found.range.since, found.range.until].filter((day) => day !== null);
        expect(days.length).toBeGreaterThan(0);
        for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe('today', () => {
  it.each([
    ['2024-10-18T11:30:00Z', 'Pacific/Kiritimati', '2024-10-19'],
    ['2024-10-18T11:30:00Z', 'Pacific/Pago_Pago', '2024-10-18'],
    ['2024-10-18T10:30:00Z', 'Pacific/Pago_Pago', '2024-10-17'],
    ['2024-10-27T00:30:00Z', 'Europe/London', '2024-10-27'],
    ['2024-10-26T23:30:00Z', 'Europe/London', '2024-10-27'],
    ['2024-03-31T23:30:00Z', 'Europe/London', '2024-04-01'],
    ['2024-12-31T23:30:00Z', 'Europe/Paris', '2025-01-01'],
    ['2025-01-01T04:30:00Z', 'America/New_York', '2024-12-31'],
  ])('at %s in %s is %s', (now, zone, day) => {
    expect(readDate('today', { now: new Date(now), zone })?.range).toEqual({ since: day, until: day });
  });

  it.each([
    ['yesterday', '2025-01-01T04:30:00Z', '2024-12-30', '2024-12-30'],
    ['last week', '2025-01-01T12:00:00Z', '2024-12-23', '2024-12-29'],
    ['this week', '2025-01-01T12:00:00Z', '2024-12-30', '2025-01-05'],
    ['December', '2025-01-01T12:00:00Z', '2024-12-01', '2024-12-31'],
    ['last month', '2025-01-31T12:00:00Z', '2024-12-01', '2024-12-31'],
    ['29 February', '2024-01-31T12:00:00Z', '2020-02-29', '2020-02-29'],
  ])('%s at the turn of the year, %s', (text, now, since, until) => {
    expect(readDate(text, { now: new Date(now), zone: 'America/New_York' })?.range).toEqual({ since, until });
  });
});

describe('readDate', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-10', '2024-10-01', '2024-10-31'],
    ['2024-10-18', '2024-10-18', '2024-10-18'],
    ['2024-10-18T23:30:00Z', '2024-10-19', '2024-10-19'],
    [' 18 October 2024 ', '2024-10-18', '2024-10-18'],
    ['Oct 18, 2024', '2024-10-18', '2024-10-18'],
    ['18.10.2024', '2024-10-18', '2024-10-18'],
    ['October', '2024-10-01', '2024-10-31'],
    ['may', '2024-05-01', '2024-05-31'],
    ['monday', '2024-10-14', '2024-10-14'],
    ['yesterday', '2024-10-19', '2024-10-19'],
    ['tomorrow', '2024-10-21', '2024-10-21'],
    ['last week', '2024-10-07', '2024-10-13'],
    ['since Monday', '2024-10-14', null],
    ['before 18 October', null, '2024-10-17'],
    ['Oct 3 to Oct 10', '2024-10-03', '2024-10-10'],
    ['2022 to 2023', '2022-01-01', '2023-12-31'],
  ])('%s', (text, since, until) => {
    expect(readDate(text, ASKED)?.range).toEqual({ since, until });
  });

  it.each([
    '',
    'soon',
    'the debate',
    'Monday or so',
    '03/10/2024',
    '9/11',
    'at 9',
    '2024-13',
    '2,024',
    'Farage on Monday',
  ])('does not read %j', (text) => {
    expect(readDate(text, ASKED)).toBeNull();
  });
});
