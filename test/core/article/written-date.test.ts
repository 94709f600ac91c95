import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../src/core/article/iso-date.ts';
import { readWrittenDate } from '../../../src/core/article/written-date.ts';

describe('readWrittenDate', () => {
  test.each<[text: string, date: string]>([
    ['2024-10-18', '2024-10-18'],
    ['2024-10-18T09:30:00+01:00', '2024-10-18T09:30:00+01:00'],
    ['2024-04-30 16:38:37 +02:00', '2024-04-30T16:38:37+02:00'],
    ['2024-04-28 07:00:00Z', '2024-04-28T07:00:00Z'],
    ['2024-04-30 16:38', '2024-04-30T16:38'],
    ['2017-11-03 03:01:00.000000', '2017-11-03T03:01:00'],
    ['2023-04-28T19:20:36+0200', '2023-04-28T19:20:36+0200'],
    ['2024/4/3', '2024-04-03'],
    ['20230428', '2023-04-28'],
    ['20230428T192036Z', '2023-04-28T19:20:36Z'],
    ['202304281920', '2023-04-28T19:20'],
    ['1778679869', '2026-05-13T13:44:29Z'],
    ['1778679869000', '2026-05-13T13:44:29Z'],
    ['Mon, 18 Nov 2019 16:07:38 -0600', '2019-11-18T16:07:38-06:00'],
    ['Tue, 19 Nov 2019 07:09:00 GMT', '2019-11-19T07:09:00Z'],
    ['19 Nov 2019 07:09 GMT', '2019-11-19T07:09Z'],
    ['November 19, 2019 | 4:20am', '2019-11-19T04:20'],
    ['Nov. 20, 2019, 9:28 PM EST', '2019-11-20T21:28-05:00'],
    ['Published 12:00 am on the 1st of May, 2024', '2024-05-01'],
    ['Sept. 4th, 2023', '2023-09-04'],
    ['18-Nov-2019', '2019-11-18'],
    ['13. Mai 2026 um 15:44 Uhr', '2026-05-13T15:44'],
    ['Di., 3. März 2026', '2026-03-03'],
    ['25.04.2024, 14:07 Uhr', '2024-04-25T14:07'],
    ['Le 3 décembre 2024 à 18h05', '2024-12-03T18:05'],
    ['12 de agosto de 2025', '2025-08-12'],
    ['4 kwietnia 2025', '2025-04-04'],
    ['14 мая 2025', '2025-05-14'],
    ['2024年04月24日23:52', '2024-04-24T23:52'],
    ['2026년 1월 29일', '2026-01-29'],
    ['By Sam Roe, Harbour Post · 9 March 2026', '2026-03-09'],
  ])('reads %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
    expect(isIsoDate(date)).toBe(true);
  });

  test.each([
    'yesterday',
    '',
    '3/10/2024',
    '18:30',
    '2024-13-45',
    '31 February 2024',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '1900-01-01',
    'Route 12, 1998 people',
    'May we 2024',
    '٢٠٢٤',
  ])('reads no date in %j', (text) => {
    expect(readWrittenDate(text)).toBeNull();
  });

  test('reads no further than a line', () => {
    expect(readWrittenDate(`${'x '.repeat(100)}2024-10-18`)).toBeNull();
  });

  test('leaves a time out that no clock shows', () => {
    expect(readWrittenDate('18 November 2019, 99:99')).toBe('2019-11-18');
    expect(readWrittenDate('18 November 2019 at 13:05 pm')).toBe('2019-11-18');
  });
});
