import type { Context, Hono } from 'hono';
import type { Archive } from '../../../core/archive.ts';
import { findZone } from '../../../core/dates/zone.ts';
import { escapeJson } from '../../../reply/records/escape-json.ts';
import { articleToJson, statementToJson } from '../../../reply/records/json-who-said.ts';
import { withQuery } from '../addresses.ts';
import { isDay } from '../days/is-day.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { readParameter } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { ARTICLES } from './operations.ts';

/**
 * `/api/v1/articles`: the articles of a day, the newest where none is named; `/api/v1/articles/ID`: one with its text
 * and all that is said in it.
 */
export function serveApiArticles(app: Hono<PageEnvironment>, archive: Archive): void {
  app.get(ARTICLES, (context) => listArticles(context, archive.asOfNow()));
  app.get(`${ARTICLES}/:id`, (context) => showArticle(context, archive));
}

async function listArticles(context: Context<PageEnvironment>, archive: Archive): Promise<Response> {
  const asked = readParameter(context, 'zone');
  const zone = asked === null ? context.env.zone : findZone(asked);
  if (zone === null) return refuse(context, 400, 'zone must be a time zone such as Europe/London.');
  const skip = readParameter(context, 'skip') ?? '0';
  if (!WHOLE_NUMBER.test(skip)) return refuse(context, 400, 'skip must be a whole number from 0.');
  const day = readParameter(context, 'day') ?? (await findNewest(archive, zone));
  if (day === null) return respond(context, { ...NO_DAY, articles: [] });
  if (!isDay(day)) return refuse(context, 400, 'day must be a day such as 2024-10-18.');
  const { within, before, after } = await archive.articlesOf({ since: day, until: day }, zone);
  const end = Number(skip) + MAX_LISTED;
  const next = end < within.length ? withQuery(ARTICLES, { day, zone: asked, skip: end }) : null;
  const articles = within.slice(Number(skip), end).map(articleToJson);
  return respond(context, { day, before, after, total: within.length, next, articles });
}

/** How many articles of a day are listed at a time. */
const MAX_LISTED = 500;
const WHOLE_NUMBER = /^\d{1,9}$/u;
const NO_DAY = { day: null, before: null, after: null, total: 0, next: null };

async function findNewest(archive: Archive, zone: string): Promise<string | null> {
  const { days } = (await archive.dates()).countDays(zone);
  return days[0]?.day ?? null;
}

async function showArticle(context: Context<PageEnvironment>, archive: Archive): Promise<Response> {
  const [held] = await archive.articles([context.req.param('id') ?? '']);
  if (held === undefined) return refuse(context, 404);
  const { article, quotations } = held;
  const said = quotations.map((quotation) => statementToJson({ article, quotation }));
  return respond(context, { article: articleToJson(article), text: article.text, quotations: said });
}

function respond(context: Context, value: unknown): Response {
  context.header('Content-Type', 'application/json');
  context.header('X-Content-Type-Options', 'nosniff');
  return context.body(`${escapeJson(JSON.stringify(value))}\n`);
}
