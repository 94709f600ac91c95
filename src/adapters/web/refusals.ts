import type { Context } from 'hono';
import { html } from '../html.ts';
import { respondProblem } from './api/problem.ts';
import { renderPage } from './layout.ts';

/** Why a request is not answered, by its status. */
export type Refusal = keyof typeof REFUSALS;

const REFUSALS = {
  400: ['Bad request', 'The address, or what was sent with it, cannot be understood. Go back and try again.'],
  401: ['Sign in', 'This archive is private: sign in first.'],
  403: ['Not allowed', 'This archive is private, and the request has no permission to read it.'],
  404: ['Not found', 'There is nothing at this address. It may have left the archive.'],
  405: ['Not possible', 'This page is read-only.'],
  410: ['Withdrawn', 'What stood at this address was withdrawn.'],
  411: ['Of unknown length', 'The request does not say how long it is.'],
  413: ['Too much', 'The request is too long: send less.'],
  414: ['Too long', 'The address is too long: ask for less.'],
  415: ['Not JSON', 'Send a JSON object, with Content-Type: application/json.'],
  421: [
    'Another address',
    'This page is not served under that host name. Use the address it was started with.',
  ],
  429: ['Too often', 'Too many wrong tokens came from there. Wait a while, then try again.'],
  503: ['Not now', 'The archive is not answering right now. Ask again in a minute.'],
  500: ['A fault', 'A fault in Verbatim kept it from making this page. The fault has been logged.'],
} as const;

/** Answers that somebody must wait some milliseconds. */
export function refuseForNow(context: Context, wait: number): Response | Promise<Response> {
  context.header('Retry-After', String(Math.ceil(wait / 1_000)));
  return refuse(context, 429);
}

const FOR_PROGRAMS = /^\/(?:api\/|mcp$)/u;

/** Answers with a page of one line; a program with a problem. */
export function refuse(
  context: Context,
  status: Refusal,
  line: string = REFUSALS[status][1],
): Response | Promise<Response> {
  const [title] = REFUSALS[status];
  if (FOR_PROGRAMS.test(context.req.path)) return respondProblem(context, status, { title, detail: line });
  const main = html`<h1>${title}</h1>\n<p><bdi>${line}</bdi></p>`;
  context.header('Cache-Control', 'no-store');
  return context.html(renderPage({ title, chapter: null, main }), status);
}
