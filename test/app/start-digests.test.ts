import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startDailyDigests } from '../../src/app/start-digests.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import { createFairTurns } from '../../src/chat/desk/fair-turns.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import { TERMS } from '../digests/stage.ts';
import { createDropCount } from '../fakes/drop-count.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../fakes/recording-log.ts';
import { createRecordingOutbox } from '../fakes/recording-outbox.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { buildArchive } from '../fixtures/build-archive.ts';

const HOUR = 3_600_000;
const clock = { zone: () => 'UTC', now: () => new Date() };

test('what was due a moment ago is posted by the platform that is connected, at the machine’s own time', async () => {
  const archive = buildArchive([]);
  const store = createInMemoryStateStore(clock);
  const due = new Date(Date.now() - HOUR);
  await store.subscriptions.add(
    {
      ...{ platform: 'discord', workspace: '1', channel: '2', subscriber: '3' },
      terms: { ...TERMS, zone: 'UTC', time: { hour: due.getUTCHours(), minute: due.getUTCMinutes() } },
      since: new Date(due.getTime() - HOUR).toISOString(),
    },
    1,
  );
  const desk = createDesk({
    answersFor: answersForAll(archive),
    commands,
    store,
    clock,
    lines: englishLines,
  });
  const outbox = createRecordingOutbox('discord');
  const platforms = [{ outbox, isConnected: () => true, stop: async () => {} }];
  const dependencies = {
    answersFor: answersForAll(archive),
    commands,
    desk,
    store,
    clock,
    log: createRecordingLog(),
    metrics: createDropCount(),
    turns: createFairTurns(),
    web: null,
  };
  const delivered: string[] = [];
  const metrics = {
    answered: () => {},
    eventDropped: () => {},
    digestDelivered: (platform: string, outcome: string) => delivered.push(`${platform} ${outcome}`),
  };
  const digests = startDailyDigests(platforms, dependencies, { catchUp: 6 * HOUR, metrics });
  onTestFinished(digests.stop);
  await expect.poll(() => outbox.postings.length).toBe(1);
  await expect.poll(() => delivered).toEqual(['discord posted']);
});
