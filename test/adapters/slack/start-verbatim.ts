import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { SlackConfig } from '../../../src/adapters/slack/config.ts';
import type { DescribeHome } from '../../../src/adapters/slack/events/home.ts';
import { type SlackAdapter, startSlack } from '../../../src/adapters/slack/index.ts';
import { slashNameOf } from '../../../src/adapters/slack/setup/slash-names.ts';
import { createDesk } from '../../../src/chat/create-desk.ts';
import type { Desk } from '../../../src/chat/desk.ts';
import { describeHomePage } from '../../../src/chat/home-page.ts';
import { describeDailyDigests } from '../../../src/digests/subscriptions/home-chapter.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { createRecordingLog, type LogEntry } from '../../fakes/recording-log.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';
import {
  type LoopbackOptions,
  type LoopbackSlack,
  startLoopbackSlack,
} from '../../platforms/slack/loopback-slack.ts';

/** How a test wants the app. */
export interface VerbatimOptions {
  /** By default a socket. */
  readonly mode?: LoopbackOptions['mode'];
  readonly subscriptions?: LoopbackOptions['subscriptions'];
  /** Changes the real desk. */
  readonly changeDesk?: (desk: Desk) => Desk;
  readonly changeStore?: (store: StateStore) => StateStore;
  /** Whether workspaces install the app; by default it has the token of the first one. */
  readonly hasOAuth?: boolean;
  /** What workspaces are asked for. */
  readonly mentionsOnly?: boolean;
  /** By default an asker's questions. */
  readonly threadReplies?: SlackConfig['threadReplies'];
  /** By default the members of a channel. */
  readonly digestManagers?: SlackConfig['digestManagers'];
}

/** The app at work on the loopback Slack. */
export interface StartedVerbatim {
  readonly slack: LoopbackSlack;
  readonly adapter: SlackAdapter;
  readonly clock: AdjustableClock;
  readonly store: StateStore;
  readonly log: readonly LogEntry[];
  /** Stops the app and starts it again on the same state. */
  restart(): Promise<void>;
}

const NOW = new Date('2024-10-20T12:00:00.000Z');
const archive = readSampleArchive();

/** Starts a loopback Slack and the app on the sample archive; both stop when the test has finished. */
export async function startVerbatim(options: VerbatimOptions = {}): Promise<StartedVerbatim> {
  const { mode = 'socket', subscriptions } = options;
  const clock = createAdjustableClock(NOW);
  const slack = await startLoopbackSlack({ mode, clock, ...(subscriptions && { subscriptions }) });
  onTestFinished(slack.stop);
  const { changeStore = (each) => each } = options;
  const store = changeStore(createInMemoryStateStore(clock));
  const log = createRecordingLog();
  const start = async () => {
    const { changeDesk = (each) => each } = options;
    const desk = changeDesk(createDesk({ archive: await archive, commands, store, clock }));
    const { digestManagers = 'members', threadReplies = 'questions' } = options;
    const config = { ...configFor(slack, mode, options), digestManagers, threadReplies };
    const context = { archive: await archive, commands };
    const describeHome: DescribeHome = async ({ workspace, zone }) => [
      ...(await describeHomePage({ ...context, now: clock.now(), zone }, slashNameOf)),
      await describeDailyDigests(store, { platform: 'slack', workspace }, clock.now()),
    ];
    const adapter = await startSlack({ desk, store, clock, log, config, describeHome });
    onTestFinished(adapter.stop);
    if (mode === 'http') slack.setRequestUrl(`http://127.0.0.1:${adapter.port}/slack/events`);
    return adapter;
  };
  let adapter = await start();
  return {
    slack,
    clock,
    store,
    log: log.entries,
    get adapter() {
      return adapter;
    },
    restart: async () => {
      await adapter.stop();
      adapter = await start();
    },
  };
}

/** The app's configuration for a loopback Slack. */
export function configFor(
  slack: LoopbackSlack,
  mode: LoopbackOptions['mode'],
  { hasOAuth = false, mentionsOnly = false }: Pick<VerbatimOptions, 'hasOAuth' | 'mentionsOnly'> = {},
): SlackConfig {
  const { appToken, signingSecret, clientId, clientSecret } = slack.app;
  return {
    connection: mode === 'socket' ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
    access: hasOAuth
      ? { kind: 'installations', clientId, clientSecret, stateSecret: 'a long random text', mentionsOnly }
      : { kind: 'token', botToken: slack.botToken },
    apiUrl: slack.apiUrl,
    hasOwnServer: true,
    host: '127.0.0.1',
    port: 0,
    digestManagers: 'members',
    threadReplies: 'questions',
    commandPrefix: null,
  };
}

/** What a failure log holds, one line a failure. */
export function failuresIn(log: readonly LogEntry[]): readonly string[] {
  return log
    .filter(({ event }) => event === 'slack-failure')
    .map(({ fields }) => `${String(fields['doing'])}: ${String(fields['code'])}`);
}
