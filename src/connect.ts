import process from 'node:process';
import type { DestinationStream } from 'pino';
import { type SlackAdapter, startSlack } from './adapters/slack/index.ts';
import { slashNameOf } from './adapters/slack/slash-names.ts';
import { SlackStartError } from './adapters/slack/start-error.ts';
import { createDesk } from './chat/create-desk.ts';
import type { Desk } from './chat/desk.ts';
import { describeHomePage } from './chat/home-page.ts';
import { observeDesk } from './chat/observe-desk.ts';
import type { Command } from './command.ts';
import type { Config } from './config.ts';
import { type Archive, prepareArchive } from './core/archive.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { nextSignal } from './next-signal.ts';
import type { StateStore } from './ports/state-store.ts';
import type { Clock, Log } from './ports.ts';
import { type ServedWeb, serveWeb } from './serve-web.ts';
import { listSlackSecrets, type SlackConfig } from './slack-settings.ts';
import { openStateStore } from './store/open-store.ts';

/** What the chat platforms answer from and with. */
export interface ChatSetting {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly clock: Clock;
  /** Takes the log. */
  readonly stderr: DestinationStream;
}

/** Chat platforms at work, or in one line why not. */
export type Connected =
  | { readonly ok: true; readonly stopped: Promise<void> }
  | { readonly ok: false; readonly line: string };

/**
 * Connects to the chat platforms that are configured and answers there until the process is told to end (SIGTERM,
 * SIGINT); `stopped` is fulfilled when what was under way is finished. Null where none is configured.
 */
export async function connect(config: Config, setting: ChatSetting): Promise<Connected | null> {
  const { slack } = config;
  if (slack === null) return null;
  const opened = await openStateStore(config.stateFile, { clock: setting.clock, keys: config.stateKeys });
  if (!opened.ok) return opened;
  const { store } = opened;
  const log = createLog(setting.stderr, [...listSlackSecrets(slack), config.web?.token ?? '']);
  const { archive, commands, clock } = setting;
  let adapter: SlackAdapter | null = null;
  const connections = () => [{ name: 'slack', isReady: adapter?.isConnected() ?? false }];
  const metrics = createMetrics({ archive, connections });
  const desk = observeDesk(createDesk({ archive, commands, store, clock }), {
    metrics,
    commands: commands.map(({ name }) => name),
    elapsed: () => performance.now(),
  });
  // Nobody waits for an acknowledgement yet.
  prepareArchive(archive);
  const served =
    config.web === null
      ? null
      : await serveWeb(config.web, {
          ...{ archive, commands, desk, clock, log, metrics, connections },
          threads: store.threads,
        });
  const web = served?.ok === true ? served.web : null;
  try {
    if (served?.ok === false) {
      // Slack's requests would come there, so that nothing works without it.
      if (needsWeb(slack)) throw new SlackStartError(new Error(served.line), slack.apiUrl);
      log.error('web-not-served', { reason: served.line });
    }
    adapter = await startSlackApp(slack, { store, log, desk, web }, setting);
    return { ok: true, stopped: stopAtSignal(adapter, web, store, log) };
  } catch (error) {
    await web?.stop();
    await store.close();
    if (error instanceof SlackStartError) return { ok: false, line: error.message };
    throw error;
  }
}

/** Whether Slack's requests come in where the page is served. */
function needsWeb({ connection, access, hasOwnServer }: SlackConfig): boolean {
  return !hasOwnServer && (connection.kind === 'http' || access.kind === 'installations');
}

interface Rooms {
  readonly store: StateStore;
  readonly log: Log;
  readonly desk: Desk;
  readonly web: ServedWeb | null;
}

async function startSlackApp(
  slack: SlackConfig,
  { store, log, desk, web }: Rooms,
  { archive, commands, clock }: ChatSetting,
): Promise<SlackAdapter> {
  const adapter = await startSlack({
    desk,
    store,
    clock,
    log,
    config: slack,
    describeHome: async ({ zone }) =>
      describeHomePage({ archive, commands, now: clock.now(), zone }, slashNameOf),
    ...(web && { linkTo: web.linkTo }),
    ...(web && needsWeb(slack) && { mount: web.mount }),
  });
  log.info('slack-started', {
    over: slack.connection.kind,
    port: adapter.port,
    articles: archive.articles.length,
    quotations: archive.statements.length,
  });
  return adapter;
}

async function stopAtSignal(
  adapter: SlackAdapter,
  web: ServedWeb | null,
  store: StateStore,
  log: Log,
): Promise<void> {
  log.info('stopping', { signal: await nextSignal() });
  await Promise.all([adapter.stop(), web?.stop()]);
  await store.close();
  // A call that Slack has put off would keep the process for as long as that; nobody waits for it any more.
  setTimeout(() => process.exit(), LINGERING).unref();
}

/** Milliseconds. */
const LINGERING = 500;
