import { chmod, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/store/connection.ts';
import { openStateStore } from '../../src/store/open-store.ts';
import { describeStateStore } from '../contract/state-store.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { fingerprint } from './fingerprint.ts';
import { keyOf } from './key-of.ts';
import { openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
const LATER = new Date('2024-10-18T10:00:00.000Z');
const THREAD = { platform: 'slack', workspace: 'T01', channel: 'C01', thread: '1' };

describeStateStore('SQLite', async (adjustable) =>
  openTemporaryStore(await temporaryStateFile(), { clock: adjustable }),
);

/** The line of a store that must not open. */
async function refusal(file: string): Promise<string> {
  const opened = await openStateStore(file, { clock, keys: [keyOf(1)] });
  if (!opened.ok) return opened.line;
  await opened.store.close();
  throw new Error('The store opened.');
}

/** A state file with a state in it, closed. */
async function usedStateFile(): Promise<string> {
  const file = await temporaryStateFile();
  const store = await openTemporaryStore(file, { clock });
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      store.threads.save({ ...THREAD, thread: String(index) }, { text: 'x'.repeat(2000) }, LATER),
    ),
  );
  await store.close();
  return file;
}

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
    expect(await store.threads.find({ ...THREAD, thread: '49' })).toEqual({ text: 'x'.repeat(2000) });
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
    const link = join(dirname(file), 'link.db');
    await symlink(file, link);
    for (const each of [file, link]) {
      expect(await refusal(each)).toBe(
        `${each} is in use by another process. Stop that one, or set STATE_FILE to another file.`,
      );
    }
    await store.close();
    await openTemporaryStore(link, { clock });
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

describe('a file that must not be written', () => {
  /** Spoils a state file and says what the refusal must look like. */
  const SPOILED: readonly (readonly [what: string, spoil: (file: string) => Promise<void>, line: RegExp])[] =
    [
      [
        'words over its head',
        async (file) => {
          await writeFile(
            file,
            Buffer.concat([Buffer.from('not a database, '), (await readFile(file)).subarray(16)]),
          );
        },
        /is damaged \(SQLITE_NOTADB\) and was left as it is\. Put a copy from before in its place/u,
      ],
      [
        'pages overwritten',
        async (file) => {
          const bytes = await readFile(file);
          await writeFile(file, bytes.fill(0xab, 4096 * 12));
        },
        /is damaged \(.+\) and was left as it is\./u,
      ],
      ['its end cut off', (file) => truncate(file, 4096 * 10), /is damaged \(.+\) and was left as it is\./u],
      [
        'a newer schema',
        async (file) => alter(file, 'PRAGMA user_version = 99'),
        /was written by a newer version of the program \(schema 99, this one knows 1\)/u,
      ],
      [
        'another owner',
        async (file) => alter(file, 'PRAGMA application_id = 7'),
        /is a database of another program and was left as it is/u,
      ],
      [
        'nothing in it, but writes beside it',
        async (file) => {
          await truncate(file);
          await writeFile(`${file}-wal`, 'frames');
        },
        /is missing or empty, but .+-wal holds writes that belong to it/u,
      ],
      [
        'its place empty, but writes beside it',
        async (file) => {
          await rm(file);
          await writeFile(`${file}-wal`, 'frames');
        },
        /is missing or empty, but .+-wal holds writes that belong to it/u,
      ],
    ];

  function alter(file: string, sql: string): void {
    const connection = connect(file, 'write');
    connection.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE)`);
    connection.close();
  }

  test.each(SPOILED)('is refused in one line and left as it is: %s', async (_, spoil, line) => {
    const file = await usedStateFile();
    await spoil(file);
    const before = await fingerprint(file);
    const received = await refusal(file);
    expect(received).toMatch(line);
    expect(received).toMatch(/^[^\n]+$/u);
    expect(await fingerprint(file)).toEqual(before);
    expect(await refusal(file)).toBe(received);
  });

  test('damage under writes that a crash left beside the file is seen, and both are left as they are', async () => {
    const file = await usedStateFile();
    const store = await openTemporaryStore(file, { clock });
    await store.seenDeliveries.firstSeen('slack:Ev01', LATER);
    const bytes = await readFile(file);
    const crashed = await temporaryFolder({
      'verbatim.db': bytes.fill(0xab, 4096 * 12),
      'verbatim.db-wal': await readFile(`${file}-wal`),
    });
    const before = fingerprint(join(crashed, 'verbatim.db'));
    expect(await refusal(join(crashed, 'verbatim.db'))).toMatch(/is damaged \(.+\) and was left as it is/u);
    expect(fingerprint(join(crashed, 'verbatim.db'))).toEqual(before);
  });

  test('writes that a crash left beside the file are there', async () => {
    const file = await usedStateFile();
    const store = await openTemporaryStore(file, { clock });
    await store.threads.save(THREAD, 'last', LATER);
    const crashed = await temporaryFolder({
      'verbatim.db': await readFile(file),
      'verbatim.db-wal': await readFile(`${file}-wal`),
    });
    const opened = await openTemporaryStore(join(crashed, 'verbatim.db'), { clock });
    expect(await opened.threads.find(THREAD)).toBe('last');
  });

  test("another program's database is none of ours, even without a name", async () => {
    const file = join(await temporaryFolder({}), 'other.db');
    alter(file, 'CREATE TABLE notes (text TEXT)');
    expect(await refusal(file)).toMatch(/is a database of another program/u);
  });

  test('a folder in its place is named', async () => {
    const file = join(await temporaryFolder({}), 'verbatim.db');
    await mkdir(file);
    expect(await refusal(file)).toBe(
      `${file} cannot be opened (it is a folder). Make it a file that can be read and written, or set STATE_FILE to another.`,
    );
  });

  test('a file where its folder should be is named', async () => {
    const folder = await temporaryFolder({ taken: 'by a file' });
    expect(await refusal(join(folder, 'taken', 'verbatim.db'))).toMatch(
      /cannot be opened \((EEXIST|ENOTDIR)\)/u,
    );
  });

  // Nothing is forbidden to root.
  test.skipIf(process.getuid?.() === 0)('a folder that may not be written is named', async () => {
    const folder = await temporaryFolder({});
    await chmod(folder, 0o500);
    expect(await refusal(join(folder, 'verbatim.db'))).toMatch(/cannot be opened/u);
  });

  test('the lock of a refused file is free again', async () => {
    const file = await usedStateFile();
    const good = await readFile(file);
    await truncate(file, 4096 * 10);
    await refusal(file);
    await writeFile(file, good);
    const store = await openTemporaryStore(file, { clock });
    expect(await store.threads.find({ ...THREAD, thread: '49' })).not.toBeNull();
  });
});
