import { placePath } from '../adapters/web/addresses.ts';
import { type Readiness, type WebAdapter, WebStartError } from '../adapters/web/dependencies.ts';
import { startWeb } from '../adapters/web/index.ts';
import type { AnsweringArchive, AnsweringArchives } from '../chat/archives/answering-archive.ts';
import type { LeftOutFiles } from '../chat/archives/answers.ts';
import type { Desk } from '../chat/desk/desk.ts';
import type { FairTurns } from '../chat/desk/fair-turns.ts';
import type { LinkTo } from '../chat/messages/presentation.ts';
import type { Platform } from '../chat/platform.ts';
import type { Command } from '../command/command.ts';
import type { WebConfig } from '../config/web.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { Sessions } from '../ports/sessions.ts';
import type { FeedbackBook, Threads } from '../ports/state-store.ts';
import type { Place } from '../reply/reply.ts';
import { loadPreviews } from './load-previews.ts';
import type { PrometheusMetrics } from './metrics.ts';

/** What serving the page needs. */
export interface ServingDependencies {
  readonly archives: AnsweringArchives;
  readonly commands: readonly Command[];
  /** The platforms that the page can preview. */
  readonly platforms: readonly Platform[];
  readonly desk: Desk;
  readonly turns: FairTurns;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: PrometheusMetrics;
  /** Where conversations on the page are kept. */
  readonly threads: Threads;
  /** What people thought of answers. */
  readonly feedback: FeedbackBook;
  /** The sessions of browsers that have signed in. */
  readonly sessions: Sessions;
  /** Whether the state can be written. */
  readonly isStateWell: () => boolean;
  /** The state of the configured platforms. */
  readonly connections: () => readonly Readiness[];
}

/** The page as it is served. */
export interface ServedWeb extends WebAdapter {
  /** The page's address for the words at a location. */
  linkTo(place: Place): string;
  /** The same for readers who come from other platforms. */
  readonly pageOf: LinkTo;
}

/** Serves the page, or says in one line why it cannot. */
export async function serveWeb(
  config: WebConfig,
  dependencies: ServingDependencies,
): Promise<{ readonly ok: true; readonly web: ServedWeb } | { readonly ok: false; readonly line: string }> {
  const {
    archives,
    commands,
    desk,
    turns,
    clock,
    log,
    metrics,
    threads,
    feedback,
    sessions,
    connections,
    isStateWell,
  } = dependencies;
  let url: string | null = null;
  const linkTo = (place: Place) => `${url ?? ''}${placePath(place)}`;
  const isReady = () => [...archives.all.values()].every((archive) => archive.isReady());
  const readiness = () => [
    { name: 'archive', isReady: isReady() },
    { name: 'state', isReady: isStateWell() },
    ...connections(),
  ];
  const isPublic = config.publicUrl !== null;
  const pageOf: LinkTo = (place) => (url === null ? null : { address: linkTo(place), isPublic });
  const previews = await loadPreviews(dependencies.platforms, pageOf);
  try {
    const { seenBy, seesAll } = archives;
    const leftOut = () => listLeftOut([...archives.all.values()]);
    const shared = { seenBy, seesAll, leftOut, commands, desk, turns, clock, log, metrics };
    const adapter = await startWeb({ ...shared, threads, feedback, sessions, config, previews, readiness });
    url = adapter.url;
    log.info('web-started', { url });
    return { ok: true, web: { ...adapter, linkTo, pageOf } };
  } catch (error) {
    if (error instanceof WebStartError) return { ok: false, line: error.message };
    throw error;
  }
}

/** The files that archives leave out, each once. */
async function listLeftOut(archives: readonly Pick<AnsweringArchive, 'answers'>[]): Promise<LeftOutFiles> {
  const told = await Promise.all(archives.map(({ answers }) => answers.leftOut()));
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return only;
  const lines = [...new Set(told.flatMap((each) => each.lines))];
  return { count: lines.length, lines };
}
