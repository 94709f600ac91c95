import type { Context } from 'hono';
import { html } from '../html.ts';
import { renderPage } from './layout.ts';

/** Why a request is not answered, by its status. */
export type Refusal = keyof typeof REFUSALS;

const REFUSALS = {
  400: ['Bad request', 'The address or what was sent with it cannot be read: go back and try again.'],
  401: ['Sign in', 'This archive is private: sign in first.'],
  403: ['Not allowed', 'This archive is private, and the request does not say that you may read it.'],
  404: ['Not found', 'There is nothing at this address: it may have left the archive.'],
  405: ['Not possible', 'This page can only be read.'],
  411: ['Of unknown length', 'What was sent does not say how long it is.'],
  413: ['Too much', 'What was sent is too long: send less.'],
  414: ['Too long', 'The address is too long: ask for less.'],
  421: [
    'Another address',
    'This page is not served under that name: use the address that it was started with.',
  ],
  503: ['Not now', 'The archive does not answer at the moment: ask again in a minute.'],
  500: ['A fault', 'The page could not be made, which is a fault of the program. It has been logged.'],
} as const;

/** Answers with a page of one line. */
export function refuse(
  context: Context,
  status: Refusal,
  line: string = REFUSALS[status][1],
): Response | Promise<Response> {
  const [title] = REFUSALS[status];
  const main = html`<h1>${title}</h1>\n<p><bdi>${line}</bdi></p>`;
  context.header('Cache-Control', 'no-store');
  return context.html(renderPage({ title, chapter: null, main }), status);
}
