import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { TurnRefusal } from '../../chat/desk/fair-turns.ts';
import { ArchiveFailure } from '../../core/archive.ts';
import type { PageResponse } from '../../ports/archive-pages.ts';
import { whoseTurn } from './access/addresses-of.ts';
import { API_PATHS, ARCHIVE_PATHS } from './page-environment.ts';
import { refuse } from './refusals.ts';
import type { Site } from './site.ts';

/** Seconds after which a reader for whom there was no turn may ask again. */
const RETRY_AFTER = '10';

/** Gets the archive's pages from the archive's process, in fair turns with whatever else is asked there. */
export function serveArchivePages(app: Hono, site: Site): void {
  const forward = async (context: Context, body?: string): Promise<Response> => {
    const { pathname, search } = new URL(context.req.url);
    try {
      return answer(context, await askPages(context, site, `${pathname}${search}`, body));
    } catch (error) {
      if (!(error instanceof ArchiveFailure || error instanceof TurnRefusal)) throw error;
      context.header('Retry-After', RETRY_AFTER);
      return refuse(context, 503, error.message);
    }
  };
  for (const path of [...ARCHIVE_PATHS, ...API_PATHS]) app.get(path, (context) => forward(context));
  const [commands = ''] = API_PATHS;
  app.post(commands, async (context) => {
    const isJson = JSON_TYPE.test(context.req.header('Content-Type') ?? '');
    return isJson ? forward(context, await context.req.text()) : refuse(context, 415);
  });
}

/**
 * Asks for a page of the archives that whoever asks may see, in their turn.
 *
 * @throws ArchiveFailure where the archive does not answer, TurnRefusal where there is no turn.
 */
export function askPages(
  context: Context,
  { seenBy, turns, clock, url, config }: Site,
  address: string,
  body?: string,
): Promise<PageResponse> {
  const { pages } = seenBy(context.get('access').visitor);
  const sent = body === undefined ? {} : { body };
  const asked = { address, ...sent, url: url(), now: clock.now(), zone: clock.zone() };
  return turns.take(whoseTurn(context, config), () => pages.page(asked));
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/iu;

function answer(context: Context, { status, headers, body }: PageResponse): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return context.body(body, status as ContentfulStatusCode);
}
