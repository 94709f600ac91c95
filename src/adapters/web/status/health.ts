import type { Hono } from 'hono';
import { type Site, serveReading } from '../site.ts';

/** `/healthz`: the program lives; `/readyz`: it can answer; `/metrics`: what it has done. */
export function serveHealth(app: Hono, { readiness, metrics }: Site): void {
  serveReading(app, '/healthz', (context) => context.text('live\n'));
  serveReading(app, '/readyz', (context) => {
    const checks = readiness();
    const lines = checks.map(({ name, isReady }) => `${name}: ${isReady ? 'ready' : 'not ready'}\n`);
    return context.text(lines.join(''), checks.every(({ isReady }) => isReady) ? 200 : 503);
  });
  serveReading(app, '/metrics', async (context) =>
    context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
  );
}
