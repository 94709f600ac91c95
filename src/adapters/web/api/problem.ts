import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * Answers a program why it gets no answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function respondProblem(
  context: Context,
  status: ContentfulStatusCode,
  { title, detail }: { readonly title: string; readonly detail: string },
): Response {
  const problem = { type: 'about:blank', title, status, detail };
  return context.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
