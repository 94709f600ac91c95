import type { Context, Hono } from 'hono';
import type { Html } from '../../chat/html.ts';
import type { Article } from '../../core/article/article.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import type { SpeakerEntry } from '../../core/speakers/speaker-entry.ts';
import type { WebDependencies } from './dependencies.ts';

/** What the routes answer from. */
export interface Site extends WebDependencies {
  readonly shelf: Shelf;
  /** Where people reach the page, without a slash at the end. */
  url(): string;
}

/** The archive by its ids. */
export interface Shelf {
  /** Undefined where no article has the id. */
  articleOf(id: string): Article | undefined;
  /** In the order of the text. */
  quotationsOf(article: Article): readonly Quotation[];
  /** Undefined where nobody has the id. */
  speakerOf(id: string): SpeakerEntry | undefined;
}

/** Registers what is read at a path. */
export function serveReading(
  app: Hono,
  path: string,
  answer: (context: Context) => Response | Promise<Response>,
): void {
  app.get(path, answer);
}

/** A page as it is answered. */
export function respond(context: Context, page: Html, status: 200 | 404 = 200): Response | Promise<Response> {
  return context.html(page, status);
}
