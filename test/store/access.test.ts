import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTableAccess } from '../../src/store/sqlite/access.ts';
import { connect } from '../../src/store/sqlite/connection.ts';
import { all, change, type Work } from '../../src/store/statements.ts';
import type { FileFaults } from '../../src/store/table-access.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

async function openAccess(faults: Partial<FileFaults> = {}) {
  const file = join(await temporaryFolder({}), 'a.db');
  const connection = connect(file, 'write');
  onTestFinished(() => connection.close());
  connection.exec('CREATE TABLE notes (text TEXT NOT NULL)');
  const access = createTableAccess(connection, 'a.db', faults);
  const write = (text: string | null) =>
    access.write(() => change('INSERT INTO notes (text) VALUES (?)', [text]));
  const read = () => access.read(() => all('SELECT text FROM notes'));
  return { access, connection, write, read };
}

test('what is asked for at the same time is written together, in the order of asking', async () => {
  const { access, connection, write, read } = await openAccess();
  function* isWriting(): Work<boolean> {
    yield* all('SELECT text FROM notes');
    return connection.isInTransaction();
  }
  const both = Promise.all([write('one'), access.write(isWriting), write('two')]);
  expect(await both).toEqual([1, true, 1]);
  expect(connection.isInTransaction()).toBe(false);
  expect(await read()).toEqual([{ text: 'one' }, { text: 'two' }]);
});

test('a write that fails tells all that were to be written with it, keeps none, and the next one works', async () => {
  const { write, read } = await openAccess();
  const results = await Promise.allSettled([write('one'), write(null), write('two')]);
  expect(results).toEqual(
    Array.from({ length: 3 }, () => ({
      status: 'rejected',
      reason: expect.objectContaining({
        code: 'unwritable',
        message:
          'a.db could not be written (SQLITE_CONSTRAINT_NOTNULL). See whether the disk is full or another program holds the file.',
        cause: expect.objectContaining({ code: 'SQLITE_CONSTRAINT_NOTNULL' }),
      }),
    })),
  );
  expect(await read()).toEqual([]);
  await write('three');
  expect(await read()).toEqual([{ text: 'three' }]);
});

test('a full disk is said once, until something is written again', async () => {
  const told: string[] = [];
  const { access, connection, write } = await openAccess({
    unwritable: (line) => told.push(line),
    written: () => told.push('written'),
  });
  connection.exec('PRAGMA max_page_count = 2');
  const long = 'x'.repeat(100_000);
  await expect(write(long)).rejects.toMatchObject({ code: 'unwritable' });
  await expect(write(long)).rejects.toMatchObject({ code: 'unwritable' });
  expect(told).toEqual([expect.stringContaining('a.db could not be written (SQLITE_FULL)')]);
  expect(access.isWell()).toBe(false);
  expect(await access.read(() => all('SELECT text FROM notes'))).toEqual([]);
  connection.exec('PRAGMA max_page_count = 1000');
  await write(long);
  expect(access.isWell()).toBe(true);
  expect(told).toHaveLength(2);
});

test('a read that fails says so', async () => {
  const { access } = await openAccess();
  await expect(access.read(() => all('SELECT text FROM missing'))).rejects.toMatchObject({
    code: 'unavailable',
    message:
      'a.db could not be read (SQLITE_ERROR). Stop the program; its next start says whether the file is damaged.',
  });
});

test('closing writes what waits and refuses what comes later', async () => {
  const { access, connection, write } = await openAccess();
  const waiting = write('waits');
  access.close();
  await expect(write('late')).rejects.toMatchObject({ code: 'closed' });
  await waiting;
  expect(connection.all('SELECT text FROM notes')).toEqual([{ text: 'waits' }]);
});
