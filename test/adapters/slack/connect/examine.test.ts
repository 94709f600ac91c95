import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { SLACK } from '../../../../src/adapters/slack/platform.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { startLoopbackSlack } from '../../../platforms/slack/loopback-slack.ts';

const CLOCK = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));

async function examine(environment: Readonly<Record<string, string>>) {
  const { faults, configured } = SLACK.configure(environment);
  expect(faults).toEqual([]);
  return configured?.examine();
}

async function startSlack() {
  const slack = await startLoopbackSlack({ mode: 'socket', clock: CLOCK });
  onTestFinished(slack.stop);
  return {
    slack,
    environment: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.app.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
  };
}

test('tokens that Slack takes are said to be good', async () => {
  const { environment } = await startSlack();
  const findings = await examine(environment);
  expect(findings?.map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
  expect(findings?.[0]?.line).toContain('SLACK_BOT_TOKEN: signed in as verbatim in');
});

test('a token that Slack refuses is named, with what to do and without its letters', async () => {
  const { slack, environment } = await startSlack();
  slack.spoilToken('token_revoked');
  const findings = await examine({ ...environment, SLACK_APP_TOKEN: 'xapp-another-one' });
  expect(findings?.map(({ verdict }) => verdict)).toEqual(['fault', 'fault']);
  expect(findings?.[0]?.line).toContain('Install the app in the workspace again');
  expect(findings?.[1]?.line).toContain('(invalid_auth)');
  expect(JSON.stringify(findings)).not.toContain('another-one');
});

test('scopes that are missing are named', async () => {
  const server = createServer((_, response) => {
    response.setHeader('X-OAuth-Scopes', 'commands,chat:write,app_mentions:read,im:history');
    response.end(JSON.stringify({ ok: true, team: 'desk', user: 'verbatim' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const findings = await examine({
    SLACK_BOT_TOKEN: 'xoxb-one-of-a-few',
    SLACK_SIGNING_SECRET: 'x'.repeat(32),
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    SLACK_THREADS: 'mentions',
  });
  expect(findings).toEqual([
    {
      name: 'slack',
      verdict: 'fault',
      line: 'SLACK_BOT_TOKEN: signed in as verbatim in desk, without the scopes users:read. Add them (verbatim manifest slack lists all) and install the app again.',
    },
  ]);
});

test('a Slack that is out of reach is a warning', async () => {
  const findings = await examine({
    SLACK_BOT_TOKEN: 'xoxb-one-of-a-few',
    SLACK_SIGNING_SECRET: 'x'.repeat(32),
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
  });
  expect(findings?.map(({ verdict }) => verdict)).toEqual(['warning']);
});
