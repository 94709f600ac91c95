import { describe, expect, test } from 'vitest';
import { createGate } from '../../../fakes/gate.ts';
import { buttonsOf } from '../../../platforms/slack/buttons.ts';
import { startVerbatim } from '../start-verbatim.ts';

const QUOTED = 'direct election interference';

describe.each(['socket', 'http'] as const)('slash commands over %s', (mode) => {
  test('a command is acknowledged at once and answered so that only the asker sees it', async () => {
    const { slack } = await startVerbatim({ mode });
    const told = slack.user('U1').slash('/who-said', QUOTED);
    expect(await told.acknowledgedAfter).toBeLessThan(3_000);
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({ channel: 'C01', seenBy: 'U1', thread: null, unfurls: false });
    expect(answer.text).toContain('direct election interference');
    expect(slack.user('U2').reads('C01')).toEqual([]);
    expect(slack.pings()).toEqual([]);
  });

  test('what comes back for nothing says what was searched', async () => {
    const { slack } = await startVerbatim({ mode });
    const answer = await slack.user('U1').slash('/who-said', 'zzzz qqqq').waitForMessage();
    expect(answer.text).toContain('articles');
  });
});

test('a command with its Slack name finds the command whose name Slack keeps for itself', async () => {
  const { slack } = await startVerbatim();
  const answer = await slack.user('U1').slash('/verbatim-archive', '').waitForMessage();
  expect(answer.text).toContain('16 articles');
});

test('help names commands as Slack has them, and nothing of the terminal', async () => {
  const { slack } = await startVerbatim();
  const person = slack.user('U1');
  const all = await person.slash('/help', '').waitForMessage();
  expect(all.text).toContain('/verbatim-archive');
  const check = await person.slash('/news-help', 'check').waitForMessage();
  expect(check.text).toContain('/check QUOTE');
  expect(check.text).not.toMatch(/--(?:json|draft|strict)/u);
});

test('a command of an older manifest is answered with what there is', async () => {
  const { slack } = await startVerbatim();
  const answer = await slack.user('U1').slash('/who-sayd', 'x').waitForMessage();
  expect(answer.text).toContain('who-said');
});

test('an option that is not there gets a sentence, and no buttons', async () => {
  const { slack } = await startVerbatim();
  const answer = await slack.user('U1').slash('/who-said', '--nonsense yes').waitForMessage();
  expect(answer).toMatchObject({ seenBy: 'U1', text: expect.stringContaining('--nonsense') });
  expect(buttonsOf(answer.blocks)).toEqual([]);
});

test('acknowledgement does not wait for the answer', async () => {
  const gate = createGate();
  const { slack } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      runLine: async (...asked) => {
        await gate.passed;
        return desk.runLine(...asked);
      },
    }),
  });
  const told = slack.user('U1').slash('/who-said', QUOTED);
  expect(await told.acknowledgedAfter).not.toBeNull();
  gate.open();
  expect((await told.waitForMessage()).text).toContain(QUOTED);
});

test('a fault in Verbatim is told to the asker and logged once', async () => {
  const { slack, log } = await startVerbatim({
    changeDesk: (desk) => ({ ...desk, runLine: () => Promise.reject(new Error('torn')) }),
  });
  const person = slack.user('U1');
  const answer = await person.slash('/who-said', QUOTED).waitForMessage();
  expect(answer).toMatchObject({ seenBy: 'U1', text: expect.stringContaining('fault in Verbatim') });
  await person.slash('/who-said', QUOTED).waitForMessage();
  expect(log.filter(({ level }) => level === 'error')).toMatchObject([
    { event: 'slack-failure', fields: { doing: 'answer-command', code: 'fault', reason: 'torn' } },
  ]);
});

test('a command delivered twice is answered once', async () => {
  const { slack } = await startVerbatim();
  const told = slack.user('U1').slash('/who-said', QUOTED);
  await told.waitForMessage();
  await told.redeliver();
  await slack.user('U2').slash('/help', '').waitForMessage();
  expect(slack.user('U1').reads('C01')).toHaveLength(1);
});

test('dates are those of the asker’s time zone, which is asked for once', async () => {
  const zones: string[] = [];
  const { slack } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      runLine: (asker, ...asked) => {
        zones.push(asker.zone);
        return desk.runLine(asker, ...asked);
      },
    }),
  });
  const person = slack.user('U1', { zone: 'Pacific/Auckland' });
  await person.slash('/help', '').waitForMessage();
  await person.slash('/help', '').waitForMessage();
  expect(zones).toEqual(['Pacific/Auckland', 'Pacific/Auckland']);
  expect(slack.calls('users.info')).toHaveLength(1);
});

test.each([
  ['rate-limited', { kind: 'rate-limited', retryAfter: 60 }],
  ['not well', { kind: 'status', status: 503 }],
] as const)('where Slack is %s, the machine’s zone stands in and the answer comes', async (_, fault) => {
  const zones: string[] = [];
  const { slack, log } = await startVerbatim({
    changeDesk: (desk) => ({
      ...desk,
      runLine: (asker, ...asked) => {
        zones.push(asker.zone);
        return desk.runLine(asker, ...asked);
      },
    }),
  });
  slack.fail('users.info', fault);
  await slack.user('U1', { zone: 'Pacific/Auckland' }).slash('/help', '').waitForMessage();
  expect(zones).toEqual(['UTC']);
  expect(log.filter(({ fields }) => fields['doing'] === 'look-up-person')).toHaveLength(1);
});
