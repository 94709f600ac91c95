import { describe, expect, test } from 'vitest';
import type { RateLimits } from '../../src/digests/rate-limits.ts';
import { MISSED } from '../../src/ports/digest-ledger.ts';
import type { PostResult } from '../../src/ports/outbox.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { createRecordingOutbox } from '../fakes/recording-outbox.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';
import { type Stage, setStage, TERMS } from './stage.ts';

const PIER = buildArchive([
  sketchStatement('“The old pier will be rebuilt before the summer season begins again.”', 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-17',
  }),
]);
const LATER: PostResult = { kind: 'later', afterMs: null, reason: 'http_503' };

async function rowsOf({ store }: Stage, id: string) {
  const rows = await store.ledger.listLatest(id, 100);
  return rows.map(({ day, state, reason }) => [day, state, reason]);
}

describe('a subscription', () => {
  test('gets its digest at its time, once, with the day before in it and buttons that work', async () => {
    const stage = setStage('2024-10-18T06:00:00Z', PIER);
    const { id } = await stage.subscribe();
    stage.start();
    await stage.passTo('2024-10-18T07:59:59Z');
    expect(stage.outbox.postings).toEqual([]);
    await stage.passTo('2024-10-18T20:00:00Z');
    expect(stage.outbox.postings).toMatchObject([
      { workspace: 'T01', channel: 'C01', delivery: `${id}:2024-10-18`, triedSince: null },
    ]);
    const { answer } = stage.outbox.postings[0] ?? {};
    expect(answer && toPlainText(answer.reply)).toMatch(/^17 October 2024 \(Europe\/London\): 1 story/u);
    expect(await stage.store.exchanges.find(answer?.exchange ?? '')).toMatchObject({
      command: 'digest',
      options: { date: '2024-10-17' },
      zone: 'Europe/London',
    });
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'sent', null]]);
  });

  test('that tells its own day gets what there is of it', async () => {
    const stage = setStage('2024-10-17T06:00:00Z', PIER);
    await stage.subscribe({ terms: { ...TERMS, day: 'today' } });
    stage.start();
    await stage.passTo('2024-10-17T09:00:00Z');
    const [posting] = stage.outbox.postings;
    expect(posting && toPlainText(posting.answer.reply)).toMatch(/^17 October 2024/u);
  });

  test('that skips empty days gets nothing on one, and the ledger says why', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    const { id } = await stage.subscribe({ terms: { ...TERMS, empty: 'skip' } });
    stage.start();
    await stage.passTo('2024-10-18T20:00:00Z');
    expect(stage.outbox.postings).toEqual([]);
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'skipped', 'no articles']]);
    expect(stage.counted).toEqual(['slack skipped']);
  });

  test('that began after its time waits for the next day', async () => {
    const stage = setStage('2024-10-18T08:00:01Z');
    const { id } = await stage.subscribe();
    stage.start();
    await stage.passTo('2024-10-19T12:00:00Z');
    expect(await rowsOf(stage, id)).toEqual([['2024-10-19', 'sent', null]]);
  });

  test('that begins while the runner is at work is noticed', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    stage.start();
    await stage.passTo('2024-10-18T07:59:00Z');
    await stage.subscribe();
    await stage.passTo('2024-10-18T08:00:00Z');
    expect(stage.outbox.postings).toHaveLength(1);
  });

  test('that is paused gets nothing, and after it is resumed nothing of what was due meanwhile', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    const { id, since } = await stage.subscribe();
    await stage.store.subscriptions.change(id, { isPaused: true, since });
    stage.start();
    await stage.passTo('2024-10-20T12:00:00Z');
    await stage.store.subscriptions.change(id, { isPaused: false, since: '2024-10-20T12:00:00Z' });
    await stage.passTo('2024-10-21T12:00:00Z');
    expect(await rowsOf(stage, id)).toEqual([['2024-10-21', 'sent', null]]);
  });

  test('that ended while its digest waits to be tried again gets no more of it', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe();
    stage.outbox.become(() => LATER);
    stage.start();
    await stage.passTo('2024-10-18T08:00:01Z');
    await stage.store.subscriptions.remove(id);
    stage.outbox.become(() => ({ kind: 'posted', messages: ['1'] }));
    await stage.passTo('2024-10-18T09:00:00Z');
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'skipped', 'the subscription has ended']]);
    expect(stage.outbox.told).toEqual([]);
  });

  test('of a platform that is not connected waits, and gets its digest when it is', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe({ platform: 'discord' });
    await stage.start().stop();
    await stage.passTo('2024-10-18T10:00:00Z');
    const discord = createRecordingOutbox('discord');
    stage.start([stage.outbox, discord]);
    await stage.passTo('2024-10-18T10:01:00Z');
    expect(discord.postings.map(({ delivery }) => delivery)).toEqual([`${id}:2024-10-18`]);
    expect(stage.outbox.postings).toEqual([]);
  });
});

describe('a digest that waits for its turn', () => {
  test.each([
    [
      'ended',
      'the subscription has ended',
      (stage: Stage, id: string) => stage.store.subscriptions.remove(id),
    ],
    [
      'paused',
      'the subscription is paused',
      (stage: Stage, id: string) =>
        stage.store.subscriptions.change(id, { isPaused: true, since: '2024-10-18T07:00:00Z' }),
    ],
  ])('is not posted where its subscription is %s meanwhile', async (_, reason, change) => {
    const waiting: (() => Promise<void>)[] = [];
    const rateLimits: RateLimits = {
      take: (_platform, _workspace, task) => void waiting.push(task),
      pause: () => {},
      close: () => {},
    };
    const stage = setStage('2024-10-18T07:00:00Z', PIER, { rateLimits });
    const { id } = await stage.subscribe();
    stage.start();
    await stage.passTo('2024-10-18T08:00:01Z');
    await change(stage, id);
    for (const task of waiting) await task();
    expect(stage.outbox.postings).toEqual([]);
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'skipped', reason]]);
  });
});

describe('what cannot be posted', () => {
  test('is tried again, with the instant of the first try and the very same answer, until it is', async () => {
    const stage = setStage('2024-10-18T07:00:00Z', PIER);
    const { id } = await stage.subscribe();
    stage.outbox.become(() => LATER);
    stage.start();
    await stage.passTo('2024-10-18T08:01:00Z');
    stage.outbox.become(() => ({ kind: 'posted', messages: ['1'] }));
    await stage.passTo('2024-10-18T12:00:00Z');
    const { postings } = stage.outbox;
    expect(postings.map(({ triedSince }) => triedSince)).toEqual([
      null,
      ...postings.slice(1).map(() => '2024-10-18T08:00:00.000Z'),
    ]);
    expect(postings.length).toBeGreaterThan(2);
    for (const { answer } of postings) expect(answer).toEqual(postings[0]?.answer);
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'sent', null]]);
    expect(stage.outbox.told).toEqual([]);
  });

  test('is not tried again before the platform allows it', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    await stage.subscribe();
    stage.outbox.become(() => ({ kind: 'later', afterMs: 3_600_000, reason: 'ratelimited' }));
    stage.start();
    await stage.passTo('2024-10-18T08:59:59Z');
    expect(stage.outbox.postings).toHaveLength(1);
    await stage.passTo('2024-10-18T09:00:00Z');
    expect(stage.outbox.postings).toHaveLength(2);
  });

  test('is given up when its window is over, and whoever subscribed is told once, in one line', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe();
    stage.outbox.become(() => ({ kind: 'later', afterMs: null, reason: 'is_archived' }));
    stage.start();
    await stage.passTo('2024-10-18T13:59:59Z');
    expect(stage.outbox.told).toEqual([]);
    await stage.passTo('2024-10-19T07:00:00Z');
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'failed', 'is_archived']]);
    expect(stage.outbox.told).toEqual([
      {
        workspace: 'T01',
        person: 'U01',
        line: expect.stringMatching(/^The digest .*18 October 2024.*is_archived[^\n]*$/u),
      },
    ]);
    expect(stage.outbox.postings.length).toBeLessThan(60);
    expect(new Set(stage.counted)).toEqual(new Set(['slack later', 'slack failed']));
    expect(stage.counted.filter((each) => each === 'slack failed')).toHaveLength(1);
  });

  test('and fails with a fault of ours is logged and tried again', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe();
    stage.outbox.become(() => Promise.reject(new Error('torn')));
    stage.start();
    await stage.passTo('2024-10-18T08:00:01Z');
    expect(stage.log.entries).toContainEqual({
      level: 'error',
      event: 'digest-fault',
      fields: { reason: 'torn' },
    });
    stage.outbox.become(() => ({ kind: 'posted', messages: ['1'] }));
    await stage.passTo('2024-10-18T09:00:00Z');
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'sent', null]]);
  });
});

describe('after the program was away', () => {
  test('what was due within the window is caught up, and what was due before is noted as missed', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    const { id } = await stage.subscribe();
    stage.time.setClock(new Date('2024-10-21T13:59:00Z'));
    stage.start();
    await stage.passTo('2024-10-21T14:10:00Z');
    expect(await rowsOf(stage, id)).toEqual([
      ['2024-10-21', 'sent', null],
      ['2024-10-20', 'skipped', MISSED],
      ['2024-10-19', 'skipped', MISSED],
      ['2024-10-18', 'skipped', MISSED],
    ]);
    expect(stage.counted.toSorted()).toEqual([...Array(3).fill('slack skipped'), 'slack posted'].toSorted());
    expect(stage.log.entries).toContainEqual(
      expect.objectContaining({ event: 'digests-missed', fields: expect.objectContaining({ runs: 3 }) }),
    );
  });

  test('a month of absence is noted for two weeks', async () => {
    const stage = setStage('2024-10-01T06:00:00Z');
    const { id } = await stage.subscribe();
    stage.time.setClock(new Date('2024-11-01T20:00:00Z'));
    stage.start();
    await stage.passTo('2024-11-01T20:01:00Z');
    expect(await rowsOf(stage, id)).toHaveLength(14);
    expect(stage.outbox.postings).toEqual([]);
  });

  test('what was being sent is left to settle first, and is then looked for', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    const { id } = await stage.subscribe();
    const run = { subscription: id, day: '2024-10-18' };
    await stage.store.ledger.open({ ...run, due: '2024-10-18T08:00:00Z', until: '2024-10-18T14:00:00Z' });
    const answer = {
      status: 'found',
      reply: { nodes: [{ type: 'lead', text: 'Kept' }] },
      exchange: null,
      hasMore: false,
    };
    await stage.store.ledger.begin(run, { at: '2024-10-18T08:00:02.000Z', answer: structuredClone(answer) });
    stage.time.setClock(new Date('2024-10-18T08:00:05Z'));
    stage.start();
    await stage.passTo('2024-10-18T08:00:19Z');
    expect(stage.outbox.postings).toEqual([]);
    await stage.passTo('2024-10-18T08:00:21Z');
    expect(stage.outbox.postings).toMatchObject([{ answer, triedSince: '2024-10-18T08:00:02.000Z' }]);
  });

  test('what was being sent when its window was over is given up, and whoever subscribed is told', async () => {
    const stage = setStage('2024-10-18T06:00:00Z');
    const { id } = await stage.subscribe();
    const run = { subscription: id, day: '2024-10-18' };
    await stage.store.ledger.open({ ...run, due: '2024-10-18T08:00:00Z', until: '2024-10-18T14:00:00Z' });
    await stage.store.ledger.begin(run, { at: '2024-10-18T08:00:02.000Z', answer: null });
    stage.time.setClock(new Date('2024-10-18T20:00:00Z'));
    stage.start();
    await stage.passTo('2024-10-18T20:01:00Z');
    expect(stage.outbox.postings).toEqual([]);
    expect(stage.outbox.told).toMatchObject([
      { line: expect.stringMatching(/may not have been posted whole/u) },
    ]);
    expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'failed', expect.stringMatching(/stopped/u)]]);
  });
});

describe('a clock that jumps', () => {
  test('back posts nothing twice', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe();
    stage.start();
    await stage.passTo('2024-10-18T08:00:10Z');
    stage.time.setClock(new Date('2024-10-18T07:30:00Z'));
    await stage.passTo('2024-10-19T12:00:00Z');
    expect(stage.outbox.postings.map(({ delivery }) => delivery)).toEqual([
      `${id}:2024-10-18`,
      `${id}:2024-10-19`,
    ]);
  });

  test('forward by days, and back again, leaves no later day out', async () => {
    const stage = setStage('2024-10-18T07:00:00Z');
    const { id } = await stage.subscribe();
    stage.start();
    await stage.passTo('2024-10-18T07:30:00Z');
    stage.time.setClock(new Date('2024-10-25T20:00:00Z'));
    await stage.passTo('2024-10-25T20:05:00Z');
    stage.time.setClock(new Date('2024-10-18T07:35:00Z'));
    await stage.passTo('2024-10-26T07:00:00Z');
    const days = ['18', '19', '20', '21', '22', '23', '24', '25'].map((day) => `${id}:2024-10-${day}`);
    expect(stage.outbox.postings.map(({ delivery }) => delivery)).toEqual(days);
  });
});

test('a stop waits for what is being posted and begins nothing more', async () => {
  const stage = setStage('2024-10-18T07:00:00Z');
  const { id } = await stage.subscribe();
  let letGo = (_result: PostResult): void => {};
  stage.outbox.become(() => new Promise((resolve) => (letGo = resolve)));
  const runner = stage.start();
  const passing = stage.passTo('2024-10-18T08:00:00Z');
  await expect.poll(() => stage.outbox.postings.length).toBe(1);
  const stopped = runner.stop();
  letGo({ kind: 'posted', messages: ['1'] });
  await Promise.all([stopped, passing]);
  expect(await rowsOf(stage, id)).toEqual([['2024-10-18', 'sent', null]]);
  await stage.passTo('2024-10-20T00:00:00Z');
  expect(stage.outbox.postings).toHaveLength(1);
});

test('what fails while the runner stops is left for the next start', async () => {
  const stage = setStage('2024-10-18T07:00:00Z');
  await stage.subscribe();
  let letGo = (_result: PostResult): void => {};
  stage.outbox.become(() => new Promise((resolve) => (letGo = resolve)));
  const runner = stage.start();
  const passing = stage.passTo('2024-10-18T08:00:00Z');
  await expect.poll(() => stage.outbox.postings.length).toBe(1);
  const stopped = runner.stop();
  letGo(LATER);
  await Promise.all([stopped, passing]);
  await stage.passTo('2024-10-18T09:00:00Z');
  expect(stage.outbox.postings).toHaveLength(1);
});

test('two hundred subscriptions at the same minute share one digest and each get it', async () => {
  const stage = setStage('2024-10-18T07:58:00Z', PIER);
  for (let channel = 0; channel < 200; channel += 1) await stage.subscribe({ channel: `C${channel}` });
  stage.start();
  await stage.passTo('2024-10-18T08:00:00Z');
  expect(new Set(stage.outbox.postings.map(({ channel }) => channel)).size).toBe(200);
  const replies = stage.outbox.postings.map(({ answer }) => answer.reply);
  expect(replies.every((reply) => reply === replies[0])).toBe(true);
});
