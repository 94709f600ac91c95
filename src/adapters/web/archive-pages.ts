import { Hono } from 'hono';
import type { Archive } from '../../core/archive.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import type { ArchivePages, PageRequest } from '../../ports/archive-pages.ts';
import { partLine } from '../../reply/compose/tell-part.ts';
import { serveArticles } from './articles/serve-articles.ts';
import { serveDays } from './days/serve-days.ts';
import { withNotice } from './layout.ts';
import type { PageEnvironment } from './page-environment.ts';
import { refuse } from './refusals.ts';
import { serveSearch } from './search/serve-search.ts';
import { serveSpeakers } from './speakers/serve-speakers.ts';
import { serveArchive } from './status/archive.ts';

/**
 * Creates the archive's pages, and tells there what reading its files came to. Their caches are dropped when the
 * archive changes.
 */
export function createArchivePages(archive: Archive, reading?: () => ReadingReport): ArchivePages {
  let made: { readonly revision: string; readonly app: Hono<PageEnvironment> } | null = null;
  return {
    page: async ({ address, ...asked }: PageRequest) => {
      const revision = await archive.revision();
      if (made?.revision !== revision) made = { revision, app: createPagesApp(archive, reading) };
      const response = await made.app.request(address, {}, asked);
      const headers = Object.fromEntries(response.headers);
      const body = await response.text();
      const line = partLine(await archive.holdings());
      if (line === null) return { status: response.status, headers, body };
      const { etag: _, ...others } = headers;
      return { status: response.status, headers: others, body: withNotice(body, line) };
    },
  };
}

/** The routes of the archive's pages. */
export function createPagesApp(archive: Archive, reading?: () => ReadingReport): Hono<PageEnvironment> {
  const app = new Hono<PageEnvironment>();
  serveArchive(app, archive, reading);
  serveArticles(app, archive, reading);
  serveSpeakers(app, archive);
  serveDays(app, archive);
  serveSearch(app, archive);
  app.notFound((context) => refuse(context, 404));
  app.onError((error) => {
    throw error;
  });
  return app;
}
