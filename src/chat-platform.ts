import type { Desk } from './chat/desk.ts';
import type { Command } from './command.ts';
import type { Archive } from './core/archive.ts';
import type { Outbox } from './ports/outbox.ts';
import type { StateStore } from './ports/state-store.ts';
import type { Clock, Log } from './ports.ts';

/** What every chat platform answers from and with: one desk and one store for all of them. */
export interface PlatformSetting {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly store: StateStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** A chat platform at work. */
export interface ChatPlatform {
  /** Posts there unasked; null where the platform cannot yet. */
  readonly outbox: Outbox | null;
  /** Takes nothing new, finishes what is under way, and is done within ten seconds. */
  stop(): Promise<void>;
}

/** A chat platform at work, or in one line why not. */
export type StartedPlatform =
  | { readonly ok: true; readonly platform: ChatPlatform }
  | { readonly ok: false; readonly line: string };

/** Starts a chat platform that is configured. */
export type StartPlatform = (setting: PlatformSetting) => Promise<StartedPlatform>;
