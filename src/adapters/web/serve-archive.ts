import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { TurnRefusal } from '../../chat/desk/fair-turns.ts';
import { ArchiveFailure } from '../../core/archive.ts';
import type { PageResponse } from '../../ports/archive-pages.ts';
import { whoseTurn } from './access/addresses-of.ts';
import { API_PATH, ARCHIVE_PATHS } from './page-environment.ts';
import { refuse } from './refusals.ts';
import type { Site } from './site.ts';

/** Seconds after which a reader for whom there was no turn may ask again. */
const RETRY_AFTER = '10';

/** Gets the archive's pages from the archive's process, in fair turns with whatever else is asked there. */
export function serveArchivePages(app: Hono, { seenBy, turns, clock, url, config }: Site): void {
  const forward = async (context: Context, body?: string): Promise<Response> => {
    const { pathname, search } = new URL(context.req.url);
    const address = `${pathname}${search}`;
    try {
      const { pages } = seenBy(context.get('access').visitor);
      const sent = body === undefined ? {} : { body };
      const asked = { address, ...sent, url: url(), now: clock.now(), zone: clock.zone() };
      const page = await turns.take(whoseTurn(context, config), () => pages.page(asked));
      return answer(context, page);
    } catch (error) {
      if (!(error instanceof ArchiveFailure || error instanceof TurnRefusal)) throw error;
      context.header('Retry-After', RETRY_AFTER);
      return refuse(context, 503, error.message);
    }
  };
  for (const path of [...ARCHIVE_PATHS, API_PATH]) app.get(path, (context) => forward(context));
  app.post(API_PATH, async (context) => {
    const isJson = JSON_TYPE.test(context.req.header('Content-Type') ?? '');
    return isJson ? forward(context, await context.req.text()) : refuse(context, 415);
  });
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/iu;

function answer(context: Context, { status, headers, body }: PageResponse): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return context.body(body, status as ContentfulStatusCode);
}
