import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { MAX_FOUND, type Peer, wordsOf } from './peer.ts';

/** Texts that are written at a time. */
const BATCH = 5_000;
const PORT = 54_317;
const PROGRAMS = '/usr/lib/postgresql';

/** PostgreSQL's full text with an index (GIN): all words by rank, and where no text holds them all any of them. */
export function createPostgresqlPeer(): Peer {
  const server = startServer();
  const sql = postgres({ host: '127.0.0.1', port: PORT, user: 'postgres', max: 1, onnotice: () => {} });
  const find = async (words: readonly string[], operator: '&' | '|') => {
    const asked = words.join(` ${operator} `);
    const rows = await sql`
      SELECT id FROM texts, to_tsquery('english', ${asked}) AS query WHERE vector @@ query
      ORDER BY ts_rank(vector, query) DESC LIMIT ${MAX_FOUND}`;
    return rows.length;
  };
  return {
    async build(texts) {
      await sql`CREATE TABLE texts (id INTEGER PRIMARY KEY, vector TSVECTOR NOT NULL)`;
      let id = 0;
      let batch: { id: number; text: string }[] = [];
      const write = async () => {
        const ids = batch.map((each) => each.id);
        const all = batch.map(({ text }) => text);
        await sql`
          INSERT INTO texts SELECT id, to_tsvector('english', text)
          FROM unnest(${ids}::integer[], ${all}::text[]) AS added (id, text)`;
        batch = [];
      };
      for await (const text of texts) {
        batch.push({ id, text });
        id += 1;
        if (batch.length === BATCH) await write();
      }
      await write();
      await sql`CREATE INDEX texts_vector ON texts USING GIN (vector)`;
      await sql`VACUUM ANALYZE texts`;
    },
    async search(query) {
      const words = wordsOf(query);
      if (words.length === 0) return 0;
      return (await find(words, '&')) || (await find(words, '|'));
    },
    async disk() {
      const [row] = await sql<{ size: string }[]>`SELECT pg_total_relation_size('texts') AS size`;
      return Number(row?.size ?? 0);
    },
    processes: server.processes,
    async close() {
      await sql.end();
      server.stop();
    },
  };
}

/** A server on loopback, with its data in a folder of its own, as the user that the package made. */
function startServer() {
  const [version] = existsSync(PROGRAMS) ? readdirSync(PROGRAMS) : [];
  if (version === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql.');
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-postgresql-'));
  const user = Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }));
  chownSync(folder, user, user);
  const data = path.join(folder, 'data');
  const run = (program: string, args: readonly string[]) =>
    execFileSync(
      'setpriv',
      [
        ...['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups'],
        ...[path.join(PROGRAMS, version, 'bin', program), '-D', data, ...args],
      ],
      { stdio: 'ignore', cwd: folder },
    );
  run('initdb', ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  run('pg_ctl', [
    ...['-w', '-l', path.join(folder, 'log')],
    ...[
      '-o',
      `-p ${PORT} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off -c shared_buffers=512MB`,
      'start',
    ],
  ]);
  return {
    processes(): readonly number[] {
      const [first] = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
      const parent = Number(first);
      return [parent, ...childrenOf(parent)];
    },
    stop() {
      run('pg_ctl', ['-m', 'fast', 'stop']);
      rmSync(folder, { recursive: true });
    },
  };
}

function childrenOf(parent: number): readonly number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8');
  return children
    .split(' ')
    .filter((id) => id !== '')
    .map(Number);
}
