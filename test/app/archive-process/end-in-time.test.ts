import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { endInTime } from '../../../src/app/archive-process/end-in-time.ts';
import { answersOf } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const HELD = buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]);

test('an answer that takes longer is ended when it next asks the archive, with one line', async () => {
  const state = endInTime(HELD, 20).asOfNow();
  expect((await state.holdings()).articles).toBe(1);
  expect(await state.speakers.list('Lind')).toHaveLength(1);
  await sleep(30);
  const late = [
    () => state.holdings(),
    () => state.speakers.list('Lind'),
    () => state.sentences.count(['pier']),
    () => state.asOfNow().outlets(),
    () => state.lookUp,
  ];
  for (const ask of late) expect(ask).toThrow(/longer than ten seconds/u);
});

test('the next answer has all of its time', async () => {
  const archive = endInTime(HELD, 20);
  await sleep(30);
  const asked = { now: new Date('2024-10-25T12:00:00Z'), zone: 'UTC' };
  const { status } = await answersOf(archive).run('quotes', { words: 'Lind', options: {} }, asked);
  expect(status).toBe('found');
});
