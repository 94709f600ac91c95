import type { Socket } from 'node:net';
import { Socket as NewSocket } from 'node:net';
import pRetry from 'p-retry';
import pg from 'pg';
import { readFaultCode } from '../faults.ts';
import type { Work } from '../statements.ts';
import type { StateAddress } from './state-url.ts';

/** A PostgreSQL database; nothing asked of it takes longer than about ten seconds, however the server hangs. */
export interface Database {
  /** Does the work without a transaction: each statement sees what is committed. */
  read<T>(work: () => Work<T>): Promise<T>;
  /**
   * Does the works in one transaction, one after the other; no other process writes meanwhile. What fails before the
   * commit is tried again where the server was away for a moment.
   */
  write<T>(works: readonly (() => Work<T>)[]): Promise<readonly T[]>;
  /** Closes all connections, also those on which nothing answers. */
  close(): Promise<void>;
}

/** Opens connections as they are needed. None is made by the call itself. */
export function openDatabase(address: StateAddress): Database {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    ...connectionOptions(address),
    stream: () => {
      const socket = new NewSocket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
  });
  // Without a listener, a connection that is lost while it waits would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return {
    read: (work) => retry(() => withClient(pool, (client) => carryOut(work(), client))),
    write: (works) => retry(() => withClient(pool, (client) => transact(client, works))),
    close: async () => {
      const hung = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, CLOSE_MILLISECONDS);
      await pool.end();
      clearTimeout(hung);
    },
  };
}

function connectionOptions({ tls, ...address }: StateAddress): pg.PoolConfig {
  return {
    ...address,
    ssl: tls === 'none' ? false : { rejectUnauthorized: tls === 'verified' },
    application_name: 'verbatim',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    query_timeout: ANSWER_MILLISECONDS,
    idleTimeoutMillis: IDLE_MILLISECONDS,
    keepAlive: true,
    types: { getTypeParser: chooseParser },
  };
}

const MAX_CONNECTIONS = 5;
const CONNECT_MILLISECONDS = 3_000;
/** How long the server works on a statement. */
const STATEMENT_MILLISECONDS = 5_000;
/** How long a server that does not answer is waited for. */
const ANSWER_MILLISECONDS = 6_000;
const IDLE_MILLISECONDS = 30_000;
const CLOSE_MILLISECONDS = 2_000;

/** PostgreSQL's `int8`, which comes as text: every one here is an instant or a count, and safe as a number. */
const BIGINT = 20;

const chooseParser: pg.CustomTypesConfig['getTypeParser'] = (type, format) =>
  type === BIGINT ? Number : pg.types.getTypeParser(type, format);

/** A connection on which something failed is closed, which takes back what it has not committed. */
async function withClient<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await run(client);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function transact<T>(client: pg.PoolClient, works: readonly (() => Work<T>)[]): Promise<readonly T[]> {
  await client.query(BEGIN);
  const results: T[] = [];
  for (const work of works) results.push(await carryOut(work(), client));
  try {
    await client.query('COMMIT');
  } catch (error) {
    // Whether it is committed is not known: it must not be done a second time.
    throw new CommitError('The commit was not answered.', { cause: error });
  }
  return results;
}

/** A commit whose end is not known. */
class CommitError extends Error {
  override readonly name = 'CommitError';

  get code(): string {
    return readFaultCode(this.cause);
  }
}

/** “Verb” in ASCII, and what is locked. */
const WRITING_LOCK = '1449489010, 1';
/** One transaction writes at a time, as in the file; one whose process hangs gives way. */
const BEGIN = `BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL lock_timeout = ${STATEMENT_MILLISECONDS};
  SET LOCAL idle_in_transaction_session_timeout = 2000; SELECT pg_advisory_xact_lock(${WRITING_LOCK})`;

async function carryOut<T>(work: Work<T>, client: pg.PoolClient): Promise<T> {
  let step = work.next();
  while (!step.done) {
    const { sql, values } = step.value;
    let place = 0;
    const { rows, rowCount } = await client.query(
      sql.replaceAll('?', () => `$${++place}`),
      [...values],
    );
    step = work.next({ rows, changes: rowCount ?? 0 });
  }
  return step.value;
}

/** Tries again for some seconds where the server restarts or ended the connection. */
function retry<T>(run: () => Promise<T>): Promise<T> {
  return pRetry(run, {
    retries: 4,
    minTimeout: 100,
    maxRetryTime: CONNECT_MILLISECONDS,
    shouldRetry: ({ error }) => isPassing(error),
  });
}

function isPassing(error: unknown): boolean {
  if (error instanceof CommitError) return false;
  return PASSING.test(readFaultCode(error));
}

const PASSING =
  /^(?:57P0[123]|08...|40001|40P01|25P03|ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated.*|Client has encountered a connection error.*)$/u;
