import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { createPoliteFetch } from '../../../src/corpus/add/polite-fetch.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { followSources } from '../../../src/corpus/following/follow-sources.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { MISBEHAVIOUR, serve } from '../add/misbehaving-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PAGE =
  '<html lang="en"><head><title>Pier falls</title></head><body><article><h1>Pier falls</h1><p>The old pier of Wexmoor fell on Monday, and nobody was hurt when it did.</p></article></body></html>';
/** These end when the time is over. */
const HANGS: ReadonlySet<string> = new Set(['/drip', '/silent']);
const HOUR = 3_600_000;

/** Follows a feed with one good article and one that misbehaves; gives what is kept, and what is told of the other. */
async function follow(path: string, maxTime = 10_000) {
  const { url } = await serve((request, response) => {
    const misbehave = MISBEHAVIOUR[request.url ?? ''];
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/good') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    else if (request.url === '/feed')
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(
          `<rss><channel><item><link>${path}</link></item><item><link>/good</link></item></channel></rss>`,
        );
    else if (misbehave === undefined) response.writeHead(404).end();
    else misbehave(request, response);
  });
  const folder = await temporaryFolder({ 'sources.yaml': `sources: ["${url}/feed"]` });
  const { hostname } = new URL(url);
  let now = Date.parse('2026-11-30T12:00:00Z');
  const follower = await followSources({
    ...{ directory: folder, stateFile: join(await temporaryFolder({}), 's.json'), log: createRecordingLog() },
    ...{ maxBytes: 1_000_000, analyser: createLocalAnalyser(englishQuotations), mayFollow: () => true },
    fetch: createPoliteFetch({
      ...{ allowsPrivate: (host) => host === hostname, agent: 'Verbatim/1', pause: 0, maxTime },
      ...{ now: () => now, wait: async () => {} },
    }),
    now: () => new Date(now),
    timer: { after: () => () => {} },
  });
  await follower.readDue();
  now += HOUR;
  await follower.readDue();
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return {
    kept: files.filter((each) => each.isFile() && each.name.endsWith('.html')).length,
    told: follower.report()[0]?.leftOut.map((line) => line.replace(url, '')),
  };
}

test.each([
  ['/loop', 'it leads on more than 5 times'],
  ['/to-file', 'it leads to no http or https address'],
  ['/to-private', expect.stringContaining('10.0.0.1 is in a private network')],
  ['/to-private-name', expect.stringContaining('localhost is in a private network')],
  ['/huge', expect.stringContaining('it is larger than')],
  ['/bomb', expect.stringContaining('it is larger than')],
  ['/drip', 'it took longer than 1.5 seconds'],
  ['/silent', 'it took longer than 1.5 seconds'],
  ['/broken', 'the server broke off'],
  ['/picture', 'no articles are read from what it is (image/png)'],
  ['/empty', expect.any(String)],
])(
  '%s costs itself alone, and is told in a line',
  async (path, line) => {
    const { kept, told } = await follow(path, HANGS.has(path) ? 1_500 : undefined);
    expect(kept).toBe(1);
    expect(told).toHaveLength(1);
    const [first = ''] = told ?? [];
    expect(first.startsWith(`${path}: `)).toBe(true);
    expect(first.slice(path.length + 2)).toEqual(line);
  },
  30_000,
);
