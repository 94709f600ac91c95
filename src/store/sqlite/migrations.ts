import { z } from 'zod';
import { type Connection, inTransaction } from './connection.ts';

/**
 * The steps from an empty file to the newest schema; a file's `user_version` is the number of steps it has behind
 * it. A step that was released is never changed: what comes later is a step of its own.
 *
 * `expires`, `at`, `due` and `next` are milliseconds since 1970; `record`, `thread`, `run`, `verdict_on`, a thread's
 * `state`, an installation's `place` and where a subscription is are JSON.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE exchanges (id TEXT PRIMARY KEY, record TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX exchanges_by_expiry ON exchanges (expires);
  CREATE TABLE threads (thread TEXT PRIMARY KEY, state TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX threads_by_expiry ON threads (expires);
  CREATE TABLE feedback (verdict_on TEXT PRIMARY KEY, record TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE seen_deliveries (id TEXT PRIMARY KEY, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX seen_deliveries_by_expiry ON seen_deliveries (expires);
  CREATE TABLE installations (place TEXT PRIMARY KEY, key_id TEXT NOT NULL, sealed BLOB NOT NULL) STRICT;
  `,
  `
  CREATE TABLE subscriptions (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL
  ) STRICT;
  CREATE TABLE digest_ledger (
    run TEXT PRIMARY KEY, subscription TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, due INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX digest_ledger_by_state ON digest_ledger (state, due);
  CREATE INDEX digest_ledger_by_subscription ON digest_ledger (subscription, day);
  `,
  `
  ALTER TABLE subscriptions ADD COLUMN platform TEXT NOT NULL DEFAULT '';
  ALTER TABLE subscriptions ADD COLUMN workspace TEXT NOT NULL DEFAULT '';
  ALTER TABLE subscriptions ADD COLUMN channel TEXT NOT NULL DEFAULT '';
  ALTER TABLE subscriptions ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE subscriptions ADD COLUMN next INTEGER;
  UPDATE subscriptions SET
    platform = coalesce(record -> '$.platform', ''),
    workspace = coalesce(record -> '$.workspace', ''),
    channel = coalesce(record -> '$.channel', ''),
    is_paused = coalesce(record ->> '$.isPaused', 0)
    WHERE json_valid(record);
  CREATE INDEX subscriptions_by_channel ON subscriptions (platform, workspace, channel);
  CREATE INDEX subscriptions_by_next ON subscriptions (is_paused, next);
  CREATE INDEX digest_ledger_by_due ON digest_ledger (due);
  `,
  `
  CREATE TABLE sessions (key TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX sessions_by_expiry ON sessions (expires);
  `,
  `
  CREATE INDEX feedback_by_time ON feedback (at);
  `,
  `
  ALTER TABLE feedback ADD COLUMN verdict TEXT;
  UPDATE feedback SET verdict = record ->> '$.verdict' WHERE json_valid(record);
  `,
];

/** What a file says of its schema. */
export interface SchemaState {
  /** How many migrations it has behind it. */
  readonly version: number;
  /** Whether it holds nothing yet, belongs to this program or to another. */
  readonly owner: 'nobody' | 'verbatim' | 'another';
}

/** Marks a file as this program's: “Verb” in ASCII. */
const APPLICATION_ID = 0x56657262;

/** Reads what a file says of its schema. */
export function readSchemaState(connection: Connection): SchemaState {
  const version = readNumber(connection, 'SELECT user_version AS value FROM pragma_user_version');
  const application = readNumber(connection, 'SELECT application_id AS value FROM pragma_application_id');
  if (application === APPLICATION_ID) return { version, owner: 'verbatim' };
  const isEmpty =
    application === 0 && readNumber(connection, 'SELECT count(*) AS value FROM sqlite_schema') === 0;
  return { version, owner: isEmpty ? 'nobody' : 'another' };
}

function readNumber(connection: Connection, sql: string): number {
  return OneNumber.parse(connection.all(sql))[0].value;
}

const OneNumber = z.tuple([z.object({ value: z.number() })]);

/** Takes the steps that the file does not have behind it, each in a transaction of its own. */
export function migrate(connection: Connection, migrations: readonly string[]): void {
  const { version } = readSchemaState(connection);
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    inTransaction(connection, () => {
      connection.exec(sql);
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${index + 1};`);
    });
  }
}
