import type { RequestListener } from 'node:http';
import type { Command } from '../command/command.ts';
import type { Archive } from '../core/archive.ts';
import type { Environment } from '../ports/environment.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Clock, Log } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { Desk } from './desk.ts';
import type { LinkTo } from './presentation.ts';
import type { Preview } from './preview.ts';
import type { SetupCommand } from './setup-command.ts';

/** What every chat platform answers from and with: one desk and one store for all of them. */
export interface PlatformDependencies {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The page, where it is served: citations lead there, and requests may come in there. */
  readonly web: SharedPage | null;
}

/** What the platforms use of the page. */
export interface SharedPage {
  /** Where the page shows the words of a place. */
  readonly pageOf: LinkTo;
  /** Hands a path's requests to a listener. */
  mount(path: string, listener: RequestListener): void;
}

/** Citations lead to the page where it is served, else nowhere. */
export function leadToPage({ web }: Pick<PlatformDependencies, 'web'>): { readonly linkTo?: LinkTo } {
  return web === null ? {} : { linkTo: web.pageOf };
}

/** A chat platform at work. */
export interface ChatPlatform {
  /** Posts there unasked. */
  readonly outbox: Outbox;
  /** Whether payloads come at this moment. */
  isConnected(): boolean;
  /** Takes nothing new, finishes what is under way, and is done within ten seconds. */
  stop(): Promise<void>;
}

/** A chat platform at work, or in one line why not. */
export type StartedPlatform =
  | { readonly ok: true; readonly platform: ChatPlatform }
  | { readonly ok: false; readonly line: string };

/** A chat platform that is configured. */
export interface ConfiguredPlatform {
  readonly name: string;
  /** What no log may show. */
  readonly secrets: readonly string[];
  /** Loads the platform's library and connects. */
  start(dependencies: PlatformDependencies): Promise<StartedPlatform>;
}

/** What the environment says of a platform. */
export interface PlatformConfig {
  /** One sentence without a full stop each; none where nothing is wrong. */
  readonly faults: readonly string[];
  /** Null where the platform is not configured, or wrongly. */
  readonly configured: ConfiguredPlatform | null;
}

/**
 * All that the program knows of a chat platform. A new one takes a folder of its own under adapters/ and a line in
 * platforms.ts. What is heavy is loaded where it is needed.
 */
export interface Platform {
  /** Names it in the state, the log and the metrics, in small letters: `slack`. */
  readonly name: string;
  configure(environment: Environment): PlatformConfig;
  /** Loads what the page shows of it. */
  loadPreview(): Promise<Preview>;
  readonly setupCommands: readonly SetupCommand[];
}
