import { onTestFinished } from 'vitest';
import type { SlackConfig } from '../../../src/adapters/slack/config.ts';
import type { DescribeHome } from '../../../src/adapters/slack/events/home.ts';
import { type SlackAdapter, startSlack } from '../../../src/adapters/slack/index.ts';
import { slashNameOf } from '../../../src/adapters/slack/setup/slash-names.ts';
import { type AccessRules, OPEN_TO_ALL } from '../../../src/chat/access.ts';
import { describeHomePage } from '../../../src/chat/messages/home-page.ts';
import { describeDailyDigests } from '../../../src/digests/subscriptions/home-chapter.ts';
import {
  type LoopbackOptions,
  type LoopbackSlack,
  startLoopbackSlack,
} from '../../platforms/slack/loopback-slack.ts';
import { type AppChanges, createAppClock, type StartedApp, startApp } from '../start-app.ts';

/** How a test wants the app. */
export interface VerbatimOptions extends AppChanges {
  /** By default a socket. */
  readonly mode?: LoopbackOptions['mode'];
  readonly subscriptions?: LoopbackOptions['subscriptions'];
  /** Whether workspaces install the app; by default it has the token of the first one. */
  readonly hasOAuth?: boolean;
  /** What workspaces are asked for. */
  readonly mentionsOnly?: boolean;
  /** By default everybody is answered. */
  readonly rules?: AccessRules;
  /** By default an asker's questions. */
  readonly threadReplies?: SlackConfig['threadReplies'];
  /** By default the members of a channel. */
  readonly digestManagers?: SlackConfig['digestManagers'];
}

/** The app at work on the loopback Slack. */
export interface StartedVerbatim extends StartedApp<SlackAdapter> {
  readonly slack: LoopbackSlack;
}

/** Starts a loopback Slack and the app on the sample archive; both stop when the test has finished. */
export async function startVerbatim(options: VerbatimOptions = {}): Promise<StartedVerbatim> {
  const { mode = 'socket', subscriptions, digestManagers = 'members', threadReplies = 'questions' } = options;
  const clock = createAppClock();
  const slack = await startLoopbackSlack({ mode, clock, ...(subscriptions && { subscriptions }) });
  onTestFinished(slack.stop);
  const app = await startApp(options, clock, async ({ answers, commands, desk, store, log, metrics }) => {
    const config = { ...configFor(slack, mode, options), digestManagers, threadReplies };
    const describeHome: DescribeHome = async ({ workspace, zone }) => [
      ...(await describeHomePage({ answers, commands }, { now: clock.now(), zone }, slashNameOf)),
      await describeDailyDigests(store, { platform: 'slack', workspace }, clock.now()),
    ];
    const adapter = await startSlack({ desk, store, clock, log, metrics, config, describeHome });
    if (mode === 'http') slack.setRequestUrl(`http://127.0.0.1:${adapter.port}/slack/events`);
    return adapter;
  });
  return Object.assign(app, { slack });
}

/** The app's configuration for a loopback Slack. */
export function configFor(
  slack: LoopbackSlack,
  mode: LoopbackOptions['mode'],
  {
    hasOAuth = false,
    mentionsOnly = false,
    rules = OPEN_TO_ALL,
  }: Pick<VerbatimOptions, 'hasOAuth' | 'mentionsOnly' | 'rules'> = {},
): SlackConfig {
  const { appToken, signingSecret, clientId, clientSecret } = slack.app;
  return {
    connection: mode === 'socket' ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
    access: hasOAuth
      ? { kind: 'installations', clientId, clientSecret, stateSecret: 'a long random text', mentionsOnly }
      : { kind: 'token', botToken: slack.botToken },
    rules,
    isOpenUnasked: false,
    apiUrl: slack.apiUrl,
    hasOwnServer: true,
    host: '127.0.0.1',
    port: 0,
    digestManagers: 'members',
    threadReplies: 'questions',
    commandPrefix: null,
  };
}
