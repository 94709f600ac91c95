import type { Hono } from 'hono';
import { getKeysFile, getStyleFile, getTryScriptFile, type StaticFile } from './files.ts';
import type { Site } from './site.ts';

/** Serves the files that pages load, and robots.txt. */
export function serveFiles(app: Hono, { config }: Site): void {
  for (const file of [getStyleFile(), getKeysFile(), getTryScriptFile()]) serveFile(app, file);
  const rule = config.isIndexed ? 'Allow: /' : 'Disallow: /';
  app.get('/robots.txt', (context) => context.text(`User-agent: *\n${rule}\n`));
}

/** Serves a file that browsers may keep forever. */
export function serveFile(app: Hono, { path, type, content }: StaticFile): void {
  app.get(path, (context) =>
    context.body(content, 200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
}
