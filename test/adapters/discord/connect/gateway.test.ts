import { describe, expect, onTestFinished, test } from 'vitest';
import { DISCORD_FAILURES } from '../../../../src/adapters/discord/connect/failures.ts';
import { openGateway } from '../../../../src/adapters/discord/connect/gateway.ts';
import { countInvalidRequests } from '../../../../src/adapters/discord/connect/invalid-requests.ts';
import { createDroppedEvents } from '../../../../src/chat/events/dropped-events.ts';
import { createFailures } from '../../../../src/chat/events/failures.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createDropCount } from '../../../fakes/drop-count.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../../platforms/discord/loopback-discord.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { stopFaultless } from '../../../platforms/discord/stop-faultless.ts';
import { failuresIn } from '../../start-app.ts';
import { configFor, type StartedVerbatim, startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';

async function answers({ discord }: StartedVerbatim): Promise<boolean> {
  const person = discord.user(ANN);
  const answer = await person.slash('who-said', { words: 'direct election interference' }).waitForMessage();
  const reply = await person.mention(discord.places.general, '/archive').waitForMessage();
  return shownText(answer).includes('Farage') && shownText(reply).includes('articles');
}

describe('a connection', () => {
  test.each([
    ['is closed with 4000, which can be resumed', 4_000],
    ['breaks', null],
  ] as const)('that %s is resumed, and logged once', async (_, code) => {
    const started = await startVerbatim();
    const { discord, log } = started;
    await discord.closeGateway(code);
    await expect.poll(() => discord.gateway().resumes.length).toBe(1);
    expect(await answers(started)).toBe(true);
    expect(failuresIn(log)).toEqual(['stay-connected: gateway_lost']);
  });

  test('whose session cannot be resumed, or has timed out, begins anew', async () => {
    const beginAnew = async (end: (discord: LoopbackDiscord) => Promise<void> | void) => {
      const started = await startVerbatim();
      const { discord } = started;
      await end(discord);
      await expect.poll(() => discord.gateway().identifies.length).toBe(2);
      await expect.poll(() => discord.connections()).toBe(1);
      expect(await answers(started)).toBe(true);
    };
    // At the same time: discord.js lets five seconds pass between two sessions.
    await Promise.all([
      beginAnew((discord) => discord.invalidateSession(false)),
      beginAnew((discord) => discord.closeGateway(4_009)),
    ]);
  });

  test('that Discord asks to be made again is resumed', async () => {
    const started = await startVerbatim();
    const { discord } = started;
    discord.askToReconnect();
    await expect.poll(() => discord.gateway().resumes.length).toBe(1);
    expect(await answers(started)).toBe(true);
  });

  test('that is there no more without a word is found out by its heartbeat', async () => {
    const started = await startVerbatim({ gateway: { heartbeatInterval: 300 } });
    const { discord } = started;
    await expect.poll(() => discord.gateway().heartbeats).toBeGreaterThan(0);
    discord.goSilent();
    await expect.poll(() => discord.gateway().resumes.length).toBe(1);
    expect(await answers(started)).toBe(true);
  });

  test('that is lost again and again is logged once', async () => {
    const started = await startVerbatim();
    const { discord, log } = started;
    for (const times of [1, 2, 3]) {
      await discord.closeGateway(4_000);
      await expect.poll(() => discord.gateway().resumes.length).toBe(times);
    }
    expect(await answers(started)).toBe(true);
    expect(failuresIn(log)).toEqual(['stay-connected: gateway_lost']);
  });
});

test.each([
  [4_004, 'DISCORD_TOKEN'],
  [4_014, 'privileged intent'],
])('a connection closed with %i is logged with what to do, and not made again', async (code, advice) => {
  const { discord, log } = await startVerbatim();
  await discord.closeGateway(code);
  await expect.poll(() => failuresIn(log)).toEqual([`stay-connected: gateway_${code}`]);
  expect(log.at(-1)).toMatchObject({ level: 'error', fields: { advice: expect.stringContaining(advice) } });
  expect(discord.connections()).toBe(0);
});

test('a listener that throws is logged once, and the next event is heard', async () => {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const discord = await startLoopbackDiscord({ clock });
  onTestFinished(() => stopFaultless(discord));
  const log = createRecordingLog();
  const metrics = createDropCount();
  let heard = 0;
  const hear = () => {
    heard += 1;
    throw new TypeError('x is undefined');
  };
  const gateway = openGateway(
    {
      config: configFor(discord),
      invalid: countInvalidRequests(clock),
      failures: createFailures(DISCORD_FAILURES, log, clock),
      dropped: createDroppedEvents({ platform: 'discord', advice: {}, clock, log, metrics }),
      ...{ clock, log },
    },
    { onInteraction: hear, onMessage: hear },
  );
  await gateway.start();
  onTestFinished(gateway.stop);
  discord.user(ANN).slash('help');
  discord.user(ANN).slash('archive');
  await discord.settle();
  await expect.poll(() => heard).toBe(2);
  expect(failuresIn(log.entries)).toEqual(['take-dispatch: fault']);
  expect(metrics.dropped('malformed')).toBe(2);
});

test('as many shards are started as Discord recommends', async () => {
  const started = await startVerbatim({ gateway: { shards: 3 } });
  const { discord } = started;
  expect([...discord.gateway().identifies].sort()).toEqual([0, 1, 2]);
  expect(await answers(started)).toBe(true);
  expect(discord.answers()).toHaveLength(2);
});
