import { expect, test } from 'vitest';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { failuresIn } from '../../start-app.ts';
import { type StartedVerbatim, startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const WORDS = 'direct election interference';

async function rate({ discord }: StartedVerbatim, emoji: '👍' | '👎') {
  const person = discord.user(ANN);
  const answer = await person.slash('who-said', { words: WORDS }).waitForMessage();
  return person.press(answer, emoji);
}

test('👍 is kept', async () => {
  const started = await startVerbatim();
  const told = await rate(started, '👍');
  expect(shownText(await told.waitForMessage())).toBe('Noted, thank you.');
  expect(await started.store.feedback.list()).toMatchObject([
    { command: 'who-said', words: WORDS, verdict: 'good', reason: null, by: ANN },
  ]);
});

test('👎 is kept at once, and the reason when it comes', async () => {
  const started = await startVerbatim();
  const { discord, store } = started;
  const modal = await (await rate(started, '👎')).waitForModal();
  await expect.poll(() => store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
  const thanks = await discord.user(ANN).submit(modal, 'It was *Reid* & not him').waitForMessage();
  expect(shownText(thanks)).toBe('Noted, thank you.');
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: 'It was *Reid* & not him' }]);
});

test('a form that is sent empty leaves the verdict as it is', async () => {
  const started = await startVerbatim();
  const { discord, store } = started;
  const modal = await (await rate(started, '👎')).waitForModal();
  await discord.user(ANN).submit(modal, '').waitForMessage();
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
});

test('a form sent after a restart is kept', async () => {
  const started = await startVerbatim();
  const modal = await (await rate(started, '👎')).waitForModal();
  await started.restart();
  await started.discord.user(ANN).submit(modal, 'It was Reid').waitForMessage();
  expect(await started.store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: 'It was Reid' }]);
});

test('a form whose answer is gone is refused politely', async () => {
  const started = await startVerbatim();
  const modal = await (await rate(started, '👎')).waitForModal();
  started.discord.passTime(31 * 24 * 3_600_000);
  const refusal = await started.discord.user(ANN).submit(modal, 'It was Reid').waitForMessage();
  expect(shownText(refusal)).toContain('no longer available');
});

test('where the form does not open, the verdict is kept and the asker told', async () => {
  const started = await startVerbatim();
  const { discord, store, log } = started;
  const person = discord.user(ANN);
  const answer = await person.slash('who-said', { words: WORDS }).waitForMessage();
  discord.fail('callback', { kind: 'error', code: 10_062 });
  const notice = await person.press(answer, '👎').waitForMessage();
  expect(notice.channel).toBe(discord.directChannel(ANN));
  await expect.poll(() => discord.answers().map(shownText).at(-1)).toContain('could not be opened');
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad' }]);
  expect(failuresIn(log)).toContain('ask-for-reason: 10062');
});
