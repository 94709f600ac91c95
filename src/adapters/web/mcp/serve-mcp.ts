import type { Hono } from 'hono';
import { readVersion } from '../../../config/program-directory.ts';
import { refuse } from '../refusals.ts';
import { askPages } from '../serve-archive.ts';
import type { Site } from '../site.ts';

/** Where assistants ask over streamable HTTP. */
const MCP = '/mcp';

/** Answers assistants. A page of another site cannot ask in a reader's name, since its origin is another. */
export function serveMcp(app: Hono, site: Site): void {
  app.post(MCP, async (context) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !isOwn(origin, site.url()))
      return refuse(context, 403, 'That request came from another site.');
    // Loaded where somebody asks: it takes some megabytes.
    const { answerMcp } = await import('./answer-mcp.ts');
    return answerMcp(context.req.raw, {
      commands: site.commands,
      version: readVersion(),
      ask: (address, body) => askPages(context, site, address, body),
    });
  });
}

function isOwn(origin: string, url: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(url).host;
}
