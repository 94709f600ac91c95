/**
 * Measures one search engine in this process: `run-peer.ts ENGINE TEXTS QUERIES`, where TEXTS holds one text a line as
 * JSON and QUERIES what `queries.ts` picked. Prints one line of JSON.
 */
import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { measureLatency, readCpuSeconds, readResidentBytes } from '../measures.ts';
import { createFlexSearchPeer } from './flexsearch.ts';
import { createMiniSearchPeer } from './minisearch.ts';
import type { Peer } from './peer.ts';
import { createPostgresqlPeer } from './postgresql.ts';
import { createSqlitePeer } from './sqlite.ts';

const PEERS: Readonly<Record<string, () => Peer>> = {
  minisearch: createMiniSearchPeer,
  flexsearch: createFlexSearchPeer,
  sqlite: createSqlitePeer,
  postgresql: createPostgresqlPeer,
};

const [name = '', texts = '', queries = ''] = process.argv.slice(2);
const peer = PEERS[name]?.();
if (peer === undefined) throw new Error(`Give one of ${Object.keys(PEERS).join(', ')}.`);
const sorts = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(queries, 'utf8')));
const begun = performance.now();
await peer.build(readTexts(texts));
const built = performance.now();
const cpu = readCpuSeconds([process.pid, ...peer.processes()]);
const latency = await measureLatency(sorts, (query) => peer.search(query), peer.processes);
const result = {
  buildSeconds: (built - begun) / 1000,
  buildCpuSeconds: cpu,
  latency,
  residentBytes: readResidentBytes([process.pid, ...peer.processes()]),
  diskBytes: await peer.disk(),
};
await peer.close();
process.stdout.write(`${JSON.stringify(result)}\n`);

async function* readTexts(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield z.string().parse(JSON.parse(line));
}
