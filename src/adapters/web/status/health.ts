import type { Hono } from 'hono';
import type { Site } from '../site.ts';

/** `/healthz`: the program runs; `/readyz`: it can answer; `/metrics`: what it has done. */
export function serveHealth(app: Hono, { readiness, metrics }: Site): void {
  app.get('/healthz', (context) => context.text('live\n'));
  app.get('/readyz', (context) => {
    const checks = readiness();
    const lines = checks.map(({ name, isReady }) => `${name}: ${isReady ? 'ready' : 'not ready'}\n`);
    return context.text(lines.join(''), checks.every(({ isReady }) => isReady) ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
  );
}
