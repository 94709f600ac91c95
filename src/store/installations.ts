import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { JsonValue } from '../ports/json.ts';
import { type InstallationPlace, type Installations, StateError } from '../ports/state-store.ts';
import { nameKey, seal, unseal } from './sealing.ts';
import { all, change, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/**
 * Keeps installations in their table, each sealed with the first key.
 *
 * @param keys The first seals; any of them opens what was sealed with it.
 */
export function createInstallations({ read, write }: TableAccess, keys: readonly KeyObject[]): Installations {
  return {
    save: async (place, installation) => {
      const [key] = requireKeys(keys);
      const row = sealRow(toKey(place), JSON.stringify(installation), key);
      await write(() => upsert(row));
    },
    find: async (place) => {
      const row = await read(() => select(toKey(place)));
      return row === null ? null : open(row, requireKeys(keys));
    },
    remove: async (place) => {
      await write(() => change('DELETE FROM installations WHERE place = ?', [toKey(place)]));
    },
  };
}

/**
 * Seals anew, with the first key, what was sealed with another of the keys, so that the others can be given up.
 * Without any key nothing is done.
 *
 * @throws StateError `undecipherable` where something was sealed with a key that is not among them; nothing is
 * changed then.
 */
export function* renewSeals(keys: readonly KeyObject[]): Work<void> {
  const [key] = keys;
  if (key === undefined) return;
  const rows = yield* all('SELECT place, key_id, sealed FROM installations WHERE key_id <> ?', [
    nameKey(key),
  ]);
  for (const row of Rows.parse(rows)) {
    yield* upsert(sealRow(row.place, unsealRow(row, keys), key));
  }
}

interface Row {
  readonly place: string;
  readonly key_id: string;
  readonly sealed: Uint8Array;
}

function toKey({ platform, scope, id }: InstallationPlace): string {
  return JSON.stringify([platform, scope, id]);
}

function requireKeys(keys: readonly KeyObject[]): readonly [KeyObject, ...KeyObject[]] {
  const [first, ...others] = keys;
  if (first !== undefined) return [first, ...others];
  const line = 'An installation is kept encrypted, and there is no key. Set STATE_KEY (see .env.example).';
  throw new StateError('key-missing', line);
}

function sealRow(place: string, text: string, key: KeyObject): Row {
  return { place, key_id: nameKey(key), sealed: seal(text, place, key) };
}

function* upsert({ place, key_id, sealed }: Row): Work<void> {
  yield* change(
    `INSERT INTO installations (place, key_id, sealed) VALUES (?, ?, ?)
      ON CONFLICT (place) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed`,
    [place, key_id, sealed],
  );
}

function* select(place: string): Work<Row | null> {
  const rows = yield* all('SELECT place, key_id, sealed FROM installations WHERE place = ?', [place]);
  return Rows.parse(rows)[0] ?? null;
}

function open(row: Row, keys: readonly KeyObject[]): JsonValue {
  return JSON.parse(unsealRow(row, keys));
}

function unsealRow({ place, key_id, sealed }: Row, keys: readonly KeyObject[]): string {
  const key = keys.find((each) => nameKey(each) === key_id);
  if (key === undefined) {
    const given = keys.map(nameKey).join(', ');
    const line = `STATE_KEY is not the key of the installation ${place}: that is ${key_id}, received ${given}. Put the right one into STATE_KEY, or behind the new one after a comma.`;
    throw new StateError('undecipherable', line);
  }
  try {
    return unseal(sealed, place, key);
  } catch (error) {
    const line = `The installation ${place} was changed since it was kept. Install the app there once more.`;
    throw new StateError('undecipherable', line, { cause: error });
  }
}

const Rows = z.array(
  z.object({
    place: z.string(),
    key_id: z.string(),
    sealed: z
      .union([z.instanceof(ArrayBuffer), z.instanceof(Uint8Array)])
      .transform((bytes) => new Uint8Array(bytes)),
  }),
);
