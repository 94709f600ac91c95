import { describe, expect, test } from 'vitest';
import { fetchFile } from '../../../src/corpus/add/fetch-file.ts';
import { createPoliteFetch } from '../../../src/corpus/add/polite-fetch.ts';
import { isPublicAddress } from '../../../src/corpus/add/public-address.ts';
import { serve } from './misbehaving-server.ts';

/** Of this machine's two addresses one stands for a public server here, the other for one inside. */
const [OUTSIDE, INSIDE] = ['127.0.0.1', '127.0.0.2'] as const;

/** Two servers on one port, and a name server whose answers for one name are these, one after the other. */
async function setUp(answers: readonly (readonly string[])[]) {
  const outside = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/on') response.writeHead(302, { location: '/secret' }).end();
    else response.end('Public.');
  });
  const { port } = new URL(outside.url);
  const inside = await serve((_, response) => response.end('Secret.'), { host: INSIDE, port: Number(port) });
  const asked: string[] = [];
  const limits = {
    ...{ allowsPrivate: () => false, agent: 'Verbatim/1', maxTime: 2_000, maxBytes: 1_000 },
    network: {
      lookUp: async (host: string) => {
        asked.push(host);
        const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
        return addresses.map((address) => ({ address, family: 4 }));
      },
      isPublic: (address: string) => address === OUTSIDE || isPublicAddress(address),
    },
  };
  return {
    limits,
    asked,
    outside: outside.asked,
    inside: inside.asked,
    url: `http://rebind.example:${port}`,
  };
}

const REFUSED = {
  ok: false,
  line: 'rebind.example is in a private network (ARCHIVE_PRIVATE_HOSTS, or --private in the shell, allows it)',
};

describe('a name that leads elsewhere the next time', () => {
  test('is refused by the connection itself', async () => {
    const { limits, inside, url } = await setUp([[OUTSIDE], [INSIDE]]);
    expect(await fetchFile(`${url}/a`, limits)).toMatchObject({ ok: true });
    expect(await fetchFile(`${url}/a`, limits)).toMatchObject(REFUSED);
    expect(inside).toEqual([]);
  });

  test('is asked once for each connection, which goes to the very address that was checked', async () => {
    const { limits, asked, outside, inside, url } = await setUp([[OUTSIDE], [INSIDE]]);
    await fetchFile(`${url}/a`, limits);
    expect([asked, outside, inside]).toEqual([['rebind.example'], ['/a'], []]);
  });

  test('is refused behind a redirect to itself', async () => {
    const { limits, outside, inside, url } = await setUp([[OUTSIDE], [INSIDE]]);
    expect(await fetchFile(`${url}/on`, limits)).toMatchObject(REFUSED);
    expect([outside, inside]).toEqual([['/on'], []]);
  });

  test('is refused behind its robots.txt', async () => {
    const { limits, outside, inside, url } = await setUp([[OUTSIDE], [INSIDE]]);
    const fetch = createPoliteFetch({ ...limits, pause: 0, now: Date.now, wait: async () => {} });
    expect(await fetch(`${url}/a`, { maxBytes: 1_000 })).toMatchObject(REFUSED);
    expect([outside, inside]).toEqual([['/robots.txt'], []]);
  });

  test.each([
    ['has a private address beside a public one', [OUTSIDE, INSIDE]],
    ['has it the other way round', [INSIDE, OUTSIDE]],
    ['has the address of a cloud’s own data', ['169.254.169.254']],
    ['has a private address in IPv6’s form', ['::ffff:127.0.0.2']],
    ['has something that is no address', ['inside']],
  ])('is refused where it %s', async (_, answer) => {
    const { limits, outside, inside, url } = await setUp([answer]);
    expect(await fetchFile(`${url}/a`, limits)).toMatchObject(REFUSED);
    expect([outside, inside]).toEqual([[], []]);
  });

  test('is told of where it has no address', async () => {
    const { limits, url } = await setUp([[]]);
    expect(await fetchFile(`${url}/a`, limits)).toMatchObject({
      ok: false,
      line: 'rebind.example has no address',
    });
  });

  test('is fetched from where its host is allowed', async () => {
    const { limits, inside, url } = await setUp([[INSIDE]]);
    expect(
      await fetchFile(`${url}/a`, { ...limits, allowsPrivate: (host) => host === 'rebind.example' }),
    ).toMatchObject({
      ok: true,
    });
    expect(inside).toEqual(['/a']);
  });
});
