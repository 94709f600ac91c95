import type { RequestListener } from 'node:http';
import type { Command } from '../command/command.ts';
import type { Environment } from '../ports/environment.ts';
import type { Finding } from '../ports/finding.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { Visitor } from './access.ts';
import type { Answers } from './archives/answers.ts';
import type { Desk } from './desk/desk.ts';
import type { FairTurns } from './desk/fair-turns.ts';
import type { LinkTo } from './messages/presentation.ts';
import type { Preview } from './messages/preview.ts';
import type { SetupCommand } from './setup-command.ts';

/** What every chat platform works with: one desk and one store for all of them. */
export interface PlatformDependencies {
  /** From whatever somebody sees there. */
  answersFor(visitor: Visitor): Answers;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  /** For what computes beside the desk. */
  readonly turns: Pick<FairTurns, 'take'>;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'eventDropped'>;
  /** The page, if it is served: citations lead there, and platforms may take requests there. */
  readonly web: SharedPage | null;
}

/** What the platforms use of the page. */
export interface SharedPage {
  /** Where the page shows the words of a location. */
  readonly pageOf: LinkTo;
  /** Hands requests at a path to a listener. */
  mount(path: string, listener: RequestListener): void;
}

/** Lets citations lead to the page, if it is served. */
export function leadToPage({ web }: Pick<PlatformDependencies, 'web'>): { readonly linkTo?: LinkTo } {
  return web === null ? {} : { linkTo: web.pageOf };
}

/** A running chat platform. */
export interface ChatPlatform {
  /** Posts digests there. */
  readonly outbox: Outbox;
  /** Whether events are arriving at the moment. */
  isConnected(): boolean;
  /** Stops taking events and finishes tasks in flight, within ten seconds. */
  stop(): Promise<void>;
}

/** A running chat platform, or one line that says why it could not start. */
export type StartedPlatform =
  | { readonly ok: true; readonly platform: ChatPlatform }
  | { readonly ok: false; readonly line: string };

/** A configured chat platform. */
export interface ConfiguredPlatform {
  readonly name: string;
  /** What the log must not show. */
  readonly secrets: readonly string[];
  /** The variable that has to say who is answered before a private archive is. Default: none. */
  readonly missingForPrivate?: string | null;
  /** Tries its tokens, without answering anybody. */
  examine(commands: readonly Command[]): Promise<readonly Finding[]>;
  /** Loads the platform's library and connects. */
  start(dependencies: PlatformDependencies): Promise<StartedPlatform>;
}

/** A platform's configuration, as the environment has it. */
export interface PlatformConfig {
  /** A sentence without a full stop each; empty if nothing is wrong. */
  readonly faults: readonly string[];
  /** Null if the platform is not configured, or not correctly. */
  readonly configured: ConfiguredPlatform | null;
}

/**
 * All that the program knows about a chat platform. A new one takes a folder under adapters/ and a line in
 * platforms.ts. Heavy modules are loaded when needed.
 */
export interface Platform {
  /** Its name in the state, the log and the metrics, in lower case: `slack`. */
  readonly name: string;
  /** The environment variables that it knows. */
  readonly variables: readonly string[];
  configure(environment: Environment): PlatformConfig;
  /** Loads its preview for the page. */
  loadPreview(): Promise<Preview>;
  readonly setupCommands: readonly SetupCommand[];
}
