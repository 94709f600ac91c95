import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forgetAnswers } from '../../src/store/sqlite/forget-answers.ts';
import { ASKED, FEEDBACK, LATER, NOW } from '../contract/state-samples.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

const GONE = { result: 'a.txt:1-9', text: 'The quay will be sold to Brightmoor.', articles: ['a.txt'] };
const BESIDE = { result: 'b.txt:4-8', text: 'The weir stays.', articles: ['b.txt', 'c.txt'] };

test('what answers showed of a forgotten article is gone, and the rest stays', async () => {
  const file = await temporaryStateFile();
  const clock = createAdjustableClock(NOW);
  const store = await openTemporaryStore(file, { clock });
  const { id } = await store.exchanges.save({ ...ASKED, shown: [GONE, BESIDE] }, LATER);
  await store.feedback.save({ ...FEEDBACK, exchange: id, result: GONE.result, shown: GONE });
  await store.feedback.save({ ...FEEDBACK, exchange: id, result: BESIDE.result, shown: BESIDE });
  await store.close();

  expect(await forgetAnswers(file, ['a.txt'])).toBe(true);

  const after = await openTemporaryStore(file, { clock });
  expect((await after.exchanges.find(id))?.shown).toEqual([BESIDE]);
  const judged = await after.feedback.list();
  expect(new Map(judged.map(({ result, shown }) => [result, shown]))).toEqual(
    new Map([
      [GONE.result, null],
      [BESIDE.result, BESIDE],
    ]),
  );
  await after.close();
  expect(readFileSync(file, 'latin1')).not.toContain('Brightmoor');
});
