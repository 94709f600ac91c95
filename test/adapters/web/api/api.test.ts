import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../../commands/index.ts';
import { describeApi } from '../../../../src/adapters/web/api/openapi.ts';
import { API, listOperations, OPENAPI } from '../../../../src/adapters/web/api/operations.ts';
import { RECORD_SCHEMAS, RECORDS } from '../../../../src/adapters/web/api/schemas.ts';
import { ArchiveFailure } from '../../../../src/core/archive.ts';
import { slice } from '../../../../src/core/span.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { startTestWeb, type TestWeb } from '../start-test-web.ts';

const NOTHING_HELD = { articles: 0, dated: null, quotations: 0 };

const ANSWER = z.object({
  status: z.enum(['found', 'nothing']),
  notice: z.string().nullable(),
  next: z.string().nullable(),
  results: z.array(z.record(z.string(), z.unknown())),
});
const PROBLEM = z.object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string() });
const WORDS = 'words=direct+election+interference';

async function startSample(environment?: Readonly<Record<string, string>>): Promise<TestWeb> {
  return startTestWeb(await readSampleArchive(), environment === undefined ? {} : { environment });
}

async function ask(web: TestWeb, address: string) {
  const response = await web.get(`${API}/${address}`);
  expect(response.headers.get('Content-Type')).toContain('application/json');
  return ANSWER.parse(await response.json());
}

async function fail(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = PROBLEM.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

function post(web: TestWeb, name: string, body: unknown, type = 'application/json'): Promise<Response> {
  const init = { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': type } };
  return web.get(`${API}/${name}`, init);
}

describe('answers', () => {
  test.each([
    ['who-said', `${WORDS}&limit=1`],
    ['ask', 'words=who+criticised+the+volunteers%3F'],
    ['quotes', 'words=Keir+Starmer&limit=2'],
    ['digest', 'words=2024-10-22'],
    ['archive', ''],
    ['check', 'words=%E2%80%9CThey+participate+in+their+spare+time%E2%80%9D+%E2%80%94+Starmer'],
  ])('of %s are as the document says', async (name, query) => {
    const { status, results } = await ask(await startSample(), `${name}?${query}`);
    expect(status).toBe('found');
    const schema = RECORD_SCHEMAS[RECORDS[name] ?? 'Article'];
    expect(results.map((each) => schema.safeParse(each).error?.message)).toEqual([undefined]);
  });

  test('where there are more, the next page is named, and has others', async () => {
    const web = await startSample();
    const { next } = await ask(web, 'quotes?about=volunteers&limit=2');
    expect(next).toContain('/api/v1/quotes?');
    const first = await web.get(`${API}/quotes?about=volunteers&limit=2`);
    expect(first.headers.get('Link')).toBe(`<${next}>; rel="next"`);
    const second = await ask(web, String(next).slice(API.length + 1));
    expect(second.status).toBe('found');
    expect(second.results).not.toEqual((await ask(web, 'quotes?about=volunteers&limit=2')).results);
  });

  test('what the archive does not hold is an answer, too', async () => {
    const { status, results } = await ask(await startSample(), 'who-said?words=nobody+wore+purple+hats');
    expect([status, results.length]).toEqual(['nothing', 1]);
  });

  test('a whole draft goes into a body', async () => {
    const draft = 'Starmer said “They participate in their spare time”. Ode said “It was all my own idea”.';
    const response = await post(await startSample(), 'check', { draft });
    const { results } = ANSWER.parse(await response.json());
    expect(results.map(({ verdict }) => verdict).toSorted()).toEqual(['not-found', 'verbatim']);
  });

  test('a zone says in which day something is', async () => {
    const { results } = await ask(await startSample(), 'digest?words=2024-10-22&zone=Asia/Tokyo');
    expect(results[0]).toMatchObject({ zone: 'Asia/Tokyo' });
  });
});

describe('other formats', () => {
  test('a table has a row for each citation', async () => {
    const response = await (await startSample()).get(`${API}/who-said?${WORDS}&format=csv&limit=1`);
    expect(response.headers.get('Content-Type')).toContain('text/csv');
    const [row] = parse(await response.text(), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ speaker: 'Nigel Farage', kind: 'direct', confidence: 'sure', start: '464' });
    expect(row?.['text']).toContain('direct election interference');
  });

  test('Markdown quotes the words and names who says them, where', async () => {
    const text = await (await startSample()).read(`${API}/who-said?${WORDS}&format=markdown&limit=1`);
    expect(text).toMatch(/^> “This is direct election interference/u);
    expect(text).toContain('— Nigel Farage, Brexit leader, in [');
  });

  test('a feed has each citation with its day, newest first, as articles have it', async () => {
    const web = await startSample();
    const address = `${API}/quotes?about=volunteers&limit=10`;
    const atom = await web.get(`${address}&format=atom`);
    expect(atom.headers.get('Content-Type')).toContain('application/atom+xml');
    const { entries = [], links } = parseAtomFeed(await atom.text());
    expect(links?.[0]?.href).toBe(`${web.url}${address}&format=atom`);
    const { items = [] } = parseJsonFeed(await (await web.get(`${address}&format=jsonfeed`)).json());
    expect(items.map(({ content_text }) => content_text)).toEqual(
      entries.map(({ content }) => content?.value),
    );
    const days = entries.map(({ updated }) => Date.parse(String(updated)));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    const { results } = await ask(web, 'quotes?about=volunteers&limit=10');
    for (const { content } of entries)
      expect(JSON.stringify(results)).toContain(JSON.stringify(content?.value).slice(1, -1));
    expect((await web.get(new URL(entries[0]?.links?.[0]?.href ?? '').pathname)).status).toBe(200);
  });

  test('hostile words stay words in every format', async () => {
    const words = '“Stop <script>alert(1)</script> & ]]> go =SUM(A1) \u202e\u0007 back”';
    const web = await startTestWeb(buildArchive([sketchStatement(words, '=Ada "Lind"')]));
    const read = (format: string) => web.read(`${API}/who-said?words=stop+alert+back&format=${format}`);
    expect(parse(await read('csv'), { columns: true })).toHaveLength(1);
    expect(await read('atom')).not.toContain('<script>');
    for (const format of ['json', 'csv', 'markdown', 'jsonfeed'])
      expect(await read(format)).not.toContain('\u202e');
  });

  test('lines of JSON are what the command line prints', async () => {
    const web = await startSample();
    const lines = (await web.read(`${API}/who-said?${WORDS}&format=ndjson`)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual((await ask(web, `who-said?${WORDS}`)).results);
  });
});

test('articles are listed by day, and given with their text and all that is said', async () => {
  const web = await startSample();
  const day = RECORD_SCHEMAS.DayOfArticles.parse(
    await (await web.get(`${API}/articles?day=2024-10-22`)).json(),
  );
  expect([day.day, day.before, day.after]).toEqual(['2024-10-22', '2024-10-21', '2024-10-23']);
  const [{ id = '' } = {}] = day.articles;
  const one = RECORD_SCHEMAS.WholeArticle.parse(await (await web.get(`${API}/articles/${id}`)).json());
  expect(one.article.id).toBe(id);
  expect(one.quotations.length).toBeGreaterThan(0);
  for (const { quotation } of one.quotations) expect(slice(one.text, quotation)).toBe(quotation.text);
  const newest = RECORD_SCHEMAS.DayOfArticles.parse(await (await web.get(`${API}/articles`)).json());
  expect([newest.day, newest.after]).toEqual(['2024-10-24', null]);
  expect((await fail(await web.get(`${API}/articles?skip=-1`))).status).toBe(400);
  expect((await fail(await web.get(`${API}/articles?day=2024-02-30`))).status).toBe(400);
  expect((await fail(await web.get(`${API}/articles?zone=Mars`))).status).toBe(400);
  expect((await fail(await web.get(`${API}/articles/none`))).status).toBe(404);
});

test('what is long comes in parts, or is refused', async () => {
  const many = Array.from({ length: 501 }, (_, index) =>
    sketchStatement(`The pier is safe ${'and sound '.repeat(2_500)}`, 'Ada Lind', {
      path: `a${index}.txt`,
      datePublished: '2024-05-06',
    }),
  );
  const web = await startTestWeb(buildArchive(many));
  const first = RECORD_SCHEMAS.DayOfArticles.parse(await (await web.get(`${API}/articles`)).json());
  expect([first.total, first.articles.length]).toEqual([501, 500]);
  const second = RECORD_SCHEMAS.DayOfArticles.parse(await (await web.get(first.next ?? '')).json());
  expect([second.articles.length, second.next]).toEqual([1, null]);
  const long = await fail(await web.get(`${API}/who-said?words=the+pier+is+safe&limit=25`));
  expect(long.detail).toContain('longer than 10 MB');
});

describe('a program is told why it gets no answer', () => {
  test.each([
    ['who-said', 400, 'who-said needs WORDS'],
    [`who-said?${WORDS}&limt=3`, 400, 'Did you mean limit?'],
    [`who-said?${WORDS}&limit=3&limit=4`, 400, 'limit is given twice'],
    [`who-said?${WORDS}&limit=900`, 400, 'give a whole number from 1 to 25'],
    [`who-said?${WORDS}&zone=Mars/Base`, 400, 'received “Mars/Base”'],
    [`who-said?${WORDS}&format=xml`, 400, 'format must be json, ndjson, csv, markdown, atom, jsonfeed'],
    [`who-said?${WORDS}&__proto__=1`, 400, 'who-said knows no __proto__'],
    ['quotes?all=true', 400, 'quotes knows no all'],
    ['archive?format=csv', 400, 'archive cites nothing'],
    ['archive?words=x', 400, 'archive takes no words'],
    ['forget?words=x', 404, 'nothing at this address'],
    [`who-said?words=${'x'.repeat(9_000)}`, 414, 'too long'],
  ])('%s', async (address, status, line) => {
    const response = await (await startSample()).get(`${API}/${address}`);
    expect(response.status).toBe(status);
    expect((await fail(response)).detail).toContain(line);
  });

  test.each<[unknown, string, number, string]>([
    [[1], 'application/json', 400, 'not a JSON object'],
    [{ words: 7 }, 'application/json', 400, 'words must be a text'],
    [{ words: 'x', draft: { a: 1 } }, 'application/json', 400, '--draft'],
    [{ words: 'x' }, 'text/plain', 415, 'Content-Type: application/json'],
    [{ words: 'x'.repeat(70_000) }, 'application/json', 413, 'too long'],
  ])('%j as %s', async (body, type, status, line) => {
    const response = await post(await startSample(), 'check', body, type);
    expect(response.status).toBe(status);
    expect((await fail(response)).detail).toContain(line);
  });

  test('a private archive wants its token', async () => {
    const web = await startSample({ WEB_TOKEN: 'a-token-of-many-letters' });
    expect((await fail(await web.get(`${API}/who-said?${WORDS}`))).status).toBe(401);
    const headers = { Authorization: 'Bearer a-token-of-many-letters' };
    expect((await web.get(`${API}/who-said?${WORDS}`, { headers })).status).toBe(200);
    expect((await web.get(OPENAPI)).status).toBe(401);
  });

  test('an archive that does not answer', async () => {
    const page = () => Promise.reject(new ArchiveFailure('The archive is being opened again.'));
    const web = await startTestWeb(await readSampleArchive(), {
      changes: {
        seenBy: () => ({
          answers: { examples: async () => [], holdings: async () => NOTHING_HELD },
          pages: { page },
        }),
      },
    });
    const response = await web.get(`${API}/archive`);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
    expect((await fail(response)).detail).toBe('The archive is being opened again.');
  });
});

describe('the document', () => {
  test('is valid OpenAPI 3.1, and has every command that answers', async () => {
    const validator = new Validator();
    const document = describeApi(commands, 'https://verbatim.example');
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect([valid, errors]).toEqual([true, undefined]);
    expect(validator.version).toBe('3.1');
    expect(Object.keys(z.object({ paths: z.record(z.string(), z.unknown()) }).parse(document).paths)).toEqual(
      ['who-said', 'ask', 'quotes', 'digest', 'archive', 'check', 'articles', 'articles/{id}'].map(
        (name) => `${API}/${name}`,
      ),
    );
  });

  test('is served, with a page to read it, whose examples find something', async () => {
    const web = await startSample();
    expect(await (await web.get(OPENAPI)).json()).toEqual(
      JSON.parse(JSON.stringify(describeApi(commands, web.url))),
    );
    const page = await web.read(API);
    const examples = [...page.matchAll(/<a href="(\/api\/v1\/[a-z-]+(?:\?[^"]*)?)"/gu)].map(
      ([, path = '']) => path,
    );
    expect(examples).toHaveLength(listOperations(commands).length + 1);
    for (const path of examples) expect((await web.get(path.replaceAll('&amp;', '&'))).status).toBe(200);
  });
});

test('whatever a program sends is answered or told why not', async () => {
  const web = await startSample();
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const name = fc.oneof(
    fc.constantFrom('words', 'limit', 'zone', 'format', 'draft', 'speaker', 'after'),
    text,
  );
  const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...listOperations(commands)),
      fc.dictionary(name, value, { maxKeys: 4 }),
      async ({ command, path }, fields) => {
        const query = new URLSearchParams(
          Object.entries(fields).map(([key, each]): [string, string] => [key, String(each)]),
        );
        const answers = [await web.get(`${path}?${query}`), await post(web, command.name, fields)];
        for (const response of answers) {
          expect([200, 400]).toContain(response.status);
          if (response.status === 400) expect((await fail(response)).detail).not.toBe('');
        }
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ['format', { toString: 1, valueOf: 1 }],
  ['zone', { toString: 1, valueOf: 1 }],
  ['format', ['json']],
  ['zone', null],
])('a %s that is no text but %j is refused', async (name, value) => {
  const refused = await fail(
    await post(await startSample(), 'who-said', { words: 'election', [name]: value }),
  );
  expect(refused.status).toBe(400);
});
