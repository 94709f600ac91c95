import type { Context, Hono } from 'hono';
import type { Archive } from '../../../core/archive.ts';
import { findZone } from '../../../core/dates/zone.ts';
import { escapeJson } from '../../../reply/records/escape-json.ts';
import { articleToJson, statementToJson } from '../../../reply/records/json-who-said.ts';
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
  const day = readParameter(context, 'day') ?? (await findNewest(archive, zone));
  if (day === null) return respond(context, { day, before: null, after: null, articles: [] });
  if (!isDay(day)) return refuse(context, 400, 'day must be a day such as 2024-10-18.');
  const { within, before, after } = await archive.articlesOf({ since: day, until: day }, zone);
  return respond(context, { day, before, after, articles: within.map(articleToJson) });
}

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
