import type { RequestListener } from 'node:http';
import type { Visitor } from '../../chat/access.ts';
import type { Answers, LeftOutFiles } from '../../chat/archives/answers.ts';
import type { Desk } from '../../chat/desk/desk.ts';
import type { FairTurns } from '../../chat/desk/fair-turns.ts';
import type { Preview } from '../../chat/messages/preview.ts';
import type { Command } from '../../command/command.ts';
import type { WebConfig } from '../../config/web.ts';
import type { ArchivePages } from '../../ports/archive-pages.ts';
import type { Clock, Log } from '../../ports/ports.ts';
import type { Sessions } from '../../ports/sessions.ts';
import type { FeedbackBook, Threads } from '../../ports/state-store.ts';

/** What the page needs. */
export interface WebDependencies {
  /** What somebody sees. */
  seenBy(visitor: Visitor): SeenArchive;
  /** Whether somebody sees each of the archives. */
  seesAll(visitor: Visitor): boolean;
  /** What the archives leave out. */
  leftOut(): Promise<LeftOutFiles>;
  /** The same for everything that computes. */
  readonly turns: Pick<FairTurns, 'take'>;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: WebConfig;
  /** Each platform's preview, in the order of the page. */
  readonly previews: readonly NamedPreview[];
  /** Where conversations on the page are kept. */
  readonly threads: Threads;
  /** What people thought of answers. */
  readonly feedback: Pick<FeedbackBook, 'list'>;
  /** Which browsers have signed in. */
  readonly sessions: Sessions;
  /** Looks up the state of the archive and the platforms. */
  readonly readiness: () => readonly Readiness[];
  readonly metrics: MetricsReport;
}

/** Of an archive, what the page uses. */
export interface SeenArchive {
  readonly answers: Pick<Answers, 'examples' | 'holdings'>;
  readonly pages: ArchivePages;
}

/** A platform's preview. */
export interface NamedPreview extends Preview {
  /** The platform's name, in small letters. */
  readonly name: string;
}

/** The state of the archive or of a platform. */
export interface Readiness {
  readonly name: string;
  readonly isReady: boolean;
}

/** The metrics in Prometheus's format. */
export interface MetricsReport {
  readonly contentType: string;
  read(): Promise<string>;
}

/** The page as it is served. */
export interface WebAdapter {
  /** Where people reach it, without a trailing slash. */
  readonly url: string;
  /** Passes requests at or below a path to a listener. They need no token. */
  mount(path: string, listener: RequestListener): void;
  /** Drops cached pages after the archive was replaced. */
  renew(): void;
  /** Stops taking requests, and ends those in progress after a few seconds. */
  stop(): Promise<void>;
}

/** The page cannot be served; the message is one line that says why and what to do. */
export class WebStartError extends Error {
  override readonly name = 'WebStartError';
}
