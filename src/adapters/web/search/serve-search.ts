import type { Context, Hono } from 'hono';
import { search } from '../../../core/answers/search/search.ts';
import { LONGEST_QUERY } from '../../../core/search/query.ts';
import { readPage, readParameter } from '../parameters.ts';
import { respond, type Site, serveReading } from '../site.ts';
import type { Asked } from './render-form.ts';
import { HITS_A_PAGE, renderSearch } from './render-search.ts';

const MOST_OUTLETS = 200;

/** `/search`: quotations and paragraphs by words, outlet, speaker and dates. */
export function serveSearch(app: Hono, site: Site): void {
  serveReading(app, '/search', (context) => showSearch(context, site));
}

function showSearch(context: Context, { archive, clock }: Site): Response | Promise<Response> {
  const asked = readAsked(context);
  const { q: words, outlet, speaker, since, until } = asked;
  const isAsked = [words, outlet, speaker, since, until].some((value) => value !== null);
  const page = readPage(context);
  const kind = asked.in === 'passages' ? 'passages' : 'quotations';
  const skip = (page - 1) * HITS_A_PAGE;
  const request = { words, outlet, speaker, since, until, kind, limit: HITS_A_PAGE, skip } as const;
  const answer = isAsked ? search(archive, request, { now: clock.now(), zone: clock.zone() }) : null;
  const outlets = archive.outlets.slice(0, MOST_OUTLETS).map(({ name }) => name);
  return respond(context, renderSearch({ asked, outlets, page, answer }));
}

function readAsked(context: Context): Asked {
  return {
    // A text that is too long is told so, and so it is read a little beyond the limit.
    q: readParameter(context, 'q', Number.POSITIVE_INFINITY)?.slice(0, LONGEST_QUERY + 1) ?? null,
    outlet: readParameter(context, 'outlet'),
    speaker: readParameter(context, 'speaker'),
    since: readParameter(context, 'since'),
    until: readParameter(context, 'until'),
    in: context.req.query('in') === 'passages' ? 'passages' : null,
  };
}
