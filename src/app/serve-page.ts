import type { DestinationStream } from 'pino';
import { createDesk } from '../chat/create-desk.ts';
import { observeDesk } from '../chat/observe-desk.ts';
import type { Platform } from '../chat/platform.ts';
import type { Command } from '../command/command.ts';
import type { Config } from '../config/config.ts';
import { type Archive, prepareArchive } from '../core/archive.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { Place } from '../reply/reply.ts';
import { openStateStore } from '../store/open-store.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { serveWeb } from './serve-web.ts';
import { followFolder } from './start-refreshing.ts';

/** What the page beside the terminal answers from and with. */
export interface PageDependencies {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  /** Every platform that the program knows. */
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  /** Takes the log. */
  readonly stderr: DestinationStream;
  /** Whether somebody types where the log is shown, who is told of faults only. */
  readonly isQuiet: boolean;
}

/** The page being served beside the terminal, or in one line why not. */
export type ServedPage =
  | {
      readonly ok: true;
      readonly url: string;
      linkTo(place: Place): string;
      stop(): Promise<void>;
    }
  | { readonly ok: false; readonly line: string };

/** Serves the page by itself, where no chat platform is configured; null where it is switched off. */
export async function servePage(config: Config, dependencies: PageDependencies): Promise<ServedPage | null> {
  const { web } = config;
  if (web === null) return null;
  const { commands, platforms, clock } = dependencies;
  const opened = await openStateStore(config.stateFile, { clock, keys: config.stateKeys });
  if (!opened.ok) return { ok: false, line: `The page is not served: ${opened.line}` };
  const { store } = opened;
  const log = createPageLog(dependencies, web.token);
  const following = followFolder(dependencies.archive, config, log);
  const { archive } = following;
  // Where nobody types, nobody waits for what is built now, while whoever asks first would.
  if (!dependencies.isQuiet) prepareArchive(archive);
  const metrics = createMetrics({ archive, connections: () => [] });
  const desk = observeDesk(createDesk({ archive, commands, store, clock }), {
    metrics,
    commands: commands.map(({ name }) => name),
    elapsed: () => performance.now(),
  });
  const served = await serveWeb(web, {
    ...{ archive, commands, platforms, desk, clock, log, metrics },
    threads: store.threads,
    connections: () => [],
  });
  if (!served.ok) {
    await store.close();
    return served;
  }
  const { url, linkTo, renew, stop } = served.web;
  // Beside a prompt, whose answers are those of the first reading, the page stays with it.
  const refreshing = dependencies.isQuiet ? null : following.begin(renew);
  return {
    ok: true,
    url,
    linkTo,
    stop: async () => {
      await refreshing?.stop();
      await stop();
      await store.close();
    },
  };
}

function createPageLog({ stderr, isQuiet }: PageDependencies, token: string | null): Log {
  const log = createLog(stderr, token === null ? [] : [token]);
  return isQuiet ? { ...log, info: () => {} } : log;
}
