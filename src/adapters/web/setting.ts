import type { RequestListener } from 'node:http';
import type { Desk, DeskAnswer } from '../../chat/desk.ts';
import type { Command } from '../../command.ts';
import type { Archive } from '../../core/archive.ts';
import type { Clock, Log } from '../../ports.ts';
import type { WebConfig } from '../../web-settings.ts';

/** What the web page is given to work with. */
export interface WebSetting {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: WebConfig;
  readonly previews: Previews;
  /** What must work for the program to be of use, asked anew each time. */
  readonly readiness: () => readonly Readiness[];
  readonly metrics: MetricsReport;
}

/** The very payloads that the chat adapters would send. */
export interface Previews {
  /** Messages of Block Kit. */
  slack(answer: DeskAnswer): readonly unknown[];
  /** Messages of Components V2. */
  discord(answer: DeskAnswer): readonly unknown[];
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
  /** Takes nothing new and ends what takes longer than some seconds. */
  stop(): Promise<void>;
}

/** The page cannot be served; the message is one line that says why and what to do. */
export class WebStartError extends Error {
  override readonly name = 'WebStartError';
}
