import type { Hono } from 'hono';
import { mayDo } from '../../../chat/access.ts';
import { oneLine } from '../../../core/one-line.ts';
import type { Site } from '../site.ts';

/**
 * `/healthz`: the program runs; `/readyz`: it can answer, and to who operates it, what cannot; `/metrics`: what it has
 * done.
 */
export function serveHealth(app: Hono, { readiness, metrics, leftOut }: Site): void {
  app.get('/healthz', (context) => context.text('live\n'));
  app.get('/readyz', async (context) => {
    const checks = readiness();
    const isWell = checks.every(({ isReady }) => isReady);
    const status = isWell ? 200 : 503;
    if (!mayDo(context.get('access'), 'operate')) return context.text(`${describe(isWell)}\n`, status);
    const lines = checks.map(({ name, isReady }) => `${name}: ${describe(isReady)}\n`);
    return context.text([...lines, ...(await listLeftOut(leftOut))].join(''), status);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
  );
}

/** What the archive does not serve, a line for each of the first; nothing while it does not answer. */
async function listLeftOut(leftOut: Site['leftOut']): Promise<readonly string[]> {
  const { count, lines } = await leftOut().catch(() => ({ count: 0, lines: [] }));
  if (count === 0) return [];
  const more = count > lines.length ? [`and ${count - lines.length} more\n`] : [];
  return [`left out: ${count}\n`, ...lines.map((line) => `${oneLine(line)}\n`), ...more];
}

function describe(isReady: boolean): string {
  return isReady ? 'ready' : 'not ready';
}
