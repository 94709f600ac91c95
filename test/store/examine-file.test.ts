import { chmod, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/store/sqlite/connection.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { fingerprint } from './fingerprint.ts';
import {
  findRefusal,
  LATER,
  openTemporaryStore,
  STATE,
  THREAD,
  usedStateFile,
} from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));

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
        /was written by a newer version of the program \(schema 99, this one knows \d+\)/u,
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
    const received = await findRefusal(file);
    expect(received).toMatch(line);
    expect(received).toMatch(/^[^\n]+$/u);
    expect(await fingerprint(file)).toEqual(before);
    expect(await findRefusal(file)).toBe(received);
  });

  test("another program's database is none of ours, even without a name", async () => {
    const file = join(await temporaryFolder({}), 'other.db');
    alter(file, 'CREATE TABLE notes (text TEXT)');
    expect(await findRefusal(file)).toMatch(/is a database of another program/u);
  });

  test('a folder in its place is named', async () => {
    const file = join(await temporaryFolder({}), 'verbatim.db');
    await mkdir(file);
    expect(await findRefusal(file)).toBe(
      `${file} cannot be opened (it is a folder). Make it a file that can be read and written, or set STATE_FILE to another.`,
    );
  });

  test('a file where its folder should be is named', async () => {
    const folder = await temporaryFolder({ taken: 'by a file' });
    expect(await findRefusal(join(folder, 'taken', 'verbatim.db'))).toMatch(
      /cannot be opened \((EEXIST|ENOTDIR)\)/u,
    );
  });

  // Nothing is forbidden to root.
  test.skipIf(process.getuid?.() === 0)('a folder that may not be written is named', async () => {
    const folder = await temporaryFolder({});
    await chmod(folder, 0o500);
    expect(await findRefusal(join(folder, 'verbatim.db'))).toMatch(/cannot be opened/u);
  });

  test('the lock of a refused file is free again', async () => {
    const file = await usedStateFile();
    const good = await readFile(file);
    await truncate(file, 4096 * 10);
    await findRefusal(file);
    await writeFile(file, good);
    const store = await openTemporaryStore(file, { clock });
    expect(await store.threads.find({ ...THREAD, thread: '49' })).not.toBeNull();
  });
});

describe('what a crash left', () => {
  test('writes that stand beside the file are there', async () => {
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

  test('a write that was cut short in the file itself is taken back', async () => {
    const folder = await temporaryFolder({ 'verbatim.db': await readFile(await usedStateFile()) });
    const file = join(folder, 'verbatim.db');
    const connection = connect(file, 'write');
    onTestFinished(() => connection.close());
    // So small a cache goes to the file before the transaction ends.
    connection.exec(`PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN;
      UPDATE threads SET state = '"cut short"'`);
    expect((await stat(`${file}-journal`)).size).toBeGreaterThan(0);
    const crashed = await temporaryFolder({
      'verbatim.db': await readFile(file),
      'verbatim.db-journal': await readFile(`${file}-journal`),
    });
    connection.exec('ROLLBACK');
    const opened = await openTemporaryStore(join(crashed, 'verbatim.db'), { clock });
    expect(await opened.threads.find({ ...THREAD, thread: '0' })).toEqual(STATE);
  });
});
