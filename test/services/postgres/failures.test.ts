import { expect, test } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/open-store.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { keyOf } from '../../store/key-of.ts';
import { LATER, STATE, THREAD } from '../../store/open-temporary-store.ts';
import { openPostgres, withPostgres } from './with-postgres.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
/** Of milliseconds: what a write may take where the server hangs. */
const PATIENCE = 12_000;

withPostgres('failures of PostgreSQL', (server) => {
  async function findRefusal(url: string): Promise<string> {
    const opened = await openPostgresStore(url, { clock, keys: [keyOf(1)] });
    if (!opened.ok) return opened.line;
    await opened.store.close();
    throw new Error('The store opened.');
  }

  test('what was said to be kept is there after a kill, and the store works again by itself', async () => {
    const store = await openPostgres(server().createDatabase(), { clock });
    await store.threads.save(THREAD, STATE, LATER);
    server().signal('SIGKILL');
    await expect(store.threads.save(THREAD, 'lost', LATER)).rejects.toMatchObject({ code: 'unwritable' });
    expect(store.isWell()).toBe(false);
    await server().start();
    expect(await store.threads.find(THREAD)).toEqual(STATE);
    await store.threads.save(THREAD, 'again', LATER);
    expect(store.isWell()).toBe(true);
  });

  test('a server that hangs costs each question some seconds, and works again when it goes on', async () => {
    const store = await openPostgres(server().createDatabase(), { clock });
    await store.threads.save(THREAD, STATE, LATER);
    server().signal('SIGSTOP');
    const begun = performance.now();
    try {
      const results = await Promise.allSettled([
        store.threads.save(THREAD, 'hung', LATER),
        store.threads.find(THREAD),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(performance.now() - begun).toBeLessThan(PATIENCE);
      expect(store.isWell()).toBe(false);
    } finally {
      server().signal('SIGCONT');
    }
    await expect.poll(() => store.threads.find(THREAD).catch(() => null)).not.toBeNull();
    await store.threads.save(THREAD, 'again', LATER);
    expect(store.isWell()).toBe(true);
  });

  test('a server that hangs is noticed while nobody asks, and the store closes all the same', async () => {
    const store = await openPostgres(server().createDatabase(), { clock });
    server().signal('SIGSTOP');
    try {
      await expect.poll(() => store.isWell()).toBe(false);
      const begun = performance.now();
      await store.close();
      expect(performance.now() - begun).toBeLessThan(PATIENCE);
    } finally {
      server().signal('SIGCONT');
    }
  });

  test('connections that the server ends cost nothing', async () => {
    const store = await openPostgres(server().createDatabase(), { clock });
    for (let round = 0; round < 5; round += 1) {
      const saved = store.threads.save(THREAD, round, LATER);
      server().run(
        'postgres',
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'verbatim'",
      );
      await saved;
      expect(await store.threads.find(THREAD)).toBe(round);
    }
    expect(store.isWell()).toBe(true);
  });

  test('bots that come at the same time migrate once, take turns, and one sees a delivery first', async () => {
    const url = server().createDatabase();
    const comeAndGo = async () => {
      const opened = await openPostgresStore(url, { clock, keys: [keyOf(1)] });
      if (!opened.ok) throw new Error(opened.line);
      const isFirst = await opened.store.seenDeliveries.firstSeen('slack:Ev01', LATER);
      await opened.store.close();
      return isFirst;
    };
    const firsts = await Promise.all(Array.from({ length: 4 }, comeAndGo));
    expect(firsts.filter((isFirst) => isFirst)).toHaveLength(1);
  });

  test('what cannot be opened is said in one line without the password', async () => {
    const database = server().createDatabase();
    const name = database.slice(database.lastIndexOf('/') + 1);
    server().run(
      name,
      'CREATE TABLE verbatim_schema (version INTEGER NOT NULL); INSERT INTO verbatim_schema VALUES (99)',
    );
    const foreign = server().createDatabase();
    server().run(foreign.slice(foreign.lastIndexOf('/') + 1), 'CREATE TABLE threads (id INTEGER)');
    const lines = await Promise.all(
      [
        server().url('missing', 'postgres', 'wave'),
        server().url('postgres', 'nobody', 'wave'),
        database,
        foreign,
        'postgres://desk:wave@127.0.0.1:1/verbatim',
        `${server().url('postgres', 'postgres', 'wave')}?sslmode=require`,
      ].map(findRefusal),
    );
    const causes = ['3D000', '28000', 'newer version', '42P07', 'ECONNREFUSED', 'does not support SSL'];
    for (const [index, cause] of causes.entries()) expect(lines[index]).toContain(cause);
    expect(lines.join('')).not.toMatch(/wave|\n/u);
  });

  test('a wrong password is said', async () => {
    server().run('postgres', "CREATE ROLE desk LOGIN PASSWORD 'right'");
    const file = server().run('postgres', 'SHOW hba_file');
    server().run(
      'postgres',
      `COPY (SELECT 'host all desk 127.0.0.1/32 scram-sha-256' UNION ALL SELECT 'host all all 127.0.0.1/32 trust' ORDER BY 1 DESC) TO '${file}'`,
    );
    server().run('postgres', 'SELECT pg_reload_conf()');
    await expect.poll(() => findRefusal(server().url('postgres', 'desk', 'wrong'))).toContain('28P01');
    expect(await findRefusal(server().url('postgres', 'desk', 'wrong'))).toContain('check user and password');
  });
});
