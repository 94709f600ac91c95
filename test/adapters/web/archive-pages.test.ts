import { expect, test } from 'vitest';
import { createArchivePages, createPagesApp } from '../../../src/adapters/web/archive-pages.ts';
import { ARCHIVE_PATHS } from '../../../src/adapters/web/page-environment.ts';
import { ArchiveFailure } from '../../../src/core/archive.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { startTestWeb } from './start-test-web.ts';

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
  const web = await startTestWeb(buildArchive([]), { changes: { pages: { page } } });
  const response = await web.get('/speakers');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('The archive is being opened again.');
  expect((await web.get('/healthz')).status).toBe(200);
});
