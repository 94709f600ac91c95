import { beforeAll, describe, expect, it } from 'vitest';
import { completeOption } from '../../../../src/adapters/discord/events/complete-option.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import { answersOf } from '../../../fixtures/answers-of.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { findAutocompleteFaults } from '../../../platforms/discord/find-faults.ts';

let sample: MemoryArchive;

beforeAll(async () => {
  sample = await readSampleArchive();
});

async function complete(option: string, typed: string, archive = sample): Promise<readonly string[]> {
  const choices = await completeOption(answersOf(archive), option, typed);
  expect(findAutocompleteFaults(choices)).toEqual([]);
  expect(choices.every(({ name, value }) => name === value)).toBe(true);
  return choices.map(({ name }) => name);
}

describe('while a speaker is typed', () => {
  it('names those that begin so, by any of their names', async () => {
    expect(await complete('speaker', 'far')).toEqual(['Nigel Farage']);
    expect(await complete('speaker', 'sofia p')).toEqual(['Sofia Patel']);
  });

  it('forgives a slip', async () => {
    expect(await complete('speaker', 'Faarge')).toEqual(['Nigel Farage']);
  });

  it('names the most quoted where nothing is typed', async () => {
    expect((await complete('speaker', ''))[0]).toBe('Washington Examiner');
  });

  it('gives no more than Discord shows, and no name cut short', async () => {
    const names = Array.from(
      { length: 30 },
      (_, place) => `Ada ${'BCDEFGHIJK'[place % 10]}${'aeo'[place % 3]}rlington`,
    );
    const archive = buildArchive([
      ...names.map((name, place) =>
        sketchStatement(`The pier number ${place} fell`, name, { path: `${place}.txt` }),
      ),
    ]);
    expect((await complete('speaker', '', archive)).length).toBe(25);
  });
});

describe('while an outlet is typed', () => {
  it('names those that begin so', async () => {
    expect(await complete('outlet', 'wash')).toEqual(['Verbatim Sample Desk, Washington']);
  });

  it('leaves out a name that is too long for a choice', async () => {
    const archive = buildArchive([
      sketchStatement('The pier fell at dawn', 'Ada Byron', { path: 'a.txt', publisher: 'X'.repeat(101) }),
      sketchStatement('The pier will rise', 'Bo Lind', { path: 'b.txt', publisher: 'X'.repeat(100) }),
    ]);
    expect(await complete('outlet', '', archive)).toEqual(['X'.repeat(100)]);
  });
});

it('other options are not completed', async () => {
  expect(await complete('about', 'a')).toEqual([]);
});

describe('while a time zone is typed', () => {
  it.each([
    ['lond', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['europe/am', 'Europe/Amsterdam'],
    ['kathm', 'Asia/Kathmandu'],
    ['UT', 'UTC'],
  ])('“%s” is completed to %s', async (typed, zone) => {
    expect(await complete('zone', typed)).toContain(zone);
  });

  it('gives no more than Discord shows', async () => {
    expect(await complete('zone', 'a')).toHaveLength(25);
    expect(await complete('zone', 'qwertz')).toEqual([]);
  });
});
