import pRetry, { type Options } from 'p-retry';
import { z } from 'zod';
import { StateError } from '../../ports/state-store.ts';
import {
  createStateStore,
  type OpenedStateStore,
  type OpenedTables,
  type StateStoreOptions,
  type TablesOptions,
} from '../create-store.ts';
import { readFaultCode } from '../faults.ts';
import { renewSeals } from '../installations.ts';
import { all, change, type Work } from '../statements.ts';
import { takeOutAnswers } from '../take-out-answers.ts';
import { createDatabaseAccess } from './access.ts';
import { type Database, openDatabase } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { createOwner, LEASE_MILLISECONDS, type Owner } from './owner.ts';
import { nameStateAddress, parseStateUrl, type StateAddress } from './state-url.ts';

/**
 * Opens the PostgreSQL database in which the program keeps its state, and brings it to the newest schema; what another
 * process migrates at the same time is waited for. A newer version's is left as it is. One bot has it at a time.
 *
 * @param url - `postgres://…`, which must be one that `parseStateUrl` reads.
 */
export async function openPostgresStore(url: string, options: StateStoreOptions): Promise<OpenedStateStore> {
  return toStore(await openPostgresTables(url, options), options);
}

/**
 * Opens it beside the bot that has the database, for commands that tell of the state. A database of another version is
 * left as it is.
 */
export async function openPostgresStoreAside(
  url: string,
  options: StateStoreOptions,
): Promise<OpenedStateStore> {
  const opened = await openTables(url, options.faults, {
    owner: null,
    prepare: (database, name) => database.write([() => checkVersion(name)]),
  });
  return toStore(opened, options);
}

function toStore(opened: OpenedTables, options: StateStoreOptions): OpenedStateStore {
  return opened.ok ? { ok: true, store: createStateStore(opened.access, options, opened.close) } : opened;
}

/** Opens the tables of a database, as {@link openPostgresStore} does. */
export function openPostgresTables(url: string, { keys, faults }: TablesOptions): Promise<OpenedTables> {
  return openTables(url, faults, {
    owner: createOwner,
    prepare: async (database, name, owner) => {
      await database.write([() => migrate(name)]);
      if (owner !== null) await pRetry(() => database.write([owner.claim]), UNTIL_FREE);
      await database.write([() => renewSeals(keys)]);
    },
  });
}

/** What is done before tables can be used, and who keeps others out. */
interface Preparation {
  readonly owner: ((name: string) => Owner) | null;
  prepare(database: Database, name: string, owner: Owner | null): Promise<unknown>;
}

async function openTables(
  url: string,
  faults: TablesOptions['faults'],
  { owner: createIt, prepare }: Preparation,
): Promise<OpenedTables> {
  const parsed = parseStateUrl(url);
  if (!parsed.ok) return { ok: false, line: `STATE_URL ${parsed.fault}.` };
  const database = openDatabase(parsed.address);
  const name = nameStateAddress(parsed.address);
  const owner = createIt?.(name) ?? null;
  try {
    await prepare(database, name, owner);
  } catch (error) {
    await database.close();
    return { ok: false, line: describeFault(parsed.address, error) };
  }
  const access = createDatabaseAccess(database, { name, owner, faults });
  return { ok: true, access, close: access.close };
}

/** Says in one line how a database is, without changing it. */
export async function examineDatabase(
  url: string,
): Promise<{ readonly isWell: boolean; readonly line: string }> {
  const parsed = parseStateUrl(url);
  if (!parsed.ok) return { isWell: false, line: `STATE_URL ${parsed.fault}.` };
  const database = openDatabase(parsed.address);
  const name = nameStateAddress(parsed.address);
  try {
    const version = await database.read(readVersion);
    if (version > MIGRATIONS.length) return { isWell: false, line: describeNewer(name, version) };
    const next =
      version === 0 ? 'Its tables are made at the first start.' : 'It is renewed at the next start.';
    return { isWell: true, line: `${name} answers.${version === MIGRATIONS.length ? '' : ` ${next}`}` };
  } catch (error) {
    return { isWell: false, line: describeFault(parsed.address, error) };
  } finally {
    await database.close();
  }
}

/**
 * Takes what answers showed of some articles out of the database, also while bots use it.
 *
 * @returns False where it cannot be written.
 */
export async function forgetAnswersInPostgres(url: string, articles: readonly string[]): Promise<boolean> {
  const parsed = parseStateUrl(url);
  if (!parsed.ok) return false;
  const database = openDatabase(parsed.address);
  try {
    await database.write([
      () => checkVersion(nameStateAddress(parsed.address)),
      () => takeOutAnswers(articles),
    ]);
    // So that the tables' files have the words no more; what archives the log of writes keeps it for a time.
    await database.read(() => all('VACUUM exchanges, feedback, digest_ledger'));
    return true;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}

/** A bot that was killed gives the database free after a while, which the next one waits for. */
const UNTIL_FREE: Options = {
  retries: Math.ceil(LEASE_MILLISECONDS / 1_000) + 1,
  factor: 1,
  minTimeout: 1_000,
  shouldRetry: ({ error }) => error instanceof StateError,
};

/** How many steps are behind a database; 0 where it has no tables of ours. */
function* readVersion(): Work<number> {
  const [{ is_there }] = Presence.parse(
    yield* all("SELECT to_regclass('verbatim_schema') IS NOT NULL AS is_there"),
  );
  if (!is_there) return 0;
  const [row] = Versions.parse(yield* all('SELECT version FROM verbatim_schema'));
  return row?.version ?? 0;
}

const Presence = z.tuple([z.object({ is_there: z.boolean() })]);
const Versions = z.array(z.object({ version: z.number() }));

function* checkVersion(name: string): Work<void> {
  const version = yield* readVersion();
  if (version > MIGRATIONS.length) throw new StateError('unavailable', describeNewer(name, version));
  if (version < MIGRATIONS.length)
    throw new StateError(
      'unavailable',
      `${name} is not of this version: start the program once, then try again.`,
    );
}

function describeNewer(name: string, version: number): string {
  return `${name} is of a newer version (schema ${version}; this one knows ${MIGRATIONS.length}). Install that version, or set STATE_URL to another database.`;
}

/** Takes the steps that the database does not have behind it; nobody else writes meanwhile. */
function* migrate(name: string): Work<void> {
  yield* change('CREATE TABLE IF NOT EXISTS verbatim_schema (version INTEGER NOT NULL)');
  const version = yield* readVersion();
  if (version > MIGRATIONS.length) throw new StateError('unavailable', describeNewer(name, version));
  if (version === MIGRATIONS.length) return;
  for (const sql of MIGRATIONS.slice(version)) {
    for (const statement of sql.split(';')) if (statement.trim() !== '') yield* change(statement);
  }
  yield* change('DELETE FROM verbatim_schema');
  yield* change('INSERT INTO verbatim_schema (version) VALUES (?)', [MIGRATIONS.length]);
}

function describeFault(address: StateAddress, error: unknown): string {
  if (error instanceof StateError) return error.message;
  const code = readFaultCode(error);
  return `${nameStateAddress(address)} cannot be opened (${code}). ${adviceFor(code, address)}`;
}

/** By PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function adviceFor(code: string, { database, user }: StateAddress): string {
  switch (code) {
    case '28P01':
    case '28000':
      return 'PostgreSQL refuses the user: check user and password in STATE_URL.';
    case '3D000':
      return `There is no such database: create it (createdb --owner ${user} ${database}), or name another in STATE_URL.`;
    case '42501':
      return `The user may not make tables there: ALTER DATABASE ${database} OWNER TO ${user}.`;
    case '42P07':
      return 'Another program keeps tables of these names there: give Verbatim a database of its own.';
    case 'The server does not support SSL connections':
      return 'In a network that nobody else reads, add ?sslmode=disable to STATE_URL.';
    default:
      return 'See whether PostgreSQL runs there and can be reached, or set STATE_URL to where it is.';
  }
}
