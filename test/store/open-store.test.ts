import { chmod, link, mkdir, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/store/sqlite/connection.ts';
import { describeDigestState } from '../contract/digest-state.ts';
import { describeSessions } from '../contract/sessions.ts';
import { describeStateStore, type OpenEmptyStore } from '../contract/state-store.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import {
  findRefusal,
  LATER,
  openTemporaryStore,
  STATE,
  THREAD,
  temporaryStateFile,
  usedStateFile,
} from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));

const openEmpty: OpenEmptyStore = async (adjustable) =>
  openTemporaryStore(await temporaryStateFile(), { clock: adjustable });
describeStateStore('SQLite', openEmpty);
describeDigestState('SQLite', openEmpty);
describeSessions('SQLite', openEmpty);

describe('a file that is opened', () => {
  test('is made with its folder, for its owner only', async () => {
    const file = await temporaryStateFile();
    await openTemporaryStore(file, { clock });
    for (const each of [file, `${file}-wal`]) expect((await stat(each)).mode & 0o077, each).toBe(0);
    expect((await stat(dirname(file))).mode & 0o077).toBe(0);
  });

  test('has what was kept when it is opened again', async () => {
    const file = await temporaryStateFile();
    const first = await openTemporaryStore(file, { clock });
    const { id } = await first.exchanges.save(
      {
        platform: 'slack',
        workspace: 'T01',
        command: 'ask',
        words: 'why?',
        options: {},
        now: '2024-10-18T09:00:00.000Z',
        zone: 'UTC',
        asker: 'U01',
      },
      LATER,
    );
    await first.seenDeliveries.firstSeen('slack:Ev01', LATER);
    await first.close();
    const second = await openTemporaryStore(file, { clock });
    expect((await second.exchanges.find(id))?.words).toBe('why?');
    expect(await second.seenDeliveries.firstSeen('slack:Ev01', LATER)).toBe(false);
  });

  test('is all there is to copy once it was closed', async () => {
    const file = await usedStateFile();
    const copy = join(await temporaryFolder({ 'copy.db': await readFile(file) }), 'copy.db');
    const store = await openTemporaryStore(copy, { clock });
    expect(await store.threads.find({ ...THREAD, thread: '49' })).toEqual(STATE);
  });

  test.each(['a b.db', '#1?mode=ro%20.db', 'ünïcödé 引用.db', "it's.db"])(
    'may be called %j',
    async (name) => {
      const file = join(await temporaryFolder({}), name);
      const store = await openTemporaryStore(file, { clock });
      await store.threads.save(THREAD, 'kept', LATER);
      await store.close();
      const again = await openTemporaryStore(file, { clock });
      expect(await again.threads.find(THREAD)).toBe('kept');
      expect(await readdir(dirname(file))).toContain(name);
    },
  );

  test('is refused while it is open, also by a link to it', async () => {
    const file = await temporaryStateFile();
    const store = await openTemporaryStore(file, { clock });
    const linked = join(dirname(file), 'link.db');
    await symlink(file, linked);
    for (const each of [file, linked]) {
      expect(await findRefusal(each)).toBe(
        `${each} is in use by another process. Stop that one, or set STATE_FILE to another file.`,
      );
    }
    await store.close();
    await openTemporaryStore(linked, { clock });
  });

  test('is refused while it is open, also where its lock was deleted, and by another name of the same file', async () => {
    const file = await temporaryStateFile();
    const store = await openTemporaryStore(file, { clock });
    const other = join(dirname(await temporaryStateFile()), 'other.db');
    await mkdir(dirname(other), { recursive: true });
    await link(file, other);
    expect(await findRefusal(other)).toContain('is in use by another process');
    await rm(`${file}-lock`);
    expect(await findRefusal(file)).toContain('is in use by another process');
    await store.close();
    await openTemporaryStore(file, { clock });
  });

  test.runIf(process.platform !== 'win32')('is said to be readable by others where it is', async () => {
    const file = await usedStateFile();
    const told: string[] = [];
    const faults = { readableByOthers: (each: string) => told.push(each) };
    await (await openTemporaryStore(file, { clock, faults })).close();
    expect(told).toEqual([]);
    await chmod(file, 0o644);
    await openTemporaryStore(file, { clock, faults });
    expect(told).toEqual([file]);
  });

  test('keeps a commit on the disk before it says so', async () => {
    const file = await temporaryStateFile();
    const store = await openTemporaryStore(file, { clock });
    const before = (await stat(`${file}-wal`)).size;
    await store.threads.save(THREAD, 'kept', LATER);
    expect((await stat(`${file}-wal`)).size).toBeGreaterThan(before);
  });
});

describe('what is over', () => {
  test('is gone from the file when more is kept', async () => {
    const file = await temporaryStateFile();
    const own = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
    const store = await openTemporaryStore(file, { clock: own });
    await store.threads.save(THREAD, 'old', LATER);
    await store.seenDeliveries.firstSeen('slack:Ev01', LATER);
    own.set(LATER);
    await store.threads.save({ ...THREAD, thread: '2' }, 'new', new Date('2024-10-19'));
    await store.seenDeliveries.firstSeen('slack:Ev02', new Date('2024-10-19'));
    await store.close();
    const connection = connect(file, 'read');
    onTestFinished(() => connection.close());
    expect(connection.all('SELECT thread FROM threads')).toHaveLength(1);
    expect(connection.all('SELECT id FROM seen_deliveries')).toHaveLength(1);
  });
});
