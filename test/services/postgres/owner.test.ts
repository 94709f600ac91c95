import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { copyState } from '../../../src/store/copy-state.ts';
import {
  examineDatabase,
  openPostgresStore,
  openPostgresStoreAside,
} from '../../../src/store/postgres/open-store.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { keyOf } from '../../store/key-of.ts';
import { LATER, STATE, THREAD } from '../../store/open-temporary-store.ts';
import { openPostgres, withPostgres } from './with-postgres.ts';

const OPTIONS = { clock: createAdjustableClock(new Date('2024-10-18T09:00:00.000Z')), keys: [keyOf(1)] };
/** Milliseconds; longer than a bot that is not heard of keeps the database. */
const LONG = 40_000;

withPostgres('one bot has a database at a time', (server) => {
  test('a second one waits, and is told so in one line', { timeout: LONG }, async () => {
    const url = server().createDatabase();
    const first = await openPostgres(url, OPTIONS);
    const second = await openPostgresStore(url, OPTIONS);
    expect(second).toEqual({
      ok: false,
      line: expect.stringContaining('is used by another bot. Stop it first'),
    });
    await first.threads.save(THREAD, STATE, LATER);
    expect(first.isWell()).toBe(true);
  });

  test('one that was stopped gives it free at once', async () => {
    const url = server().createDatabase();
    const first = await openPostgres(url, OPTIONS);
    await first.close();
    const second = await openPostgres(url, OPTIONS);
    await second.threads.save(THREAD, STATE, LATER);
  });

  test('one whose time is over writes nothing beside the one that took over', async () => {
    const url = server().createDatabase();
    const first = await openPostgres(url, OPTIONS);
    // As after a pause of the process, in which it was not heard of.
    server().run(url.slice(url.lastIndexOf('/') + 1), 'UPDATE verbatim_owner SET until_ms = 0');
    const second = await openPostgres(url, OPTIONS);
    await expect(first.threads.save(THREAD, 'late', LATER)).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining('was taken over by another bot'),
    });
    expect(first.isWell()).toBe(false);
    await second.threads.save(THREAD, STATE, LATER);
    expect(await first.threads.find(THREAD)).toEqual(STATE);
  });

  test('one that is heard of keeps it', { timeout: LONG }, async () => {
    const url = server().createDatabase();
    const first = await openPostgres(url, OPTIONS);
    await setTimeout(6_000);
    expect(first.isWell()).toBe(true);
    await first.threads.save(THREAD, STATE, LATER);
  });

  test('commands that tell of the state do not want it', async () => {
    const url = server().createDatabase();
    await openPostgres(url, OPTIONS);
    const aside = await openPostgresStoreAside(url, OPTIONS);
    if (!aside.ok) throw new Error(aside.line);
    expect(await aside.store.feedback.list()).toEqual([]);
    await aside.store.close();
    expect(await examineDatabase(url)).toEqual({ isWell: true, line: expect.stringMatching(/answers\.$/u) });
  });

  test('and they make no tables where no bot has been', async () => {
    const url = server().createDatabase();
    const name = url.slice(url.lastIndexOf('/') + 1);
    expect(await openPostgresStoreAside(url, OPTIONS)).toEqual({
      ok: false,
      line: expect.stringContaining('start the program once'),
    });
    expect(await examineDatabase(url)).toEqual({
      isWell: true,
      line: expect.stringContaining('made at the first start'),
    });
    expect(server().run(name, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").trim()).toBe('0');
  });

  test('a copy waits for it, too', { timeout: LONG }, async () => {
    const url = server().createDatabase();
    const bot = await openPostgres(url, OPTIONS);
    await bot.threads.save(THREAD, STATE, LATER);
    const copied = await copyState(url, server().createDatabase(), false);
    expect(copied).toEqual({ ok: false, line: expect.stringContaining('is used by another bot') });
  });
});
