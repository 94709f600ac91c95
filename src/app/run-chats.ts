import process from 'node:process';
import type { DestinationStream } from 'pino';
import { nextSignal } from '../adapters/terminal/next-signal.ts';
import type { Readiness } from '../adapters/web/dependencies.ts';
import type { ChatPlatform, ConfiguredPlatform, PlatformDependencies } from '../chat/platform.ts';
import type { Config } from '../config/config.ts';
import { describeOpenPage } from '../config/web.ts';
import type { StateStore } from '../ports/state-store.ts';
import { surviveFaults } from './last-resort.ts';
import { createLog } from './log.ts';
import { type AnsweringDependencies, type OpenDesk, openDesk } from './open-desk.ts';
import { type ServedWeb, serveWeb } from './serve-web.ts';
import { startDailyDigests } from './start-digests.ts';

/** What the chat platforms need. */
export interface ChatDependencies extends AnsweringDependencies {
  /** Where the log goes. */
  readonly stderr: DestinationStream;
}

/** The chat platforms, started; or one line that says why they could not be. */
export type Connected =
  | { readonly ok: true; readonly stopped: Promise<void> }
  | { readonly ok: false; readonly line: string };

/**
 * Connects to the configured chat platforms and serves the page, until the process is told to end (SIGTERM, SIGINT);
 * `stopped` resolves when the work under way is finished. If a platform cannot start or the page cannot be served, the
 * log says so and the others go on. Null if no platform is configured.
 */
export async function connect(config: Config, chat: ChatDependencies): Promise<Connected | null> {
  const configured = config.chats;
  if (configured.length === 0) return null;
  const openPage = config.web === null ? null : describeOpenPage(config.web);
  if (openPage !== null) return { ok: false, line: openPage };
  const started = new Map<string, ChatPlatform>();
  const connections = () =>
    configured.map(({ name }) => ({ name, isReady: started.get(name)?.isConnected() ?? false }));
  const log = createLog(chat.stderr, listSecrets(config));
  const opened = await openDesk(config, chat, { log, connections });
  if (!opened.ok) return opened;
  const { open } = opened;
  const { store, metrics } = open;
  let web: ServedWeb | null = null;
  for (const archive of chat.archives.all.values()) archive.observe({ log, onChanged: () => web?.renew() });
  web = await serve(config, open, connections);
  try {
    const dependencies = { ...open, web };
    const lines = await startAll(configured, dependencies, started);
    if (started.size > 0) {
      const platforms = [...started.values()];
      const digests = startDailyDigests(platforms, dependencies, { catchUp: config.digestCatchUp, metrics });
      const parts = [digests, ...platforms, ...(web === null ? [] : [web])];
      const die = surviveFaults(log, chat.clock);
      return { ok: true, stopped: stopAtSignal(parts, open).finally(die) };
    }
    await close(web, store);
    return { ok: false, line: lines.join(' ') };
  } catch (error) {
    await close(web, store);
    throw error;
  }
}

function listSecrets({ chats, web }: Config): readonly string[] {
  return [
    ...chats.flatMap(({ secrets }) => secrets),
    ...(web === null || web.token === null ? [] : [web.token]),
  ];
}

/** Serves the page; null if it is switched off or cannot be served. */
async function serve(
  { web }: Config,
  open: OpenDesk,
  connections: () => readonly Readiness[],
): Promise<ServedWeb | null> {
  if (web === null) return null;
  const served = await serveWeb(web, {
    ...open,
    threads: open.store.threads,
    feedback: open.store.feedback,
    sessions: open.store.sessions,
    isStateWell: open.store.isWell,
    connections,
  });
  if (served.ok) return served.web;
  open.log.error('web-not-served', { reason: served.line });
  return null;
}

/** Starts the platforms that can start; the lines say why the others could not. */
async function startAll(
  platforms: readonly ConfiguredPlatform[],
  dependencies: PlatformDependencies,
  started: Map<string, ChatPlatform>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const start = async (platform: ConfiguredPlatform): Promise<void> => {
    const result = await platform.start(dependencies);
    if (result.ok) started.set(platform.name, result.platform);
    else lines.push(result.line);
  };
  await Promise.all(platforms.map(start));
  if (started.size > 0) {
    for (const line of lines) dependencies.log.error('platform-not-started', { reason: line });
  }
  return lines;
}

async function close(web: ServedWeb | null, store: StateStore): Promise<void> {
  await web?.stop();
  await store.close();
}

async function stopAtSignal(
  parts: readonly Pick<ChatPlatform, 'stop'>[],
  { store, log, stopAnswering }: OpenDesk,
): Promise<void> {
  log.info('stopping', { signal: await nextSignal() });
  stopAnswering();
  await Promise.all(parts.map(({ stop }) => stop()));
  await store.close();
  log.info('stopped');
  // A request waiting for a rate limit would keep the process alive, though nobody needs it any more.
  setTimeout(() => process.exit(), LINGERING).unref();
}

/** Milliseconds. */
const LINGERING = 500;
