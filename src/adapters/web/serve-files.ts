import type { Hono } from 'hono';
import { KEYS_FILE, STYLE_FILE, type StaticFile } from './files.ts';
import { type Site, serveReading } from './site.ts';
import { TRY_SCRIPT_FILE, TRY_STYLE_FILE } from './try/try-files.ts';

const FILES: readonly StaticFile[] = [STYLE_FILE, KEYS_FILE, TRY_STYLE_FILE, TRY_SCRIPT_FILE];

/** What pages load, and what robots read first. */
export function serveFiles(app: Hono, { config }: Site): void {
  for (const { path, type, content } of FILES) {
    serveReading(app, path, (context) =>
      context.body(content, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  const rule = config.isIndexed ? 'Allow: /' : 'Disallow: /';
  serveReading(app, '/robots.txt', (context) => context.text(`User-agent: *\n${rule}\n`));
}
