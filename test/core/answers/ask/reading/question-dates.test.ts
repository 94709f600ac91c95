import { describe, expect, test } from 'vitest';
import { readDates } from '../../../../../src/core/answers/ask/reading/question-dates.ts';
import { readSampleArchive } from '../../../../fixtures/sample-archive.ts';

const archive = await readSampleArchive();

function read(text: string, isSpeech: boolean, now: string) {
  return readDates(text, archive, { now: new Date(`${now}T12:00:00Z`), zone: 'Europe/London', isSpeech });
}

describe('a day without a year is the nearest in the archive', () => {
  test.each([
    ['What did Farage say on 18 October?', 'on 18 October', '2024-10-18', '2024-10-18'],
    ['what has Starmer said in October', 'in October', '2024-10-01', '2024-10-31'],
    ['what did Healey say since 20 October?', 'since 20 October', '2024-10-20', null],
    ['what did he say between 17 and 19 October', 'between 17 and 19 October', '2024-10-17', '2024-10-19'],
  ])('%s', async (text, takenFor, since, until) => {
    expect(await read(text, true, '2026-11-30')).toMatchObject({ takenFor, dates: { since, until } });
  });

  test('unless it is stated', async () => {
    const { takenFor, dates } = await read('what did Farage say on 18 October 2025?', true, '2026-11-30');
    expect([takenFor, dates?.since]).toEqual([null, '2025-10-18']);
  });

  test('or reckoned from now', async () => {
    const { takenFor, dates } = await read('what did Farage say last October?', true, '2026-11-30');
    expect([takenFor, dates?.since]).toEqual([null, '2026-10-01']);
  });
});

describe('of what happened, days reckoned from now rule out what is older', () => {
  test.each([
    ['What happened last week?', '2024-10-14', null],
    ['who resigned last month', '2024-09-01', null],
    ['What changed this week?', '2024-10-14', null],
    ['who complained yesterday?', '2024-10-24', null],
    ['which party paid most last year?', '2023-01-01', null],
    ['who resigned in March 2024?', '2024-03-01', null],
    ['which law has applied since Jan 2021?', '2021-01-01', null],
  ])('%s', async (text, since, until) => {
    expect((await read(text, false, '2024-10-25')).dates).toEqual({ since, until });
  });

  test.each([
    'Who resigned on Tuesday?',
    'Who won in 2008?',
    'who had won before 2021?',
    'how many voted between 2013 and 2016?',
    'which phrase leads this year?',
    'how many cars were ordered by Saturday?',
    'what did the general hand out on 4 July 1778?',
  ])('but not %s', async (text) => {
    expect((await read(text, false, '2024-10-25')).dates).toBeNull();
  });
});

test('what was said yesterday may be in today’s papers', async () => {
  expect((await read('what did Starmer say yesterday?', true, '2024-10-23')).dates).toEqual({
    since: '2024-10-22',
    until: '2024-10-23',
  });
});
