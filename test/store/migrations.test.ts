import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../src/store/sqlite/connection.ts';
import { MIGRATIONS, migrate, readSchemaState } from '../../src/store/sqlite/migrations.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

const FIRST = 'CREATE TABLE one (a TEXT)';
const SECOND = "ALTER TABLE one ADD COLUMN b TEXT DEFAULT 'new'; CREATE TABLE two (c TEXT)";

async function openEmptyFile(): Promise<Connection> {
  const connection = connect(join(await temporaryFolder({}), 'a.db'), 'write');
  onTestFinished(() => connection.close());
  return connection;
}

test('an empty file belongs to nobody', async () => {
  expect(readSchemaState(await openEmptyFile())).toEqual({ version: 0, owner: 'nobody' });
});

test('all steps are taken in order, and the file says how many', async () => {
  const connection = await openEmptyFile();
  migrate(connection, [FIRST, SECOND]);
  expect(readSchemaState(connection)).toEqual({ version: 2, owner: 'verbatim' });
  connection.exec("INSERT INTO one (a) VALUES ('x')");
  expect(connection.all('SELECT a, b FROM one')).toEqual([{ a: 'x', b: 'new' }]);
});

test('only the steps that are new are taken, and what is kept stays', async () => {
  const connection = await openEmptyFile();
  migrate(connection, [FIRST]);
  connection.exec("INSERT INTO one (a) VALUES ('kept')");
  migrate(connection, [FIRST, SECOND]);
  migrate(connection, [FIRST, SECOND]);
  expect(readSchemaState(connection).version).toBe(2);
  expect(connection.all('SELECT a, b FROM one')).toEqual([{ a: 'kept', b: 'new' }]);
});

test('a step that fails leaves nothing of itself and all before it', async () => {
  const connection = await openEmptyFile();
  expect(() => migrate(connection, [FIRST, `${SECOND}; SELECT * FROM missing`])).toThrow(/missing/u);
  expect(readSchemaState(connection)).toEqual({ version: 1, owner: 'verbatim' });
  expect(connection.all("SELECT name FROM sqlite_schema WHERE type = 'table'")).toEqual([{ name: 'one' }]);
  migrate(connection, [FIRST, SECOND]);
  expect(readSchemaState(connection).version).toBe(2);
});

test("the program's own steps can be taken", async () => {
  const connection = await openEmptyFile();
  migrate(connection, MIGRATIONS);
  expect(readSchemaState(connection)).toEqual({ version: MIGRATIONS.length, owner: 'verbatim' });
});
