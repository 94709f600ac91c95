import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { DigestTerms } from '../../src/core/timetable/terms.ts';
import { connect } from '../../src/store/sqlite/connection.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
const LATER = new Date('2024-10-19T09:00:00.000Z');
const PERSON = 'U0123ABCD';
const OTHER = 'U0987WXYZ';

/** What docs/security.md says deletes a person. */
const GUIDE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'security.md');
const LINES = [...readFileSync(GUIDE, 'utf8').matchAll(/^ {4}sqlite3 \S+ "(?<sql>DELETE[^"]+)"$/gmu)];

/** Everything that is kept of a person. */
async function keepAllOf(file: string, person: string): Promise<void> {
  const { exchanges, feedback, subscriptions, threads, close } = await openTemporaryStore(file, { clock });
  const asked = { command: 'who-said', words: 'the pier', options: {}, zone: 'UTC' };
  const workspace = 'T1';
  await exchanges.save(
    { ...asked, platform: 'slack', workspace, now: clock.now().toISOString(), asker: person },
    LATER,
  );
  await feedback.save({
    ...{
      ...asked,
      exchange: 'exchange-1',
      asked: null,
      result: '',
      shown: null,
      verdict: 'good',
      reason: null,
    },
    ...{ by: person, at: clock.now().toISOString() },
  });
  const terms: DigestTerms = {
    ...{ time: { hour: 9, minute: 0 }, zone: 'UTC', isWeekdaysOnly: false },
    ...{ day: 'yesterday', empty: 'post' },
  };
  const channel = `C${person}`.slice(0, 4);
  await subscriptions.add(
    { platform: 'slack', workspace, channel, terms, subscriber: person, since: clock.now().toISOString() },
    9,
  );
  const key = { platform: 'slack', workspace, channel };
  await threads.save({ ...key, thread: `asker:${person}` }, { topic: ['pier'] }, LATER);
  await threads.save({ ...key, thread: `1700000000.${person.length}` }, { askers: [person] }, LATER);
  await close();
}

test('the lines of the guide delete all that is kept of a person, and nothing of another', async () => {
  expect(LINES).toHaveLength(4);
  const file = await temporaryStateFile();
  for (const person of [PERSON, OTHER]) await keepAllOf(file, person);
  expect(readFileSync(file).includes(PERSON)).toBe(true);
  const connection = connect(file, 'write');
  for (const { groups } of LINES) connection.exec(groups?.['sql'] ?? '');
  const tables = ['exchanges', 'feedback', 'subscriptions', 'threads'];
  const rows = tables.map((table) => connection.all(`SELECT * FROM ${table}`));
  expect(rows.map((each) => each.length)).toEqual([1, 1, 1, 2]);
  expect(rows.flat().every((row) => JSON.stringify(row).includes(OTHER))).toBe(true);
  connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  connection.close();
  const left = readFileSync(file).toString('latin1');
  expect(left).not.toContain(PERSON);
});
