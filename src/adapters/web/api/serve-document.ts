import type { Hono } from 'hono';
import { respond, type Site } from '../site.ts';
import { describeApi } from './openapi.ts';
import { API, listOperations, OPENAPI } from './operations.ts';
import { renderApi } from './render-api.ts';

/** `/api/v1`: what programs can ask for, to read; `/api/v1/openapi.json`: the same for programs. */
export function serveApiDocument(app: Hono, { commands, url }: Site): void {
  const operations = listOperations(commands);
  app.get(OPENAPI, (context) => context.json(describeApi(commands, url())));
  app.get(API, (context) => respond(context, renderApi(operations, url())));
}
