import type { DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';
import { prepareArchive } from '../core/memory/memory-archive.ts';
import type { Log } from '../ports/ports.ts';
import type { Place } from '../reply/reply.ts';
import { createLog } from './log.ts';
import { type AnsweringDependencies, openDesk } from './open-desk.ts';
import { serveWeb } from './serve-web.ts';

/** What the page beside the terminal answers from and with. */
export interface PageDependencies extends AnsweringDependencies {
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
  const log = createPageLog(dependencies, web.token);
  const connections = () => [];
  const opened = await openDesk(config, dependencies, { log, connections });
  if (!opened.ok) return { ok: false, line: `The page is not served: ${opened.line}` };
  const { open } = opened;
  const { store, following } = open;
  // Where nobody types, nobody waits for what is built now, while whoever asks first would.
  if (!dependencies.isQuiet) for (const _ of prepareArchive(dependencies.archive));
  const served = await serveWeb(web, { ...open, threads: store.threads, connections });
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
