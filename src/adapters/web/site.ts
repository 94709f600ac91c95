import type { Context } from 'hono';
import type { Html } from '../../chat/messages/html.ts';
import type { Attempts } from './access/attempts.ts';
import type { WebDependencies } from './dependencies.ts';

/** What the routes need. */
export interface Site extends WebDependencies {
  /** Where people reach the page, without a trailing slash. */
  url(): string;
  /** Slows down whoever tries tokens. */
  readonly attempts: Attempts;
}

/** A page as a response. */
export function respond(context: Context, page: Html, status: 200 | 404 = 200): Response | Promise<Response> {
  return context.html(page, status);
}
