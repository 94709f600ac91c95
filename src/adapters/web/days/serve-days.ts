import type { Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Archive } from '../../../core/archive.ts';
import { boundsOf } from '../../../core/dates/day.ts';
import { findZone, nearestZones } from '../../../core/dates/zone.ts';
import { summariseDays } from '../../../core/digest/digest.ts';
import type { Digest } from '../../../core/digest/story.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { readPage, readParameter } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { respond } from '../site.ts';
import { isDay } from './is-day.ts';
import { renderDay } from './render-day.ts';
import { renderDays } from './render-days.ts';

/** A busy day's digest takes a second to compose and little memory to cache; there are some forty days of a date. */
const MAX_DIGESTS = 200;

/** `/days`: the days with articles; `/days/2024-10-18`: one day's stories, midnight to midnight in `zone`. */
export function serveDays(app: Hono<PageEnvironment>, archive: Archive): void {
  const digests = new LRUCache<string, Digest>({ max: MAX_DIGESTS });
  app.get('/days', (context) =>
    withZone(context, async (zone, asked) => {
      const { days, undated } = (await archive.dates()).countDays(zone);
      return respond(context, renderDays({ days, undated, zone, asked, page: readPage(context) }));
    }),
  );
  app.get('/days/:day', (context) =>
    withZone(context, async (zone, asked) => {
      const day = context.req.param('day') ?? '';
      if (!isDay(day)) return refuse(context, 404, NO_DAY);
      // Hundreds of zones' names stand for some forty different days.
      const { start, end } = boundsOf(day, zone);
      const name = `${day} ${start} ${end}`;
      const digest =
        digests.get(name) ?? (await summariseDays(archive.asOfNow(), { since: day, until: day }, zone));
      digests.set(name, digest);
      return respond(context, renderDay({ digest: { ...digest, zone }, asked, page: readPage(context) }));
    }),
  );
}

const NO_DAY = 'That is not a day. Write it as 2024-10-18.';
function withZone(
  context: Context<PageEnvironment>,
  answer: (zone: string, asked: string | null) => Response | Promise<Response>,
): Response | Promise<Response> {
  const asked = readParameter(context, 'zone');
  const zone = asked === null ? context.env.zone : findZone(asked);
  if (zone !== null) return answer(zone, asked === null ? null : zone);
  const nearest = nearestZones(asked ?? '');
  const advice =
    nearest.length === 0 ? 'Write it as Europe/London or UTC.' : `Did you mean ${nearest.join(', ')}?`;
  return refuse(context, 400, `“${asked ?? ''}” is no known time zone. ${advice}`);
}
