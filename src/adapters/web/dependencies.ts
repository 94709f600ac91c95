import type { RequestListener } from 'node:http';
import type { Desk } from '../../chat/desk.ts';
import type { Preview } from '../../chat/preview.ts';
import type { Command } from '../../command/command.ts';
import type { WebConfig } from '../../config/web.ts';
import type { Archive } from '../../core/archive.ts';
import type { Clock, Log } from '../../ports/ports.ts';
import type { Threads } from '../../ports/state-store.ts';

/** What the web page is given to work with. */
export interface WebDependencies {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: WebConfig;
  /** What the page shows of each platform, in the order of the page. */
  readonly previews: readonly NamedPreview[];
  /** Where conversations on the page are kept. */
  readonly threads: Threads;
  /** What must work for the program to be of use, asked anew each time. */
  readonly readiness: () => readonly Readiness[];
  readonly metrics: MetricsReport;
}

/** What the page shows of a platform. */
export interface NamedPreview extends Preview {
  /** The platform's name, in small letters. */
  readonly name: string;
}

/** One thing that must work: the archive, a platform. */
export interface Readiness {
  readonly name: string;
  readonly isReady: boolean;
}

/** What was measured, in a format that Prometheus reads. */
export interface MetricsReport {
  readonly contentType: string;
  read(): Promise<string>;
}

/** The web page being served. */
export interface WebAdapter {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** Hands requests below a path, and at it, to a listener that sees to them whole: no token is asked for there. */
  mount(path: string, listener: RequestListener): void;
  /** Makes anew what is kept of the archive, which has become another. */
  renew(): void;
  /** Takes nothing new and ends what takes longer than some seconds. */
  stop(): Promise<void>;
}

/** The page cannot be served; the message is one line that says why and what to do. */
export class WebStartError extends Error {
  override readonly name = 'WebStartError';
}
