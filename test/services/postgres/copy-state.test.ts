import { expect, test } from 'vitest';
import { copyState } from '../../../src/store/copy-state.ts';
import { TEXTS } from '../../contract/state-samples.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import {
  LATER,
  openTemporaryStore,
  STATE,
  THREAD,
  temporaryStateFile,
} from '../../store/open-temporary-store.ts';
import { findLost, keepStep } from '../../store/state-steps.ts';
import { openPostgres, withPostgres } from './with-postgres.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
/** Some of each kind. */
const STEPS = Array.from({ length: 70 }, (_, index) => index);

withPostgres('copying the state', (server) => {
  test('all goes from the file to PostgreSQL and back', async () => {
    const file = await temporaryStateFile();
    const url = server().createDatabase();
    const store = await openTemporaryStore(file, { clock });
    const kept = await Promise.all(STEPS.map((step) => keepStep(store, step)));
    for (const text of TEXTS) await store.threads.save({ ...THREAD, thread: text }, text, LATER);
    const sessions = [];
    for (const key of ['key-2', 'key-1'])
      sessions.push(
        await store.sessions.begin(key, { begun: clock.now().toISOString(), from: '::1' }, LATER),
      );
    const subscriptions = await store.subscriptions.list({});
    await store.close();
    const copied = await copyState(file, url, false);
    expect(copied).toMatchObject({ ok: true });
    const back = await temporaryStateFile();
    expect(await copyState(url, back, false)).toEqual(copied);
    for (const other of [await openPostgres(url, { clock }), await openTemporaryStore(back, { clock })]) {
      expect(await findLost(other, kept)).toEqual([]);
      expect(await other.sessions.list()).toEqual(sessions);
      expect(await other.subscriptions.list({})).toEqual(subscriptions);
      for (const text of TEXTS) expect(await other.threads.find({ ...THREAD, thread: text })).toBe(text);
    }
  });

  test('a state that holds something is left as it is, unless it is to be replaced', async () => {
    const file = await temporaryStateFile();
    const url = server().createDatabase();
    const store = await openTemporaryStore(file, { clock });
    await store.threads.save(THREAD, STATE, LATER);
    await store.close();
    const there = await openPostgres(url, { clock });
    await there.threads.save(THREAD, 'there', LATER);
    await there.close();
    expect(await copyState(file, url, false)).toMatchObject({
      ok: false,
      line: expect.stringContaining('is not empty (rows: 1)'),
    });
    const read = async () => {
      const again = await openPostgres(url, { clock });
      return again.threads.find(THREAD).finally(again.close);
    };
    expect(await read()).toBe('there');
    expect(await copyState(file, url, true)).toEqual({ ok: true, rows: 1 });
    expect(await read()).toEqual(STATE);
  });

  test('what is not there is not made', async () => {
    const file = await temporaryStateFile();
    expect(await copyState(file, server().createDatabase(), false)).toMatchObject({
      ok: false,
      line: `${file} does not exist: name the state file that is to be copied.`,
    });
  });
});
