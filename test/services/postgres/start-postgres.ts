import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A PostgreSQL server on loopback. */
export interface PostgresServer {
  /** The URL of a new database that is empty. */
  createDatabase(): string;
  url(database: string, user?: string, password?: string): string;
  /** Runs SQL in a database as the superuser; gives what psql prints. */
  run(database: string, sql: string): string;
  /** Sends a signal to the server and all its processes. */
  signal(name: NodeJS.Signals): void;
  start(): Promise<void>;
  /** Ends it and deletes its files. */
  remove(): void;
}

/** The folder of PostgreSQL's own programs: `POSTGRES_BIN` or where Debian puts them; null where there is none. */
export function findPostgres(): string | null {
  const { POSTGRES_BIN: given } = process.env;
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(given === undefined ? [] : [given]),
    ...versions.map((each) => path.join(root, each, 'bin')),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}

/** One of a server’s processes may have ended since they were listed. */
function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Starts a server with files of its own, as the user `postgres` where this process is root's. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-postgres-'));
  const owner = process.getuid?.() === 0 ? findOwner() : null;
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const port = await findFreePort();
  const program = (name: string, args: readonly string[]) =>
    execFileSync(path.join(bin, name), args, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  program('initdb', [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const run = (database: string, sql: string) =>
    program('psql', [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'postgres',
      '-d',
      database,
      '-Atc',
      sql,
    ]).trim();
  const start = async (): Promise<void> => {
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      'fsync=off',
    ];
    // After a kill its lock counts as held for about a second.
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(200)) {
      spawn(path.join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
        ...owner,
        cwd: folder,
        stdio: 'ignore',
        detached: true,
      }).unref();
      for (const until = Date.now() + 3_000; Date.now() < until; await wait(100)) if (isReady(run)) return;
    }
    throw new Error('PostgreSQL does not start.');
  };
  const signal = (name: NodeJS.Signals) => {
    for (const pid of findProcesses(data)) sendSignal(pid, name);
  };
  let databases = 0;
  const url = (database: string, user = 'postgres', password = '') =>
    `postgres://${user}${password === '' ? '' : `:${password}`}@127.0.0.1:${port}/${database}`;
  await start();
  return {
    url,
    run,
    signal,
    start,
    createDatabase: () => {
      databases += 1;
      run('postgres', `CREATE DATABASE test${databases}`);
      return url(`test${databases}`);
    },
    remove: () => {
      signal('SIGCONT');
      signal('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function findOwner(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function isReady(run: PostgresServer['run']): boolean {
  try {
    return run('postgres', 'SELECT 1') === '1';
  } catch {
    return false;
  }
}

/** The server and its children. */
function findProcesses(data: string): readonly number[] {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const server = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(server, 0);
  } catch {
    return [];
  }
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ');
  return [server, ...children.filter((each) => each !== '').map(Number)];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
