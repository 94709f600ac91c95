import type { Context, Hono } from 'hono';
import { search } from '../../../core/answers/search/search.ts';
import type { Archive } from '../../../core/archive.ts';
import { dayIn } from '../../../core/dates/day.ts';
import { MAX_QUERY_LENGTH } from '../../../core/search/query.ts';
import { createPageCache, type PageCache } from '../page-cache.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { readPage, readParameter } from '../parameters.ts';
import type { SearchedFor } from './render-form.ts';
import { HITS_A_PAGE, renderSearch } from './render-search.ts';

const MAX_OUTLETS = 200;

/** `/search`: quotations and paragraphs by words, outlet, speaker and dates. */
export function serveSearch(app: Hono<PageEnvironment>, archive: Archive): void {
  const cache = createPageCache();
  app.get('/search', (context) => showSearch(context, archive, cache));
}

function showSearch(
  context: Context<PageEnvironment>,
  current: Archive,
  cache: PageCache,
): Promise<Response> {
  const asked = readAsked(context);
  const page = readPage(context);
  const { now, zone } = context.env;
  const when = { now, zone };
  // What "yesterday" is changes with the day.
  const name = JSON.stringify([asked, page, dayIn(when.zone, when.now).toString()]);
  return cache.answer(context, name, async () => {
    const archive = current.asOfNow();
    const { q: words, outlet, speaker, since, until } = asked;
    const isAsked = [words, outlet, speaker, since, until].some((value) => value !== null);
    const kind = asked.in === 'passages' ? 'passages' : 'quotations';
    const skip = (page - 1) * HITS_A_PAGE;
    const request = { words, outlet, speaker, since, until, kind, limit: HITS_A_PAGE, skip } as const;
    const answer = isAsked ? await search(archive, request, when) : null;
    const outlets = (await archive.outlets()).slice(0, MAX_OUTLETS).map((each) => each.name);
    return renderSearch({ asked, outlets, page, answer }).toString();
  });
}

function readAsked(context: Context): SearchedFor {
  return {
    // Read a little beyond the limit, so that a text that is too long can be refused as such.
    q: readParameter(context, 'q', Number.POSITIVE_INFINITY)?.slice(0, MAX_QUERY_LENGTH + 1) ?? null,
    outlet: readParameter(context, 'outlet'),
    speaker: readParameter(context, 'speaker'),
    since: readParameter(context, 'since'),
    until: readParameter(context, 'until'),
    in: context.req.query('in') === 'passages' ? 'passages' : null,
  };
}
