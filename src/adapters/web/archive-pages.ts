import { Hono } from 'hono';
import type { Command } from '../../command/command.ts';
import type { Archive } from '../../core/archive.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import type { ArchivePages, PageRequest } from '../../ports/archive-pages.ts';
import { partLine } from '../../reply/compose/tell-part.ts';
import { serveApi } from './api/serve-api.ts';
import { serveArticles } from './articles/serve-articles.ts';
import { serveDays } from './days/serve-days.ts';
import { withNotice } from './layout.ts';
import type { PageEnvironment } from './page-environment.ts';
import { refuse } from './refusals.ts';
import { serveSearch } from './search/serve-search.ts';
import { serveSpeakers } from './speakers/serve-speakers.ts';
import { serveArchive } from './status/archive.ts';

/** What the pages tell besides the archive itself. */
export interface PagesDependencies {
  /** What programs may ask for. Default: nothing. */
  readonly commands?: readonly Command[];
  /** What reading the archive's files came to. */
  readonly reading?: (() => ReadingReport) | undefined;
}

/** Creates the archive's pages. Their caches are dropped when the archive changes. */
export function createArchivePages(archive: Archive, dependencies: PagesDependencies = {}): ArchivePages {
  let made: { readonly revision: string; readonly app: Hono<PageEnvironment> } | null = null;
  return {
    page: async ({ address, body: sent, ...asked }: PageRequest) => {
      const revision = await archive.revision();
      if (made?.revision !== revision) made = { revision, app: createPagesApp(archive, dependencies) };
      const posted = sent === undefined ? {} : { method: 'POST', body: sent };
      const response = await made.app.request(address, posted, asked);
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
export function createPagesApp(
  archive: Archive,
  { commands = [], reading }: PagesDependencies = {},
): Hono<PageEnvironment> {
  const app = new Hono<PageEnvironment>();
  serveApi(app, archive, { commands, reading });
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
