import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import type { Asker, DeskAnswer } from '../../../src/chat/desk/desk.ts';
import {
  answerPress,
  keepVerdict,
  rateAnswer,
  readReason,
  shareAnswer,
} from '../../../src/chat/events/answer-press.ts';
import type { ReachedAsker } from '../../../src/chat/events/reached-asker.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import { NOTICES } from '../../../src/reply/notices.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

const ASKER: Asker = {
  platform: 'slack',
  workspace: 'T1',
  person: 'U1',
  zone: 'UTC',
  channel: null,
  access: OPEN_ACCESS,
};

/** Somebody who has asked, with what they alone have seen since. */
async function ask() {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const store = createInMemoryStateStore(clock);
  const desk = createDesk({
    answersFor: answersForAll(await readSampleArchive()),
    commands,
    store,
    clock,
    lines: englishLines,
  });
  const { exchange, reply } = await desk.runLine(ASKER, 'who-said', 'direct election interference --limit 1');
  const source = reply.nodes.find((node) => node.type === 'source');
  if (exchange === null || source?.type !== 'source') throw new Error('The answer cites nothing.');
  const seen: (DeskAnswer | string)[] = [];
  const asker: ReachedAsker = {
    desk,
    ask: (question) => question(ASKER),
    rate: (rating) => desk.rate(ASKER, rating),
    show: async (answer) => void seen.push(answer),
    tell: async (sentence) => void seen.push(sentence),
  };
  return { asker, desk, exchange, place: source.place, seen };
}

/** A channel that takes what is posted, or says why not. */
function openChannel(hindrance: string | null = null) {
  const posted: DeskAnswer[] = [];
  const post = async (answer: DeskAnswer) => {
    if (hindrance === null) posted.push(answer);
    return hindrance;
  };
  return { posted, post };
}

test.each(['context', 'also-in'] as const)('%s shows it of its result', async (kind) => {
  const { asker, desk, exchange, place, seen } = await ask();
  await answerPress(asker, { kind, exchange, place });
  const expected = kind === 'context' ? desk.context : desk.alsoIn;
  expect(seen).toEqual([await expected(ASKER, exchange, place)]);
  expect(seen).toMatchObject([{ status: 'found' }]);
});

test('more shows the next page, and says so where there is none', async () => {
  const { asker, exchange, seen } = await ask();
  await answerPress(asker, { kind: 'more', exchange, place: null });
  const [answer] = seen;
  expect(typeof answer === 'object' && toPlainText(answer.reply)).toContain('no longer available');
});

test.each(['context', 'also-in', 'share', 'good', 'bad', 'reason'])(
  '%s without a result is an unknown button',
  async (kind) => {
    const { asker, exchange, seen } = await ask();
    await answerPress(asker, { kind, exchange, place: null });
    expect(seen).toEqual([NOTICES.unknownButton]);
  },
);

test('what cannot be read is an unknown button', async () => {
  const { asker, seen } = await ask();
  await answerPress(asker, null);
  expect(seen).toEqual([NOTICES.unknownButton]);
});

test('one result is shared, and nobody is told beside it', async () => {
  const { asker, exchange, place, seen } = await ask();
  const { posted, post } = openChannel();
  await shareAnswer(asker, { exchange, place }, post);
  expect(posted).toMatchObject([{ status: 'found', exchange }]);
  expect(seen).toEqual([]);
});

test('where the channel takes nothing, who pressed is told why', async () => {
  const { asker, exchange, place, seen } = await ask();
  await shareAnswer(asker, { exchange, place }, openChannel(NOTICES.unshared).post);
  expect(seen).toEqual([NOTICES.unshared]);
});

test('an answer that is gone is not shared; who pressed sees that it is', async () => {
  const { asker, place, seen } = await ask();
  const { posted, post } = openChannel();
  await shareAnswer(asker, { exchange: 'gone', place }, post);
  expect(posted).toEqual([]);
  expect(seen).toMatchObject([{ exchange: null }]);
});

test('a result that the answer has not is an unknown button', async () => {
  const { asker, exchange, seen } = await ask();
  const { posted, post } = openChannel();
  await shareAnswer(asker, { exchange, place: { article: 'x', start: 0, end: 1 } }, post);
  expect(posted).toEqual([]);
  expect(seen).toEqual([NOTICES.unknownButton]);
});

test('a verdict is kept and noted, and one on what is gone is not', async () => {
  const { asker, exchange, place, seen } = await ask();
  await rateAnswer(asker, { exchange, place }, { verdict: 'good', reason: null });
  await rateAnswer(asker, { exchange: 'gone', place }, { verdict: 'good', reason: null });
  expect(seen).toEqual([NOTICES.rated, NOTICES.unratable]);
  expect(await keepVerdict(asker, { exchange, place }, { verdict: 'bad', reason: 'no' })).toBe(true);
});

test.each([
  [undefined, null],
  [null, null],
  ['  ', null],
  [' somebody else ', 'somebody else'],
])('the reason %j is %j', (text, reason) => {
  expect(readReason(text)).toBe(reason);
});
