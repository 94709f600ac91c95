import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerInTime, MAX_ANSWER_TIME } from '../../../src/chat/archives/answer-in-time.ts';
import { ArchiveFailure } from '../../../src/core/archive.ts';
import { createHardArchive } from '../../fakes/hard-archive.ts';
import { answersOf } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ASKED = { now: new Date('2024-10-25T12:00:00Z'), zone: 'UTC' };
const WORDS = { words: 'the pier is safe', options: {} };

function open(meet?: () => Promise<void>) {
  const archive = buildArchive([sketchStatement('The pier is safe', 'Ada Lind')]);
  return answerInTime(answersOf(createHardArchive(archive, meet === undefined ? {} : { meet })));
}

test('an answer that comes in time is given, and nothing is left to wait for', async () => {
  expect((await open().run('who-said', WORDS, ASKED)).status).toBe('found');
  expect(vi.getTimerCount()).toBe(0);
});

test('what an archive never answers is ended with one line, whatever is asked of it', async () => {
  const never = open(() => new Promise(() => {}));
  const place = { article: 'a', start: 0, end: 1 };
  const asked = [
    never.run('who-said', WORDS, ASKED),
    never.converse('what did Lind say?', ASKED),
    never.readLine('Ada Lind', null),
    never.lookUp('“The pier is safe”', ASKED.now),
    never.contextOf([place]),
    never.elsewhere(place),
    never.complete('speaker', 'a', 5),
    never.complete('outlet', 'a', 5),
    never.examples(ASKED),
    never.holdings(),
  ];
  const ended = Promise.allSettled(asked);
  await vi.advanceTimersByTimeAsync(MAX_ANSWER_TIME);
  for (const result of await ended) {
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(ArchiveFailure) });
    expect(result).toMatchObject({ reason: { message: expect.stringContaining('longer than ten seconds') } });
  }
});
