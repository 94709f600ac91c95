/**
 * The steps from an empty database to the newest schema; `verbatim_schema` holds the number of steps behind it. A step
 * that was released is never changed: what comes later is a step of its own.
 *
 * The columns are those of the file. PostgreSQL's text holds neither a NUL nor half of a character, and so every text
 * from outside is JSON, in which both are escaped. Texts are compared by their bytes, as SQLite does.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE exchanges (id TEXT COLLATE "C" PRIMARY KEY, record TEXT NOT NULL, expires BIGINT NOT NULL);
  CREATE INDEX exchanges_by_expiry ON exchanges (expires);
  CREATE TABLE threads (thread TEXT COLLATE "C" PRIMARY KEY, state TEXT NOT NULL, expires BIGINT NOT NULL);
  CREATE INDEX threads_by_expiry ON threads (expires);
  CREATE TABLE feedback (
    verdict_on TEXT COLLATE "C" PRIMARY KEY, record TEXT NOT NULL, at BIGINT NOT NULL, verdict TEXT COLLATE "C"
  );
  CREATE INDEX feedback_by_time ON feedback (at);
  CREATE TABLE seen_deliveries (id TEXT COLLATE "C" PRIMARY KEY, expires BIGINT NOT NULL);
  CREATE INDEX seen_deliveries_by_expiry ON seen_deliveries (expires);
  CREATE TABLE installations (place TEXT COLLATE "C" PRIMARY KEY, key_id TEXT NOT NULL, sealed BYTEA NOT NULL);
  CREATE TABLE subscriptions (
    place BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE, record TEXT NOT NULL,
    platform TEXT NOT NULL, workspace TEXT NOT NULL, channel TEXT NOT NULL, is_paused INTEGER NOT NULL DEFAULT 0,
    next BIGINT
  );
  CREATE INDEX subscriptions_by_next ON subscriptions (is_paused, next);
  CREATE TABLE digest_ledger (
    run TEXT COLLATE "C" PRIMARY KEY, subscription TEXT COLLATE "C" NOT NULL, day TEXT COLLATE "C" NOT NULL,
    state TEXT NOT NULL, due BIGINT NOT NULL, record TEXT NOT NULL
  );
  CREATE INDEX digest_ledger_by_state ON digest_ledger (state, due);
  CREATE INDEX digest_ledger_by_subscription ON digest_ledger (subscription, day);
  CREATE INDEX digest_ledger_by_due ON digest_ledger (due);
  CREATE TABLE sessions (
    rowid BIGINT GENERATED ALWAYS AS IDENTITY, key TEXT COLLATE "C" PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE,
    record TEXT NOT NULL, expires BIGINT NOT NULL
  );
  CREATE INDEX sessions_by_expiry ON sessions (expires);
  `,
  'CREATE TABLE verbatim_owner (token TEXT NOT NULL, until_ms BIGINT NOT NULL)',
];
