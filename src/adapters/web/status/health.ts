import type { Hono } from 'hono';
import { mayDo } from '../../../chat/access.ts';
import type { Site } from '../site.ts';

/** `/healthz`: the program runs; `/readyz`: it can answer, and to who operates it, what cannot; `/metrics`: what it has done. */
export function serveHealth(app: Hono, { readiness, metrics }: Site): void {
  app.get('/healthz', (context) => context.text('live\n'));
  app.get('/readyz', (context) => {
    const checks = readiness();
    const isWell = checks.every(({ isReady }) => isReady);
    const status = isWell ? 200 : 503;
    if (!mayDo(context.get('access'), 'operate')) return context.text(`${describe(isWell)}\n`, status);
    const lines = checks.map(({ name, isReady }) => `${name}: ${describe(isReady)}\n`);
    return context.text(lines.join(''), status);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
  );
}

function describe(isReady: boolean): string {
  return isReady ? 'ready' : 'not ready';
}
