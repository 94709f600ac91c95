import { expect, test } from 'vitest';
import { WHO_SAID_THIS } from '../../../../src/adapters/slack/setup/manifest.ts';
import { startVerbatim } from '../start-verbatim.ts';

test.each(['socket', 'http'] as const)(
  'a message is looked up for the asker alone, over %s',
  async (mode) => {
    const { slack } = await startVerbatim({ mode });
    const { message } = slack.user('U2').message('C01', 'He called it “direct election interference” again');
    const told = slack.user('U1').shortcut(message, WHO_SAID_THIS);
    expect(await told.acknowledgedAfter).toBeLessThan(3_000);
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({ channel: 'C01', seenBy: 'U1', text: expect.stringContaining('Farage') });
  },
);

test('a message without words is answered by a sentence', async () => {
  const { slack } = await startVerbatim();
  const { message } = slack.user('U2').message('C01', ' ');
  const answer = await slack.user('U1').shortcut(message, WHO_SAID_THIS).waitForMessage();
  expect(answer.text).not.toBe('');
});
