import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { OPEN_TO_ALL } from '../../../../src/chat/access.ts';
import { CHAT_LINES } from '../../../../src/reply/chat-lines.ts';
import { startVerbatim } from '../start-verbatim.ts';

const WORDS = 'direct election interference';

test.each(['http', 'socket'] as const)(
  'a workspace that is not listed is acknowledged, and told nothing of the archive, over %s',
  async (mode) => {
    const rules = { ...OPEN_TO_ALL, workspaces: new Set(['T99']) };
    const started = await startVerbatim({ mode, rules });
    const { slack, metrics, log } = started;
    const stranger = slack.user('U1');
    stranger.slash('/who-said', WORDS);
    stranger.mention('C01', `who said ${WORDS}?`);
    stranger.openHome();
    await expect.poll(() => metrics.dropped('not-admitted')).toBeGreaterThanOrEqual(3);
    await slack.settle();
    await setTimeout(50);
    expect(JSON.stringify([slack.messages(), slack.views()])).not.toContain('Farage');
    const said = slack.messages().filter(({ author }) => author === slack.botUser);
    expect(said.map(({ text, seenBy }) => [text, seenBy])).toEqual([[CHAT_LINES.notAdmitted, 'U1']]);
    expect(log.filter(({ event }) => event === 'slack-failure')).toEqual([]);
  },
);

test('a listed workspace is answered, and there only the channels that are listed', async () => {
  const rules = { ...OPEN_TO_ALL, workspaces: new Set(['T01']), channels: new Set(['C01']) };
  const { slack, metrics } = await startVerbatim({ rules });
  slack.addChannel('C02');
  slack.user('U1').mention('C02', `who said ${WORDS}?`);
  await expect.poll(() => metrics.dropped('not-admitted')).toBeGreaterThan(0);
  const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
  expect(JSON.stringify(answer)).toContain('Farage');
  expect(slack.messages('C02').filter(({ author }) => author === slack.botUser)).toEqual([]);
});
