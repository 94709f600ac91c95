import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { ArchiveFailure } from '../../../../src/core/archive.ts';
import { slice } from '../../../../src/core/span.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { startTestWeb, type TestWeb, type TestWebOptions } from '../start-test-web.ts';

const NOTHING_HELD = { articles: 0, dated: null, quotations: 0 };

/** A page of the sample archive, and an assistant that asks it. */
async function connect(options: TestWebOptions = {}, token?: string) {
  const web = await startTestWeb(await readSampleArchive(), options);
  const client = new Client({ name: 'test', version: '1.0.0' });
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const address = new URL(`${web.url}/mcp`);
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return { web, client };
}

const FOUND = z.object({
  structuredContent: z.object({
    status: z.string(),
    results: z.array(
      z.object({
        results: z.array(
          z.object({
            quotation: z.object({ start: z.number(), end: z.number(), text: z.string() }),
            speaker: z.object({ name: z.string() }),
            article: z.object({ id: z.string() }),
          }),
        ),
      }),
    ),
  }),
});
const TEXTS = z.array(z.object({ uri: z.string(), text: z.string() }));

test('each command that answers is a tool that reads only', async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['who-said', 'ask', 'quotes', 'digest', 'archive', 'check']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(tools[0]?.inputSchema.required).toEqual(['words']);
  expect(Object.keys(tools[0]?.inputSchema.properties ?? {})).not.toContain('format');
  const asked = { name: 'who-said', arguments: { words: 'direct election interference', format: 'csv' } };
  expect((await client.callTool(asked))['structuredContent']).toMatchObject({ status: 'found' });
});

test('what a tool gives is a slice of an article that can be read', async () => {
  const { client } = await connect();
  const called = await client.callTool({
    name: 'who-said',
    arguments: { words: 'direct election interference', limit: 1 },
  });
  const [first] = FOUND.parse(called).structuredContent.results.flatMap(({ results }) => results);
  if (first === undefined) throw new Error('Nothing was found.');
  expect(first.speaker.name).toBe('Nigel Farage');
  const { contents } = await client.readResource({ uri: `verbatim://articles/${first.article.id}` });
  const [article] = TEXTS.parse(contents);
  expect(slice(article?.text ?? '', first.quotation)).toBe(first.quotation.text);
  expect(called['content']).toContainEqual(
    expect.objectContaining({ type: 'resource_link', uri: `verbatim://articles/${first.article.id}` }),
  );
});

test('an assistant can check its own text', async () => {
  const { client } = await connect();
  const draft = 'Starmer said “They participate in their spare time”. He added “It was all my own idea”.';
  const { structuredContent } = await client.callTool({ name: 'check', arguments: { draft } });
  expect(JSON.stringify(structuredContent)).toMatch(/"verdict":"not-found".*"verdict":"verbatim"/u);
});

test('articles are listed a day at a time, newest first', async () => {
  const { client } = await connect();
  const first = await client.listResources();
  expect(first.resources.length).toBeGreaterThan(0);
  expect(first.nextCursor).toBe('day=2024-10-23');
  const second = await client.listResources({ cursor: first.nextCursor });
  expect(second.resources.map(({ uri }) => uri)).not.toEqual(first.resources.map(({ uri }) => uri));
  await expect(client.listResources({ cursor: 'day=never' })).rejects.toThrow('day must be a day');
  expect((await client.listResourceTemplates()).resourceTemplates[0]?.uriTemplate).toBe(
    'verbatim://articles/{id}',
  );
});

test('a tool says in a line what is wrong with a request, or that the archive does not answer', async () => {
  const { client } = await connect();
  const wrong = await client.callTool({ name: 'who-said', arguments: { wrods: 'x' } });
  expect(wrong).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('Did you mean words?') }],
  });
  await expect(client.callTool({ name: 'forget', arguments: {} })).rejects.toThrow(
    'There is no tool forget.',
  );
  await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow('is no article’s address');
  await expect(client.readResource({ uri: 'verbatim://articles/..%2F..' })).rejects.toThrow(
    'nothing at this address',
  );
  const page = () => Promise.reject(new ArchiveFailure('The archive is being opened again.'));
  const other = await connect({
    changes: {
      seenBy: () => ({
        answers: { examples: async () => [], holdings: async () => NOTHING_HELD },
        pages: { page },
      }),
    },
  });
  await expect(other.client.callTool({ name: 'archive', arguments: {} })).rejects.toThrow(
    'The archive is being opened again.',
  );
});

test('a private archive wants its token, and other sites are refused', async () => {
  const environment = { WEB_TOKEN: 'a-token-of-many-letters' };
  const { client, web } = await connect({ environment }, 'a-token-of-many-letters');
  expect((await client.listTools()).tools).toHaveLength(6);
  expect((await post(web, {})).status).toBe(401);
  const open = await startTestWeb(await readSampleArchive());
  expect((await post(open, { Origin: 'https://other.example' })).status).toBe(403);
  expect((await post(open, { Origin: open.url })).status).toBe(200);
  expect((await open.get('/mcp')).status).toBe(405);
});

test.each(['null', '[]', '7', '"x"', '{', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":7}'])(
  '%s is refused and ends nothing',
  async (body) => {
    const web = await startTestWeb(await readSampleArchive());
    expect((await post(web, {}, body)).status).toBeLessThan(500);
    expect((await post(web, {})).status).toBe(200);
  },
);

function post(web: TestWeb, others: Readonly<Record<string, string>>, body = LIST): Promise<Response> {
  const accepted = { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' };
  return web.get('/mcp', { method: 'POST', headers: { ...accepted, ...others }, body });
}

const LIST = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
