/**
 * Posts what is due, from the state file and on the platform that its argument names, until nothing is left of today,
 * and prints “done”; unless it is killed before.
 */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { RateLimits } from '../../../src/digests/rate-limits.ts';
import { startDigests } from '../../../src/digests/run-digests.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { openStateStore } from '../../../src/store/sqlite/open-store.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { killAtWrite } from './kill-at-write.ts';
import { LIFE, type Life } from './life.ts';
import { openOutbox } from './open-outbox.ts';

const life = LIFE.parse(JSON.parse(process.argv[2] ?? ''));
const begun = Date.now();
const clock = { zone: () => 'UTC', now: () => new Date(Date.parse(life.now) + Date.now() - begun) };
const opened = await openStateStore(life.stateFile, { clock, keys: [] });
if (!opened.ok) throw new Error(opened.line);
await live(life, opened.store);
await opened.store.close();
process.stdout.write('done\n');
process.exit();

async function live(told: Life, store: StateStore): Promise<void> {
  const runner = startDigests({
    answersFor: answersForAll(buildArchive(told.days.map(sketchDay))),
    store: { ...store, ledger: killAtWrite(store.ledger, told.kill) },
    outboxes: [await openOutbox(told, clock)],
    clock,
    timer: {
      after: (milliseconds, call) => {
        const timeout = globalThis.setTimeout(call, milliseconds);
        return () => clearTimeout(timeout);
      },
    },
    rateLimits: openOneLane(),
    log: { info: () => {}, warn: say, error: say },
    metrics: { digestDelivered: () => {} },
    random: () => 0,
    catchUp: 6 * 3_600_000,
    settling: 50,
    longestSleep: 100,
  });
  while (!(await isDone(store))) await setTimeout(10);
  await runner.stop();
}

/** One after the other, so that each life that is killed late gets further than the one before. */
function openOneLane(): RateLimits {
  let last = Promise.resolve();
  return {
    take: (_platform, _workspace, task) => {
      last = last.then(task);
    },
    pause: () => {},
    close: () => {},
  };
}

function sketchDay(day: string) {
  const words = `“The bridge that was begun on ${day} will carry ${Number(day.slice(-2)) * 7} trams an hour.”`;
  return sketchStatement(words, 'Ada Byron', {
    path: `${day}.txt`,
    headline: `Bridge of ${day}`,
    datePublished: day,
  });
}

/** Whether every subscription has its row of today, and all have ended. */
async function isDone({ subscriptions, ledger }: StateStore): Promise<boolean> {
  const today = clock.now().toISOString().slice(0, 10);
  const latest = await Promise.all((await subscriptions.list({})).map(({ id }) => ledger.listLatest(id, 1)));
  return latest.every(([row]) => row?.day === today && row.state !== 'pending' && row.state !== 'sending');
}

function say(event: string, fields: object = {}): void {
  process.stderr.write(`${event} ${JSON.stringify(fields)}\n`);
}
