import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnalysisStore } from '../../../src/corpus/analysis-store/analysis-store.ts';
import { openAnalysisStore } from '../../../src/corpus/analysis-store/open-store.ts';
import type { StoreEntry } from '../../../src/corpus/analysis-store/tables.ts';
import { connect } from '../../../src/store/sqlite/connection.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const STAMP = { size: 4, mtime: 1729245600000.25, ctime: 1729245600001 };

function entry(name: string, stamp: StoreEntry['stamp'] = STAMP): StoreEntry {
  const encoded = Buffer.from(`analysis of ${name}`.repeat(50));
  return { path: `${name}.txt`, stamp, key: name, analysis: { key: name, version: '1', encoded } };
}

async function open(file: string, isExamined = false) {
  const lines: string[] = [];
  const store = await openAnalysisStore(file, { notices: { warn: (line) => lines.push(line) }, isExamined });
  return { store, lines };
}

async function newFile(): Promise<string> {
  return path.join(await temporaryFolder({}), 'kept', 'archive.db');
}

const keysIn = (store: AnalysisStore, keys = ['a', 'b', 'c']) => store.analyses(keys).map(({ key }) => key);

describe('a store of analyses', () => {
  test('keeps what it was given when it is opened again', async () => {
    const file = await newFile();
    const first = (await open(file)).store;
    first.write([entry('a'), entry('b')]);
    first.close();
    const { store, lines } = await open(file, true);
    expect(store.files()).toEqual(
      new Map([
        ['a.txt', { stamp: STAMP, key: 'a' }],
        ['b.txt', { stamp: STAMP, key: 'b' }],
      ]),
    );
    const [kept] = store.analyses(['b', 'nobody']);
    expect(kept).toMatchObject({ key: 'b', version: '1' });
    expect(Buffer.from(kept?.encoded ?? [])).toEqual(Buffer.from(entry('b').analysis?.encoded ?? []));
    expect(lines).toEqual([]);
  });

  test('shows another process at once what was written', async () => {
    const file = await newFile();
    const [one, other] = [(await open(file)).store, (await open(file)).store];
    one.write([entry('a')]);
    expect(keysIn(other)).toEqual(['a']);
    other.write([entry('b')]);
    expect(keysIn(one)).toEqual(['a', 'b']);
  });

  test('forgets files that are gone with what nobody else holds, and keeps what a file holds without a stamp', async () => {
    const { store } = await open(await newFile());
    store.write([entry('a'), entry('b'), entry('c', null), { ...entry('a'), path: 'copy.txt' }]);
    store.remove(['a.txt', 'b.txt']);
    expect([...store.files().keys()]).toEqual(['c.txt', 'copy.txt']);
    expect(keysIn(store)).toEqual(['a', 'c']);
  });

  test('gives the disk back what is forgotten', async () => {
    const file = await newFile();
    const { store } = await open(file);
    const names = Array.from({ length: 500 }, (_, index) => `n${index}`);
    store.write(names.map((name) => entry(name)));
    store.remove(names.map((name) => `${name}.txt`));
    store.close();
    expect(statSync(file).size).toBeLessThan(100_000);
  });

  test.skipIf(process.platform === 'win32')('is readable by its owner alone', async () => {
    const file = await newFile();
    (await open(file)).store.close();
    expect([statSync(path.dirname(file)).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test('leaves a database of another program as it is, and keeps nothing', async () => {
    const file = path.join(await temporaryFolder({}), 'archive.db');
    const strange = connect(file, 'write');
    strange.exec('CREATE TABLE songs (title TEXT)');
    strange.close();
    const before = readFileSync(file);
    const { store, lines } = await open(file);
    store.write([entry('a')]);
    expect([store.file, store.files().size]).toEqual([null, 0]);
    expect(readFileSync(file)).toEqual(before);
    expect(lines).toEqual([
      expect.stringContaining('is a database of another program and was left as it is'),
    ]);
  });

  test('begins anew where its tables are another version’s', async () => {
    const file = await newFile();
    const first = (await open(file)).store;
    first.write([entry('a')]);
    first.close();
    const older = connect(file, 'write');
    older.exec('PRAGMA user_version = 1000');
    older.close();
    const { store, lines } = await open(file);
    expect([store.files().size, lines]).toEqual([0, []]);
    store.write([entry('b')]);
    expect(keysIn(store)).toEqual(['b']);
  });

  test.each<[what: string, damage: (file: string) => void]>([
    ['is no database', (file) => writeFileSync(file, 'no database'.repeat(1000))],
    ['is cut short', (file) => truncateSync(file, statSync(file).size >> 1)],
  ])('sets a file aside that %s, and begins anew', async (_, damage) => {
    const file = await newFile();
    const first = (await open(file)).store;
    first.write(Array.from({ length: 200 }, (_each, index) => entry(`n${index}`)));
    first.close();
    damage(file);
    const { store, lines } = await open(file, true);
    expect(lines).toEqual([expect.stringContaining('was damaged. It is set aside as archive.db.broken')]);
    expect(existsSync(`${file}.broken`)).toBe(true);
    store.write([entry('a')]);
    expect([...store.files().keys()]).toEqual(['a.txt']);
  });

  test('says once that it cannot be used, and keeps nothing', async () => {
    const folder = await temporaryFolder({ file: '' });
    const { store, lines } = await open(path.join(folder, 'file', 'archive.db'));
    store.write([entry('a')]);
    expect([store.file, store.files().size]).toEqual([null, 0]);
    expect(lines).toEqual([expect.stringMatching(/cannot be used \(E\w+\).*ARCHIVE_STORE/u)]);
  });
});

// The superuser may write everywhere.
test.skipIf(process.getuid?.() === 0)('a folder that may not be written keeps nothing', async () => {
  const folder = path.join(await temporaryFolder({}), 'locked');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  const { store, lines } = await open(path.join(folder, 'archive.db'));
  expect([store.file, lines.length]).toEqual([null, 1]);
});
