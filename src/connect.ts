import process from 'node:process';
import type { DestinationStream } from 'pino';
import { createDesk } from './chat/create-desk.ts';
import type { ChatPlatform, PlatformSetting, StartPlatform } from './chat-platform.ts';
import type { Command } from './command.ts';
import type { Config } from './config.ts';
import type { Archive } from './core/archive.ts';
import { listDiscordSecrets } from './discord-settings.ts';
import { createLog } from './log.ts';
import type { StateStore } from './ports/state-store.ts';
import type { Clock, Log } from './ports.ts';
import { listSlackSecrets } from './slack-settings.ts';
import { startDailyDigests } from './start-digests.ts';
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
 * SIGINT); `stopped` is fulfilled when what was under way is finished. A platform that cannot start says so in the log
 * while others answer. Null where none is configured.
 */
export async function connect(config: Config, chat: ChatSetting): Promise<Connected | null> {
  const starts = await listStarts(config);
  if (starts.length === 0) return null;
  const { archive, commands, clock } = chat;
  const opened = await openStateStore(config.stateFile, { clock, keys: config.stateKeys });
  if (!opened.ok) return opened;
  const { store } = opened;
  const log = createLog(chat.stderr, listSecrets(config));
  try {
    prepare(archive);
    const desk = createDesk({ archive, commands, store, clock });
    const setting = { archive, commands, desk, store, clock, log };
    const { platforms, lines } = await startAll(starts, setting);
    if (platforms.length > 0) {
      const digests = startDailyDigests(platforms, setting, config.digestCatchUp);
      return { ok: true, stopped: stopAtSignal([digests, ...platforms], store, log) };
    }
    await store.close();
    return { ok: false, line: lines.join(' ') };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What starts the platforms that are configured; the libraries of others are not loaded. */
async function listStarts({ slack, discord }: Config): Promise<readonly StartPlatform[]> {
  const starts: StartPlatform[] = [];
  if (slack !== null) {
    const { startSlackPlatform } = await import('./start-slack.ts');
    starts.push((setting) => startSlackPlatform(slack, setting));
  }
  if (discord !== null) {
    const { startDiscordPlatform } = await import('./start-discord.ts');
    starts.push((setting) => startDiscordPlatform(discord, setting));
  }
  return starts;
}

function listSecrets({ slack, discord }: Config): readonly string[] {
  return [
    ...(slack === null ? [] : listSlackSecrets(slack)),
    ...(discord === null ? [] : listDiscordSecrets(discord)),
  ];
}

/** Builds what is else built at the first question, while nobody waits for an acknowledgement. */
function prepare({ search, sentences, speech, speakers, sayings, outlets }: Archive): void {
  void [search, sentences, speech, speakers, sayings, outlets];
}

/** The platforms that started, and of each other one the line that says why not. */
async function startAll(
  starts: readonly StartPlatform[],
  setting: PlatformSetting,
): Promise<{ readonly platforms: readonly ChatPlatform[]; readonly lines: readonly string[] }> {
  const started = await Promise.all(starts.map((start) => start(setting)));
  const platforms = started.flatMap((each) => (each.ok ? [each.platform] : []));
  const lines = started.flatMap((each) => (each.ok ? [] : [each.line]));
  if (platforms.length > 0)
    for (const line of lines) setting.log.error('platform-not-started', { reason: line });
  return { platforms, lines };
}

async function stopAtSignal(
  parts: readonly Pick<ChatPlatform, 'stop'>[],
  store: StateStore,
  log: Log,
): Promise<void> {
  log.info('stopping', { signal: await nextSignal() });
  await Promise.all(parts.map(({ stop }) => stop()));
  await store.close();
  // A call that a platform has put off would keep the process for as long as that; nobody waits for it any more.
  setTimeout(() => process.exit(), LINGERING).unref();
}

/** Milliseconds. */
const LINGERING = 500;

/** A second signal ends the process at once, as it does any. */
function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    const hear = (signal: NodeJS.Signals): void => {
      process.off('SIGTERM', hear);
      process.off('SIGINT', hear);
      resolve(signal);
    };
    process.on('SIGTERM', hear);
    process.on('SIGINT', hear);
  });
}
