import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readVisitor } from '../../../../src/adapters/slack/events/admit.ts';
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

const MESSAGE = { type: 'message', channel: 'C1', user: 'U1', team: 'T1' };

test.each([
  ['an event', { team_id: 'T1', event: MESSAGE }, ['T1'], ['T1']],
  [
    'an event whose enterprise stands in its authorization',
    { team_id: 'T1', authorizations: [{ enterprise_id: 'E9' }], event: MESSAGE },
    ['T1', 'E9'],
    ['T1'],
  ],
  [
    'somebody of another workspace of the enterprise',
    {
      team_id: 'T1',
      authorizations: [{ enterprise_id: 'E9' }],
      is_ext_shared_channel: false,
      event: { ...MESSAGE, user_team: 'T2' },
    },
    ['T1', 'E9'],
    ['T2', 'E9'],
  ],
  [
    'somebody of another organisation, in a channel that it shares',
    {
      team_id: 'T1',
      authorizations: [{ enterprise_id: 'E9' }],
      is_ext_shared_channel: true,
      event: { ...MESSAGE, user_team: 'T2' },
    },
    ['T1', 'E9'],
    ['T2'],
  ],
  [
    'a button of a workspace that names its enterprise',
    { team: { id: 'T1', enterprise_id: 'E9' }, user: { id: 'U1', team_id: 'T1' }, channel: { id: 'C1' } },
    ['T1', 'E9'],
    ['T1'],
  ],
  [
    'a slash command',
    { team_id: 'T1', enterprise_id: 'E9', user_id: 'U1', channel_id: 'C1' },
    ['T1', 'E9'],
    null,
  ],
])('%s tells where it is from', (_, body, workspace, home) => {
  expect(readVisitor(body)).toEqual({ workspace, home, channel: 'C1', people: ['U1'] });
});

test.each([null, 7, { team_id: {} }, { authorizations: 'E9' }])('%j is from nowhere', (body) => {
  expect(readVisitor(body)).toEqual({ workspace: [], home: [], channel: '', people: [] });
});

const GROUPED = { ...OPEN_TO_ALL, people: new Set(['S0NEWS', 'U9']) };

test('whoever is in a listed user group is answered, and whoever is listed without it', async () => {
  const { slack, metrics } = await startVerbatim({ rules: GROUPED });
  slack.setUserGroup('S0NEWS', ['U1', 'U2']);
  for (const person of ['U1', 'U9']) {
    const answer = await slack.user(person).slash('/who-said', WORDS).waitForMessage();
    expect(JSON.stringify(answer)).toContain('Farage');
  }
  const refused = await slack.user('U3').slash('/who-said', WORDS).waitForMessage();
  expect(refused.text).toBe(CHAT_LINES.notAdmitted);
  expect(metrics.dropped('not-admitted')).toBe(1);
});

test('whoever leaves a user group is refused some minutes later', async () => {
  const { slack, clock } = await startVerbatim({ rules: GROUPED });
  slack.setUserGroup('S0NEWS', ['U1']);
  const ask = async () => (await slack.user('U1').slash('/who-said', WORDS).waitForMessage()).text;
  expect(await ask()).not.toBe(CHAT_LINES.notAdmitted);
  slack.setUserGroup('S0NEWS', []);
  clock.set(new Date(clock.now().getTime() + 4 * 60_000));
  expect(await ask()).not.toBe(CHAT_LINES.notAdmitted);
  clock.set(new Date(clock.now().getTime() + 2 * 60_000));
  expect(await ask()).toBe(CHAT_LINES.notAdmitted);
});

test.each([
  ['may not be read', null, 'missing_scope'],
  ['is of no workspace', undefined, 'no_such_subteam'],
] as const)('nobody is answered for a user group that %s, and the log says why', async (_, members, code) => {
  const { slack, log } = await startVerbatim({ rules: GROUPED });
  if (members !== undefined) slack.setUserGroup('S0NEWS', members);
  const refused = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
  expect(refused.text).toBe(CHAT_LINES.notAdmitted);
  const failures = log.filter(({ event }) => event === 'slack-failure');
  expect(failures.map(({ fields }) => [fields['doing'], fields['code']])).toEqual([['look-up-group', code]]);
});
