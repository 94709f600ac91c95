import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { MAX_ANSWER_TIME } from '../../src/chat/answer-in-time.ts';
import { runCommand, talkOn } from '../../src/chat/exchanges.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createHardArchive } from '../fakes/hard-archive.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ASKED = { now: new Date('2024-10-25T12:00:00Z'), zone: 'UTC' };

function open(meet?: () => Promise<void>) {
  const clock = createAdjustableClock(ASKED.now);
  const archive = createHardArchive(
    buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]),
    meet === undefined ? {} : { meet },
  );
  return { archive, commands, store: createInMemoryStateStore(clock), clock };
}

test('an answer that comes in time is given, and nothing is left to wait for', async () => {
  const outcome = await runCommand(open(), 'who-said', { words: 'the pier is safe', options: {} }, ASKED);
  expect(outcome.status).toBe('found');
  expect(vi.getTimerCount()).toBe(0);
});

test('what an archive never answers is ended with one line, a command and a line of talk', async () => {
  const never = open(() => new Promise(() => {}));
  const asked = [
    runCommand(never, 'who-said', { words: 'the pier is safe', options: {} }, ASKED),
    talkOn(never, null, 'what did Lind say?', ASKED),
  ];
  await vi.advanceTimersByTimeAsync(MAX_ANSWER_TIME);
  for (const outcome of await Promise.all(asked)) {
    expect(outcome.status).toBe('refused');
    expect(outcome.reply.nodes).toEqual([
      { type: 'lead', text: expect.stringContaining('longer than ten seconds') },
    ]);
  }
});
