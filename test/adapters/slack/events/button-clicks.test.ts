import { expect, test } from 'vitest';
import { failuresIn } from '../../start-app.ts';
import type { StartedVerbatim } from '../start-verbatim.ts';
import { startVerbatim } from '../start-verbatim.ts';

const DAY = 24 * 3_600_000;

async function ask({ slack }: StartedVerbatim, text = 'direct election interference') {
  return slack.user('U1').slash('/who-said', text).waitForMessage();
}

function press({ slack }: StartedVerbatim, message: Awaited<ReturnType<typeof ask>>, label: string) {
  return slack.user('U1').press(message, (button) => button.label.startsWith(label));
}

test('Share posts the answer to the channel under the name of who shared it, pinging nobody', async () => {
  const started = await startVerbatim();
  const answer = await ask(started);
  const told = press(started, answer, 'Share');
  expect(await told.acknowledgedAfter).toBeLessThan(3_000);
  const { slack } = started;
  const shared = await told.waitForMessage();
  expect(shared).toMatchObject({ channel: 'C01', seenBy: null });
  expect(JSON.stringify(shared.blocks)).toContain('Shared by Person U1');
  expect(slack.pings()).toEqual([]);
});

test('Share works in a channel that the app is not in', async () => {
  const started = await startVerbatim();
  started.slack.addChannel('C09', { withBot: false });
  const { slack } = started;
  const person = slack.user('U1');
  const answer = await person
    .slash('/who-said', 'direct election interference', { channel: 'C09' })
    .waitForMessage();
  const shared = await person.press(answer, (button) => button.label === 'Share').waitForMessage();
  expect(shared).toMatchObject({ channel: 'C09', seenBy: null });
});

test.each(['Context', 'Also in'])('%s is answered for who pressed alone', async (label) => {
  const started = await startVerbatim();
  const answer = await press(started, await ask(started), label).waitForMessage();
  expect(answer).toMatchObject({ channel: 'C01', seenBy: 'U1' });
  expect(answer.text.length).toBeGreaterThan(20);
});

test('More gives the next page', async () => {
  const started = await startVerbatim();
  const first = await ask(started, 'election --limit 1');
  const next = await press(started, first, 'More').waitForMessage();
  expect(next.seenBy).toBe('U1');
  expect(next.text).not.toBe(first.text);
});

test('under a mention’s answer, Context is answered in the thread for who pressed alone', async () => {
  const started = await startVerbatim();
  const { slack } = started;
  const told = slack.user('U2').mention('C01', 'who said direct election interference?');
  const answer = await told.waitForMessage();
  const context = await press(started, answer, 'Context').waitForMessage();
  expect(context).toMatchObject({ channel: 'C01', thread: told.message.ts, seenBy: 'U1' });
});

test.each(['Share', 'Context', 'Also in', '👍'])('%s works after a restart', async (label) => {
  const started = await startVerbatim();
  const answer = await ask(started);
  await started.restart();
  const told = press(started, answer, label);
  expect((await told.waitForMessage()).text).not.toContain('no longer available');
});

test.each(['Share', 'Context', 'Also in', '👍', '👎'])(
  '%s refuses politely when its answer is gone',
  async (label) => {
    const started = await startVerbatim();
    const answer = await ask(started);
    await started.slack.passTime(31 * DAY);
    const refusal = await press(started, answer, label).waitForMessage();
    expect(refusal).toMatchObject({ seenBy: 'U1', text: expect.stringContaining('no longer available') });
  },
);

test('👍 is kept', async () => {
  const started = await startVerbatim();
  await press(started, await ask(started), '👍').waitForMessage();
  expect(await started.store.feedback.list()).toMatchObject([
    { command: 'who-said', words: 'direct election interference', verdict: 'good', reason: null, by: 'U1' },
  ]);
});

test('👎 is kept at once, and the reason when it comes', async () => {
  const started = await startVerbatim();
  const { slack, store } = started;
  const told = press(started, await ask(started), '👎');
  const view = await told.waitForView();
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
  slack.user('U1').submit(view, { text: 'It was <Reid> & not him' });
  await expect.poll(() => slack.user('U1').reads('C01').at(-1)?.text).toContain('Noted');
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: 'It was <Reid> & not him' }]);
});

test('a form that is sent empty leaves the verdict as it is, and is answered', async () => {
  const started = await startVerbatim();
  const { slack, store } = started;
  const view = await press(started, await ask(started), '👎').waitForView();
  slack.user('U1').submit(view, { text: '' });
  await expect.poll(() => slack.user('U1').reads('C01').at(-1)?.text).toContain('Noted');
  expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
});

test('where the form does not open, the verdict is kept and the asker told', async () => {
  const started = await startVerbatim();
  started.slack.fail('views.open', { kind: 'error', code: 'expired_trigger_id' });
  const notice = await press(started, await ask(started), '👎').waitForMessage();
  expect(notice.text).toContain('could not be opened');
  expect(await started.store.feedback.list()).toMatchObject([{ verdict: 'bad' }]);
  expect(failuresIn(started.log)).toEqual(['ask-for-reason: expired_trigger_id']);
});

test('a press delivered twice is answered once', async () => {
  const started = await startVerbatim();
  const told = press(started, await ask(started), 'Share');
  await told.waitForMessage();
  await told.redeliver();
  await press(started, await ask(started), 'Context').waitForMessage();
  expect(started.slack.messages('C01').filter(({ seenBy }) => seenBy === null)).toHaveLength(1);
});
