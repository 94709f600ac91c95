import { expect, test } from 'vitest';
import { failuresIn } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

test.each([
  ['with a warning', { after: 20 }],
  ['without a word', null],
])('a socket that closes %s is opened again, and commands are answered', async (_, warning) => {
  const { slack, log } = await startVerbatim();
  await slack.dropSocket(warning);
  await expect.poll(() => slack.connections()).toBe(1);
  await expect.poll(() => log.filter(({ event }) => event === 'slack-connected').length).toBe(2);
  await slack.user('U1').slash('/help', '').waitForMessage();
});

test.each([
  ['Slack is not well', { kind: 'status', status: 503 }, 'http_503'],
  ['Slack cannot be reached', { kind: 'hang-up' }, 'unreachable'],
  ['the app-level token is refused for a while', { kind: 'error', code: 'invalid_auth' }, 'invalid_auth'],
] as const)('it goes on trying where %s', async (_, fault, code) => {
  const { slack, log } = await startVerbatim();
  slack.fail('apps.connections.open', fault, 2);
  await slack.dropSocket(null);
  await expect.poll(() => slack.connections()).toBe(1);
  await slack.user('U1').slash('/help', '').waitForMessage();
  expect(failuresIn(log)).toEqual([`connect: ${code}`]);
});

test('an answer under way comes although the socket dies meanwhile', async () => {
  const { slack } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      runLine: async (...asked) => {
        await slack.dropSocket(null);
        return desk.runLine(...asked);
      },
    }),
  });
  const told = slack.user('U1').slash('/help', '');
  expect((await told.waitForMessage()).seenBy).toBe('U1');
});
