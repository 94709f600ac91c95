import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { buildOnce } from '../../built/built-program.ts';
import { openTemporaryStore, temporaryStateFile } from '../../store/open-temporary-store.ts';
import { TERMS } from '../stage.ts';
import { type GoBetween, startGoBetween } from './go-between.ts';
import type { Life } from './life.ts';
import { type KillablePlatform, startPlatform } from './platforms.ts';

/** On each platform; `npm run test:kill` takes a hundred. */
const KILLS = Number(process.env['KILLS'] ?? '3');
const SEED = 2;
const CHANNELS = 3;
/** Of milliseconds: each life starts a process of its own. */
const TIME_LIMIT = 60_000 + KILLS * 15_000;

const PROCESS = (await buildOnce()).script('digests/kill/digest-process.ts');

/** A moment at which a process is killed, as it is counted. */
const POINTS = ['request-come', 'request-done', 'write-before', 'write-during', 'write-after'] as const;
interface Point {
  readonly kind: (typeof POINTS)[number];
  /** At the how manieth request or write, from 1. */
  readonly number: number;
}

interface Scene {
  readonly platform: KillablePlatform;
  readonly between: GoBetween;
  readonly stateFile: string;
}

/** Kills the process that posts digests, again and again, and finds each digest exactly once. */
export function describeKills(name: Life['platform']): void {
  test(`killed with SIGKILL ${KILLS} times around delivery on ${name}, it posts each digest once a day`, {
    timeout: TIME_LIMIT,
  }, async () => {
    const scene = await setScene(name);
    const { days, kills } = await killOften(scene);
    for (const channel of scene.platform.channels) {
      const texts = scene.platform.texts(channel);
      expect(texts).toHaveLength(days.length);
      for (const day of days)
        expect(texts.filter((shown) => shown.includes(`Bridge of ${day}`))).toHaveLength(1);
    }
    const counts = POINTS.map((kind) => `${kind} ${kills.filter((each) => each.kind === kind).length}`);
    process.stdout.write(`${name}: ${kills.length} kills (${counts.join(', ')}) in ${days.length} days\n`);
  });
}

/** Gives the days that were told, and where the process was killed. */
async function killOften(
  scene: Scene,
): Promise<{ readonly days: readonly string[]; readonly kills: readonly Point[] }> {
  const random = createRandom(SEED);
  const kills: Point[] = [];
  let day = 0;
  for (let life = 0; kills.length < KILLS; life += 1) {
    const point = drawPoint(random);
    if (await live(scene, { day, life }, point)) day += 1;
    else kills.push(point);
  }
  expect(await live(scene, { day, life: LAST_LIFE }, null)).toBe(true);
  return { days: Array.from({ length: day + 1 }, (_, each) => dayOf(each - 1)), kills };
}

/** Later in its day than any before. */
const LAST_LIFE = 10_000;

async function setScene(name: Life['platform']): Promise<Scene> {
  const platform = await startPlatform(name, CHANNELS);
  onTestFinished(platform.stop);
  const between = await startGoBetween(platform.apiUrl);
  onTestFinished(between.stop);
  const stateFile = await temporaryStateFile();
  const store = await openTemporaryStore(stateFile, { clock: { zone: () => 'UTC', now: () => new Date() } });
  for (const channel of platform.channels) {
    const place = { platform: name, workspace: platform.workspace, channel, subscriber: 'U01' };
    const terms = { ...TERMS, zone: 'UTC' };
    await store.subscriptions.add({ ...place, terms, since: `${dayOf(0)}T00:00:00.000Z` }, 1);
  }
  await store.close();
  return { platform, between, stateFile };
}

/** The moments of a day are some twenty; early ones come in every life. */
function drawPoint(random: () => number): Point {
  const kind = POINTS[Math.floor(random() * POINTS.length)] ?? 'request-come';
  return { kind, number: 1 + Math.floor(random() * (kind.startsWith('request') ? CHANNELS : 3 * CHANNELS)) };
}

/** Lets a process live until it is killed at the point, or has done what there is to do; true where it has. */
async function live(
  { platform, between, stateFile }: Scene,
  { day, life }: { readonly day: number; readonly life: number },
  point: Point | null,
): Promise<boolean> {
  const now = new Date(Date.parse(`${dayOf(day)}T09:00:00.000Z`) + life * 1_000);
  platform.setClock(now);
  const { token, applicationId, platform: name } = platform;
  const told: Life = {
    ...{ platform: name, stateFile, token, applicationId, now: now.toISOString(), days: [dayOf(day - 1)] },
    apiUrl: platform.apiUrlOn(between.origin),
    kill: toWrite(point),
  };
  const child = spawn(process.execPath, [PROCESS, JSON.stringify(told)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (status, signal) => resolve(signal ?? status));
  });
  let count = 0;
  between.watch(async (moment) => {
    if (point?.kind !== `request-${moment}`) return;
    count += 1;
    if (count !== point.number) return;
    child.kill('SIGKILL');
    await ended;
  });
  const [end, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  expect(stderr).toBe('');
  if (end === 'SIGKILL') return false;
  expect([end, stdout]).toEqual([0, 'done\n']);
  return true;
}

function toWrite(point: Point | null): Life['kill'] {
  switch (point?.kind) {
    case 'write-before':
      return { write: point.number, moment: 'before' };
    case 'write-during':
      return { write: point.number, moment: 'during' };
    case 'write-after':
      return { write: point.number, moment: 'after' };
    default:
      return null;
  }
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2024, 9, 18 + number)).toISOString().slice(0, 10);
}
