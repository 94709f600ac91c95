import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerFromArchive } from '../../src/chat/archives/answer-from-archive.ts';
import { ANYBODY } from '../../src/chat/archives/archives-seen.ts';
import { defineCommand, type Outcome, refused } from '../../src/command/command.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import type { ToldTerms } from '../../src/core/timetable/next-run.ts';
import { createComposeOnce } from '../../src/digests/compose-once.ts';
import { buildArchive } from '../fixtures/build-archive.ts';

const NOW = new Date('2024-10-18T09:00:00Z');
const LONDON = { zone: 'Europe/London', day: 'yesterday', isWeekdaysOnly: false } as const;

/** A digest that notes which days it was asked for. */
function openCounter(
  outcome: Outcome = { ...refused('x'), status: 'found' },
  changing: Partial<MemoryArchive> = {},
) {
  const asked: string[] = [];
  const command = defineCommand({
    name: 'digest',
    summary: '',
    words: null,
    options: z.object({ date: z.string() }),
    examples: [],
    run: ({ options }, { zone }) => {
      asked.push(`${options.date} ${zone}`);
      return outcome;
    },
  });
  const archive = { ...buildArchive([]), ...changing };
  const answers = answerFromArchive({ archive, commands: [command] });
  const compose = createComposeOnce({ answersFor: () => answers });
  return {
    asked,
    compose: (terms: ToldTerms, day: string, now: Date) => compose({ terms, day, visitor: ANYBODY }, now),
  };
}

test('the same day of the same zone is computed once, also for those who ask at the same time', async () => {
  const { asked, compose } = openCounter();
  await Promise.all(Array.from({ length: 200 }, () => compose(LONDON, '2024-10-18', NOW)));
  await compose({ ...LONDON, day: 'today' }, '2024-10-17', NOW);
  expect(asked).toEqual(['2024-10-17 Europe/London']);
});

test('another day and another zone are something else', async () => {
  const { asked, compose } = openCounter();
  await compose(LONDON, '2024-10-18', NOW);
  await compose(LONDON, '2024-10-19', NOW);
  await compose({ ...LONDON, zone: 'UTC' }, '2024-10-18', NOW);
  expect(asked).toEqual(['2024-10-17 Europe/London', '2024-10-18 Europe/London', '2024-10-17 UTC']);
});

test('what was computed from an archive that has become another is computed anew', async () => {
  let archive = buildArchive([]);
  const { asked, compose } = openCounter(undefined, {
    revision: () => archive.revision(),
  });
  await compose(LONDON, '2024-10-18', NOW);
  archive = buildArchive([]);
  await compose(LONDON, '2024-10-18', NOW);
  expect(asked).toHaveLength(2);
});

test('what failed is tried anew', async () => {
  const { asked, compose } = openCounter(refused('torn'));
  await compose(LONDON, '2024-10-18', NOW);
  await compose(LONDON, '2024-10-18', NOW);
  expect(asked).toHaveLength(2);
});
