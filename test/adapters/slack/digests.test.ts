import { expect, test } from 'vitest';
import { createRateLimits } from '../../../src/digests/rate-limits.ts';
import { startDigests } from '../../../src/digests/run-digests.ts';
import { createManualTime } from '../../fakes/manual-time.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';
import { startVerbatim } from './start-verbatim.ts';

test('a channel is subscribed with a slash command, in the person’s own time zone', async () => {
  const { slack, store } = await startVerbatim();
  const answer = await slack
    .user('U1', { zone: 'Asia/Tokyo' })
    .slash('/digest', 'subscribe 9am')
    .waitForMessage();
  expect(answer).toMatchObject({ seenBy: 'U1', text: expect.stringContaining('09:00 (Asia/Tokyo)') });
  expect(await store.subscriptions.list({})).toMatchObject([
    { workspace: 'T01', channel: 'C01', subscriber: 'U1' },
  ]);
});

test('with admins only, a member is refused and an administrator is not', async () => {
  const { slack, store } = await startVerbatim({ digestManagers: 'admins' });
  const refusal = await slack.user('U1').slash('/digest', 'subscribe 9am').waitForMessage();
  expect(refusal.text).toContain('only owners and administrators');
  slack.makeAdmin('U2');
  await slack.user('U2').slash('/digest', 'subscribe 9am').waitForMessage();
  expect(await store.subscriptions.list({})).toMatchObject([{ subscriber: 'U2' }]);
});

test('with admins only, nobody is taken for one while Slack does not say', async () => {
  const { slack, store } = await startVerbatim({ digestManagers: 'admins' });
  slack.makeAdmin('U2');
  slack.fail('users.info', { kind: 'status', status: 503 }, 5);
  await slack.user('U2').slash('/digest', 'subscribe 9am').waitForMessage();
  expect(await store.subscriptions.list({})).toEqual([]);
});

test('a preview is private and says what is posted then, whose buttons work', async () => {
  const { slack, store, adapter, clock } = await startVerbatim();
  clock.set(new Date('2024-10-19T06:00:00Z'));
  await slack.user('U1').slash('/digest', 'subscribe 09:00 UTC').waitForMessage();
  const preview = await slack.user('U1').slash('/digest', 'preview').waitForMessage();
  const time = createManualTime(clock.now());
  const archive = await readSampleArchive();
  const rateLimits = createRateLimits();
  const runner = startDigests({
    ...{
      answersFor: answersForAll(archive),
      store,
      rateLimits,
      log: createRecordingLog(),
      outboxes: [adapter.outbox],
    },
    ...{ clock: time.clock, timer: time.timer, random: () => 1, metrics: { digestDelivered: () => {} } },
    ...{ catchUp: 3_600_000, settling: 0, longestSleep: 30_000 },
  });
  await time.passTo(new Date('2024-10-19T09:00:00Z'), runner.settled);
  const posted = slack.messages('C01').find(({ metadata }) => metadata !== null);
  expect(preview.seenBy).toBe('U1');
  expect(posted).toMatchObject({ seenBy: null, text: preview.text });
  if (posted === undefined) throw new Error('Nothing was posted.');
  const context = await slack.user('U2').press(posted, 'Context').waitForMessage();
  expect(context.seenBy).toBe('U2');
  await runner.stop();
});

test('an app that workspaces install posts with the token of each', async () => {
  const { slack, store, adapter } = await startVerbatim({ mode: 'http', hasOAuth: true });
  expect(
    await adapter.outbox.post({
      ...{ workspace: 'T01', channel: 'C01', delivery: 'a:2024-10-18', triedSince: null },
      answer: {
        status: 'found',
        reply: { nodes: [{ type: 'lead', text: 'One story' }] },
        exchange: null,
        hasMore: false,
      },
    }),
  ).toMatchObject({ kind: 'later', reason: 'Slack says not_installed' });
  await store.installations.save(
    { platform: 'slack', scope: 'workspace', id: 'T01' },
    { team: { id: 'T01' }, bot: { token: slack.botToken, userId: slack.botUser, id: 'B01', scopes: [] } },
  );
  expect(
    await adapter.outbox.post({
      ...{ workspace: 'T01', channel: 'C01', delivery: 'a:2024-10-18', triedSince: null },
      answer: {
        status: 'found',
        reply: { nodes: [{ type: 'lead', text: 'One story' }] },
        exchange: null,
        hasMore: false,
      },
    }),
  ).toMatchObject({ kind: 'posted' });
});
