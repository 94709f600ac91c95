import type { Hono } from 'hono';
import { describeContents } from '../../../core/answers/contents.ts';
import type { Archive } from '../../../core/archive.ts';
import type { ReadingReport } from '../../../core/reading-report.ts';
import { composeContents } from '../../../reply/compose/compose-contents.ts';
import { html } from '../../html.ts';
import { renderPage } from '../layout.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { renderReply } from '../reply.ts';
import { respond } from '../site.ts';

/** `/archive`: what the archive holds, how fresh it is, and what was left out of it. */
export function serveArchive(
  app: Hono<PageEnvironment>,
  archive: Archive,
  reading?: () => ReadingReport,
): void {
  app.get('/archive', async (context) => {
    const contents = await describeContents(archive, context.env);
    const main = html`<h1>The archive</h1>\n${renderReply(composeContents(contents, reading?.()))}`;
    return respond(context, renderPage({ title: 'The archive', chapter: '/archive', main }));
  });
}
