import { expect, test } from 'vitest';
import { failuresIn } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

test.each(['socket', 'http'] as const)(
  'the Home tab tells how to ask and what there is, over %s',
  async (mode) => {
    const { slack } = await startVerbatim({ mode });
    const view = await slack.user('U1').openHome().waitForView();
    const shown = JSON.stringify(view.blocks);
    expect(shown).toContain('16 articles');
    expect(shown).toContain('/who-said ');
  },
);

test('the words of the example are found in the archive', async () => {
  const { slack } = await startVerbatim();
  const view = await slack.user('U1').openHome().waitForView();
  const [, words = ''] = /\/who-said ([^"]+)"/u.exec(JSON.stringify(view.blocks)) ?? [];
  const answer = await slack.user('U1').slash('/who-said', words).waitForMessage();
  expect(answer.text).toContain(words);
});

test('looking at the messages publishes nothing', async () => {
  const { slack } = await startVerbatim();
  slack.user('U1').openHome('messages');
  await slack.settle();
  await slack.user('U1').openHome().waitForView();
  expect(slack.calls('views.publish')).toHaveLength(1);
});

test('a tab that Slack does not take is logged and silences nothing', async () => {
  const { slack, log } = await startVerbatim();
  slack.fail('views.publish', { kind: 'error', code: 'missing_scope' });
  slack.user('U1').openHome();
  await slack.settle();
  await slack.user('U2').openHome().waitForView();
  await expect.poll(() => failuresIn(log)).toEqual(['publish-home: missing_scope']);
});

test('the Home tab lists the daily digests of the workspace', async () => {
  const { slack } = await startVerbatim();
  await slack.user('U1').slash('/digest', 'subscribe 09:00 Europe/London --weekdays').waitForMessage();
  const view = await slack.user('U2').openHome().waitForView();
  const shown = JSON.stringify(view.blocks);
  expect(shown).toContain('<#C01>');
  expect(shown).toContain(
    'Monday to Friday at 09:00 (Europe/London). Next: Monday, 21 October 2024 at 09:00',
  );
});

test('the Home tab says how to get a daily digest where there is none', async () => {
  const { slack } = await startVerbatim();
  const view = await slack.user('U1').openHome().waitForView();
  expect(JSON.stringify(view.blocks)).toContain('/digest subscribe 09:00');
});
