import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { InstallationPlace } from '../../src/ports/state-store.ts';
import { nameKey } from '../../src/store/sealing.ts';
import { connect } from '../../src/store/sqlite/connection.ts';
import { openStateStore } from '../../src/store/sqlite/open-store.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { keyOf } from './key-of.ts';
import { openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
const PLACE: InstallationPlace = { platform: 'slack', scope: 'workspace', id: 'T01' };
const OTHER: InstallationPlace = { platform: 'slack', scope: 'workspace', id: 'T02' };
const TOKEN = 'xoxb-very-secret-token';

/** A closed file with an installation sealed with the key of ones. */
async function fileWithInstallation(): Promise<string> {
  const file = await temporaryStateFile();
  const store = await openTemporaryStore(file, { clock, keys: [keyOf(1)] });
  await store.installations.save(PLACE, { token: TOKEN });
  await store.installations.save(OTHER, { token: `${TOKEN}-other` });
  await store.close();
  return file;
}

test('a secret stands nowhere in the file', async () => {
  const bytes = readFileSync(await fileWithInstallation());
  expect(bytes.includes('T01')).toBe(true);
  expect(bytes.includes(TOKEN)).toBe(false);
});

test('the same secret is sealed differently each time', async () => {
  const file = await temporaryStateFile();
  const store = await openTemporaryStore(file, { clock });
  await store.installations.save(PLACE, TOKEN);
  await store.installations.save(OTHER, TOKEN);
  const connection = connect(file, 'read');
  expect(connection.all('SELECT DISTINCT sealed FROM installations')).toHaveLength(2);
  connection.close();
});

test('a wrong key is refused at the start in one line that shows no key', async () => {
  const file = await fileWithInstallation();
  expect(await openStateStore(file, { clock, keys: [keyOf(2)] })).toEqual({
    ok: false,
    line: `STATE_KEY is not the key of the installation ["slack","workspace","T01"]: that is ${nameKey(keyOf(1))}, received ${nameKey(keyOf(2))}. Put the right one into STATE_KEY, or behind the new one after a comma.`,
  });
  const store = await openTemporaryStore(file, { clock, keys: [keyOf(1)] });
  expect(await store.installations.find(PLACE)).toEqual({ token: TOKEN });
});

test('after one start with a new key before the old one, the new one is enough', async () => {
  const file = await fileWithInstallation();
  const both = await openTemporaryStore(file, { clock, keys: [keyOf(2), keyOf(1)] });
  expect(await both.installations.find(PLACE)).toEqual({ token: TOKEN });
  await both.close();
  const renewed = await openTemporaryStore(file, { clock, keys: [keyOf(2)] });
  expect(await renewed.installations.find(PLACE)).toEqual({ token: TOKEN });
  await renewed.close();
  expect((await openStateStore(file, { clock, keys: [keyOf(1)] })).ok).toBe(false);
});

test('without a key installations are refused, and all else works', async () => {
  const file = await fileWithInstallation();
  const store = await openTemporaryStore(file, { clock, keys: [] });
  const keyMissing = expect.objectContaining({
    code: 'key-missing',
    message: 'An installation is kept encrypted, and there is no key. Set STATE_KEY (see .env.example).',
  });
  await expect(store.installations.find(PLACE)).rejects.toEqual(keyMissing);
  await expect(store.installations.save(PLACE, TOKEN)).rejects.toEqual(keyMissing);
  expect(await store.installations.find({ ...PLACE, id: 'T03' })).toBeNull();
  expect(await store.seenDeliveries.firstSeen('slack:Ev01', new Date('2024-10-19'))).toBe(true);
});

test.each([
  ['a changed one', 'UPDATE installations SET sealed = zeroblob(length(sealed))'],
  ['an empty one', "UPDATE installations SET sealed = x''"],
  [
    'that of another place',
    `UPDATE installations SET sealed = (SELECT sealed FROM installations WHERE place LIKE '%T02%')`,
  ],
])('an installation is refused where its seal is %s', async (_, sql) => {
  const file = await fileWithInstallation();
  const connection = connect(file, 'write');
  connection.exec(sql);
  connection.close();
  const store = await openTemporaryStore(file, { clock, keys: [keyOf(1)] });
  await expect(store.installations.find(PLACE)).rejects.toMatchObject({
    code: 'undecipherable',
    message:
      'The installation ["slack","workspace","T01"] was changed since it was kept. Install the app there once more.',
  });
});
