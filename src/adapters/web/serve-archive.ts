import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ArchiveFailure } from '../../core/archive.ts';
import type { PageResponse } from '../../ports/archive-pages.ts';
import { ARCHIVE_PATHS } from './page-environment.ts';
import { refuse } from './refusals.ts';
import type { Site } from './site.ts';

/** Gets the archive's pages from the archive's process, so that nothing else waits for them. */
export function serveArchivePages(app: Hono, { pages, clock, url }: Site): void {
  const forward = async (context: Context): Promise<Response> => {
    const { pathname, search } = new URL(context.req.url);
    const address = `${pathname}${search}`;
    try {
      return answer(context, await pages.page({ address, url: url(), now: clock.now(), zone: clock.zone() }));
    } catch (error) {
      if (error instanceof ArchiveFailure) return refuse(context, 503, error.message);
      throw error;
    }
  };
  for (const path of ARCHIVE_PATHS) app.get(path, forward);
}

function answer(context: Context, { status, headers, body }: PageResponse): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return context.body(body, status as ContentfulStatusCode);
}
