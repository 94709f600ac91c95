import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { expect, test } from 'vitest';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { LATER, openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

/** Looks into the file and closes it, as whatever reads it beside the program does. */
const LOOK = `
  const Database = require(process.argv[1]);
  const database = new Database(process.argv[2]);
  database.exec('SELECT count(*) FROM sqlite_schema');
  database.close();
`;

test('whoever closes the file meanwhile takes nothing of what is written away', async () => {
  const file = await temporaryStateFile();
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
  const first = await openTemporaryStore(file, { clock });
  await first.seenDeliveries.firstSeen('slack:1', LATER);
  await first.close();
  const again = await openTemporaryStore(file, { clock });
  await again.seenDeliveries.firstSeen('slack:2', LATER);
  const log = statSync(`${file}-wal`).ino;
  const library = createRequire(import.meta.url).resolve('libsql');
  execFileSync(process.execPath, ['-e', LOOK, library, file]);
  expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.ino).toBe(log);
});
