import type { Hono } from 'hono';
import { describeContents } from '../../../core/answers/contents.ts';
import type { Archive } from '../../../core/archive.ts';
import { composeContents } from '../../../reply/compose/compose-contents.ts';
import { html } from '../../html.ts';
import { renderPage } from '../layout.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { renderReply } from '../reply.ts';
import { respond } from '../site.ts';

/** `/archive`: what the archive holds, and how fresh it is. */
export function serveArchive(app: Hono<PageEnvironment>, archive: Archive): void {
  app.get('/archive', async (context) => {
    const contents = await describeContents(archive, context.env);
    const main = html`<h1>The archive</h1>\n${renderReply(composeContents(contents))}`;
    return respond(context, renderPage({ title: 'The archive', chapter: '/archive', main }));
  });
}
