import { expect, test } from 'vitest';
import { createArchivePages, createPagesApp } from '../../../src/adapters/web/archive-pages.ts';
import { ARCHIVE_PATHS } from '../../../src/adapters/web/page-environment.ts';
import { MAX_WAITING_OF_ONE } from '../../../src/chat/desk/fair-turns.ts';
import { ArchiveFailure } from '../../../src/core/archive.ts';
import { createGate } from '../../fakes/gate.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { startTestWeb } from './start-test-web.ts';

const NOTHING_HELD = { articles: 0, dated: null, quotations: 0 };

test('every page of the archive can be asked for, and nothing else is forwarded', () => {
  const { routes } = createPagesApp(buildArchive([]));
  expect(routes.map(({ path }) => path).toSorted()).toEqual(ARCHIVE_PATHS.toSorted());
});

test('what is kept of a page is forgotten when the archive has become another', async () => {
  let archive = buildArchive([]);
  const pages = createArchivePages({
    ...archive,
    asOfNow: () => archive,
    revision: () => archive.revision(),
  });
  const request = { address: '/search?q=pier', url: 'http://localhost', now: new Date(), zone: 'UTC' };
  expect((await pages.page(request)).body).not.toContain('Ada Lind');
  archive = buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]);
  expect((await pages.page(request)).body).toContain('Ada Lind');
});

test('while the archive does not answer, a page of it says so and the others are served', async () => {
  const page = () => Promise.reject(new ArchiveFailure('The archive is being opened again.'));
  const web = await startTestWeb(buildArchive([]), {
    changes: {
      seenBy: () => ({
        answers: { examples: async () => [], holdings: async () => NOTHING_HELD },
        pages: { page },
      }),
    },
  });
  const response = await web.get('/speakers');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('The archive is being opened again.');
  expect((await web.get('/healthz')).status).toBe(200);
});

test('whoever asks for more pages at once than may wait is told when to ask again, and holds nobody else up', async () => {
  const gate = createGate();
  let made = 0;
  const page = async () => {
    made += 1;
    await gate.passed;
    return { status: 200, headers: {}, body: 'a page' };
  };
  const web = await startTestWeb(buildArchive([]), {
    changes: {
      seenBy: () => ({
        answers: { examples: async () => [], holdings: async () => NOTHING_HELD },
        pages: { page },
      }),
    },
  });
  const ask = (address: string) =>
    web.get('/speakers', { headers: { 'X-Forwarded-For': `8.8.8.8, ${address}` } });
  const many = Array.from({ length: MAX_WAITING_OF_ONE + 5 }, () => ask('192.0.2.1'));
  const refused = await Promise.race(many);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '10']);
  expect(await refused.text()).toContain('Ask again when some of them have been answered.');
  const other = ask('192.0.2.2');
  await expect.poll(() => made).toBe(2);
  gate.open();
  expect((await other).status).toBe(200);
  const statuses = (await Promise.all(many)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(MAX_WAITING_OF_ONE);
});
