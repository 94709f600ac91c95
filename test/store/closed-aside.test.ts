import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { openAnalysisStore } from '../../src/corpus/analysis-store/open-store.ts';
import type { StoreEntry } from '../../src/corpus/analysis-store/tables.ts';
import { openHistory } from '../../src/corpus/history/open-history.ts';
import { versionOf } from '../corpus/history/version-of.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { LATER, openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

/** Looks into the file and closes it, as whatever reads it beside the program does. */
const LOOK = `
  const Database = require(process.argv[1]);
  const database = new Database(process.argv[2]);
  database.exec('SELECT count(*) FROM sqlite_schema');
  database.close();
`;

const ENTRY: StoreEntry = {
  path: 'a.txt',
  stamp: { size: 4, mtime: 1729245600000.25, ctime: 1729245600001 },
  key: 'a',
  analysis: { key: 'a', version: '1', encoded: Buffer.from('analysis') },
};

/** Whether SQLite's log of a file is still the same once another process has looked into the file. */
function keepsLog(file: string): boolean {
  const log = () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.ino;
  const before = log();
  const library = createRequire(import.meta.url).resolve('libsql');
  execFileSync(process.execPath, ['-e', LOOK, library, file]);
  return before !== undefined && log() === before;
}

test('whoever closes the state meanwhile takes nothing of what is written away', async () => {
  const file = await temporaryStateFile();
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
  const first = await openTemporaryStore(file, { clock });
  await first.seenDeliveries.firstSeen('slack:1', LATER);
  await first.close();
  const again = await openTemporaryStore(file, { clock });
  await again.seenDeliveries.firstSeen('slack:2', LATER);
  expect(keepsLog(file)).toBe(true);
});

test('nor of what a history keeps that this process has opened twice', async () => {
  const file = await temporaryStateFile();
  const open = () => openHistory(file, { warn: () => {} });
  const histories = [open(), open()];
  onTestFinished(() => {
    for (const each of histories) each.close();
  });
  for (const [number, each] of histories.entries()) each.keep([versionOf(number)], number);
  expect(keepsLog(file)).toBe(true);
});

test('nor of the analyses of an archive whose store was examined', async () => {
  const file = path.join(await temporaryFolder({}), 'store.db');
  const open = () => openAnalysisStore(file, { notices: { warn: () => {} }, isExamined: true });
  const stores = [await open(), await open()];
  onTestFinished(() => {
    for (const each of stores) each.close();
  });
  for (const each of stores) each.write([ENTRY]);
  expect(keepsLog(file)).toBe(true);
});
