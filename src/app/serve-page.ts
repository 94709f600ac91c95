import type { DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';
import { describeOpenPage } from '../config/web.ts';
import type { Log } from '../ports/ports.ts';
import type { Place } from '../reply/reply.ts';
import { surviveFaults } from './last-resort.ts';
import { createLog } from './log.ts';
import { type AnsweringDependencies, openDesk } from './open-desk.ts';
import { serveWeb } from './serve-web.ts';

/** What the page needs. */
export interface PageDependencies extends AnsweringDependencies {
  /** Where the log goes. */
  readonly stderr: DestinationStream;
  /** Whether somebody types in the terminal that shows the log: then only faults are logged. */
  readonly isQuiet: boolean;
}

/** The page, served; or one line that says why it is not. */
export type ServedPage =
  | {
      readonly ok: true;
      readonly url: string;
      linkTo(place: Place): string;
      stop(): Promise<void>;
    }
  | { readonly ok: false; readonly line: string };

/** Serves the page when no chat platform is configured; null if it is switched off. */
export async function servePage(config: Config, dependencies: PageDependencies): Promise<ServedPage | null> {
  const { web } = config;
  if (web === null) return null;
  const openPage = describeOpenPage(web);
  if (openPage !== null) return { ok: false, line: `The page is not served: ${openPage}` };
  const log = createPageLog(dependencies, web.token);
  const connections = () => [];
  const opened = await openDesk(config, dependencies, { log, connections });
  if (!opened.ok) return { ok: false, line: `The page is not served: ${opened.line}` };
  const { open } = opened;
  const { store, stopAnswering } = open;
  const served = await serveWeb(web, {
    ...open,
    threads: store.threads,
    feedback: store.feedback,
    sessions: store.sessions,
    isStateWell: store.isWell,
    connections,
  });
  if (!served.ok) {
    await store.close();
    return served;
  }
  const { url, linkTo, renew, stop } = served.web;
  for (const archive of dependencies.archives.all.values()) archive.observe({ log, onChanged: renew });
  const die = surviveFaults(log, dependencies.clock);
  return {
    ok: true,
    url,
    linkTo,
    stop: async () => {
      stopAnswering();
      await stop();
      await store.close();
      die();
    },
  };
}

function createPageLog({ stderr, isQuiet }: PageDependencies, token: string | null): Log {
  const log = createLog(stderr, token === null ? [] : [token]);
  return isQuiet ? { ...log, info: () => {} } : log;
}
