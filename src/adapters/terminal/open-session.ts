import path from 'node:path';
import type { Platform } from '../../chat/platform.ts';
import type { Command } from '../../command/command.ts';
import type { Fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import type { Config, ConfigResult, EnvironmentResult } from '../../config/config.ts';
import { buildArchive } from '../../core/memory/memory-archive.ts';
import { segmentEngine } from '../../core/search/segments/segment-engine.ts';
import type { OpenArchive, OpenArchiveOptions, OpenedArchive } from '../../corpus/open-archive.ts';
import type { Clock } from '../../ports/ports.ts';
import type { Place } from '../../reply/reply.ts';
import type { IndexArchive } from './index-command.ts';
import { createLoadingReport } from './loading.ts';
import { parseInstant, parseZone } from './program-options.ts';
import type { Style } from './render.ts';
import type { Session } from './session.ts';
import type { Output, Streams } from './streams.ts';

/** What the terminal is given to work with. */
export interface Program {
  readonly commands: readonly Command[];
  readonly streams: Streams;
  readonly clock: Clock;
  readVersion(): string;
  /** Called only where an answer is asked for, so that help comes at once. */
  loadConfig(): Promise<ConfigResult>;
  loadEnvironment(): Promise<EnvironmentResult>;
  openArchive(directory: string, options: OpenArchiveOptions): Promise<OpenedArchive>;
  readonly indexArchive: IndexArchive;
  /** Answers on the chat platforms that are configured until the program is stopped; null where none is. */
  connect(
    config: Config,
    opened: OpenArchive,
  ): Promise<{ readonly ok: true; readonly stopped: Promise<void> } | Fault | null>;
  /**
   * Serves the web page beside the terminal, where no chat platform is configured; null where it is switched off.
   *
   * @param isQuiet - whether somebody types at the terminal, who is told of faults only.
   */
  servePage(config: Config, opened: OpenArchive, isQuiet: boolean): Promise<ServedPage | Fault | null>;
  /** The chat platforms that can be prepared. */
  readonly platforms: readonly Platform[];
}

/** The web page beside the terminal. */
export interface ServedPage {
  readonly ok: true;
  /** Where people reach it. */
  readonly url: string;
  /** The address at which it shows the words of a place. */
  linkTo(place: Place): string;
  stop(): Promise<void>;
}

/** What is asked of a session. */
export interface SessionRequest {
  readonly programOptions: TypedOptions;
  /** Whether the archive must be read; help does without. */
  readonly needsArchive: boolean;
  /** Whether the archive is read again later, so that what an older version made of it will do until then. */
  readonly isRefreshed?: boolean;
}

/** A session, and what the program goes on with where it stays. */
export interface OpenedSession {
  readonly ok: true;
  readonly session: Session;
  readonly config: Config;
  readonly opened: OpenArchive;
}

/** Reads the configuration and the archive, or says in one line why that can't be done. */
export async function openSession(
  program: Program,
  { programOptions, needsArchive, isRefreshed = false }: SessionRequest,
): Promise<OpenedSession | Fault> {
  const { archive: directoryOption, json, now: nowOption, zone: zoneOption } = programOptions;
  const now = typeof nowOption === 'string' ? parseInstant(nowOption, '--now') : null;
  if (now?.ok === false) return now;
  const zone = typeof zoneOption === 'string' ? parseZone(zoneOption, '--zone') : null;
  if (zone?.ok === false) return zone;
  const configured = await program.loadConfig();
  if (!configured.ok) return configured;
  const { config } = configured;
  const directory = typeof directoryOption === 'string' ? directoryOption : config.archiveDirectory;
  const opened: OpenedArchive = needsArchive
    ? await readArchive(program, directory, { config, isRefreshed })
    : { ok: true, archive: buildArchive([], segmentEngine) };
  if (!opened.ok) return opened;
  const { commands, streams, clock } = program;
  const session = {
    commands,
    archive: opened.archive,
    streams,
    isJson: json === true,
    now: () => now?.instant ?? clock.now(),
    zone: zone?.zone ?? clock.zone(),
    style: () => chooseStyle(streams.stdout, config, directory),
  };
  return { ok: true, session, config: { ...config, archiveDirectory: path.resolve(directory) }, opened };
}

/** Columns where the output is no terminal. */
const DEFAULT_WIDTH = 80;
/** Columns; longer lines are hard to read. */
const MAX_WIDTH = 100;

async function readArchive(
  program: Program,
  directory: string,
  { config, isRefreshed }: { readonly config: Config; readonly isRefreshed: boolean },
): Promise<OpenedArchive> {
  const report = await createLoadingReport(program.streams.stderr);
  try {
    return await program.openArchive(directory, {
      maxBytes: config.archiveMaxFileBytes,
      storeFolder: config.archiveStore,
      acceptsStale: isRefreshed && config.chats.length > 0 && config.archiveRefresh > 0,
      notices: report.notices,
      onProgress: report.onProgress,
    });
  } finally {
    report.finish();
  }
}

function chooseStyle(output: Output, config: Config, directory: string): Style {
  const isTerminal = output.isTTY === true;
  return {
    width: isTerminal ? Math.min(output.columns || DEFAULT_WIDTH, MAX_WIDTH) : DEFAULT_WIDTH,
    isColored: config.color === 'always' || (config.color === 'auto' && isTerminal),
    locate: (file) => locate(path.resolve(directory, file)),
  };
}

/** Short where the file is below the working directory. */
function locate(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
}
