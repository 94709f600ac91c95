import path from 'node:path';
import type { AnsweringArchives, OpenedAnswers } from '../../chat/archives/answering-archive.ts';
import { openArchives } from '../../chat/archives/open-archives.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Command } from '../../command/command.ts';
import { type Fault, fault } from '../../command/line/fault.ts';
import type { TypedOptions } from '../../command/line/parse-line.ts';
import { describeAgent } from '../../config/adding.ts';
import type { Config, ConfigResult, EnvironmentResult } from '../../config/config.ts';
import type { Archive } from '../../core/archive.ts';
import type { SourceReading } from '../../core/reading-report.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import { type FollowingOptions, locateSourcesState } from '../../corpus/following/following-options.ts';
import type { FollowArchiveOptions, OpenArchiveOptions, OpenedArchive } from '../../corpus/open-archive.ts';
import type { Environment } from '../../ports/environment.ts';
import type { Finding } from '../../ports/finding.ts';
import type { Clock } from '../../ports/ports.ts';
import type { Place } from '../../reply/reply.ts';
import type { AddToArchive } from './add-command.ts';
import { chooseArchive, chooseRules, placeOf } from './choose-archive.ts';
import type { ForgetAnswers, ForgetArticle } from './forget-command.ts';
import type { IndexArchive } from './index-command.ts';
import { createLoadingReport } from './loading.ts';
import { parseInstant, parseZone } from './program-options.ts';
import type { Style } from './render.ts';
import type { ArchiveSession, TerminalSession } from './session.ts';
import type { OpenAside } from './sessions-command.ts';
import type { CopyState } from './state-command.ts';
import type { Output, Streams } from './streams.ts';

/** What the terminal needs. */
export interface Program {
  readonly commands: readonly Command[];
  readonly streams: Streams;
  readonly clock: Clock;
  readVersion(): string;
  /** Called only when an answer is needed, so that help comes at once. */
  loadConfig(): Promise<ConfigResult>;
  loadEnvironment(): Promise<EnvironmentResult>;
  /** The file with variables in the working directory. */
  readonly environmentFile: string;
  /** What is wrong with variables; a sentence without a full stop each, which begins with the variable's name. */
  faultsOf(environment: Environment): Promise<readonly string[]>;
  openArchive(directory: string, options: OpenArchiveOptions): Promise<OpenedArchive>;
  /** An archive of no articles, for commands that need none. */
  openNoArchive(): Promise<Archive>;
  /** Opens an archive that answers by itself and follows its folder. */
  openAnswers(folders: ArchiveFolders, options: FollowArchiveOptions): Promise<OpenedAnswers>;
  readonly indexArchive: IndexArchive;
  /** Opens the state file, also while another process has it. */
  readonly openAside: (
    config: Pick<Config, 'stateFile' | 'stateUrl' | 'feedbackLifetime'>,
  ) => ReturnType<OpenAside>;
  readonly copyState: CopyState;
  readonly addToArchive: AddToArchive;
  readonly forgetArticle: ForgetArticle;
  readonly forgetAnswers: ForgetAnswers;
  /** What is known of the sources that an archive follows. */
  reportSources(directory: string, stateFile: string): Promise<readonly SourceReading[]>;
  /** Answers on the configured chat platforms until the program is stopped; null if none is configured. */
  connect(
    config: Config,
    archives: AnsweringArchives,
  ): Promise<{ readonly ok: true; readonly stopped: Promise<void> } | Fault | null>;
  /**
   * Serves the web page beside the terminal if no chat platform is configured; null if it is switched off.
   *
   * @param isQuiet - whether to report faults only, since somebody types at the terminal.
   */
  servePage(
    config: Config,
    archives: AnsweringArchives,
    isQuiet: boolean,
  ): Promise<ServedPage | Fault | null>;
  /** Answers an assistant over standard input and output, until it has no more to ask. */
  serveMcp(archives: AnsweringArchives): Promise<void>;
  /** Examines the program as it is configured. */
  examine(): AsyncIterable<Finding>;
  /** The chat platforms, for their setup commands. */
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

/** A session, with what the program needs besides. */
interface Prepared {
  readonly ok: true;
  readonly session: TerminalSession;
  readonly config: Config;
  /** The archive's, as it was named. */
  readonly directory: string;
}

/** A session of a program that stays, and the archive that it answers from. */
export interface AnswersSession extends Prepared {
  readonly archives: AnsweringArchives;
}

/**
 * Reads the configuration and, if needed, the archive, or says in one line why it can't.
 *
 * @param options.isQuiet Whether what was left out is told by the answer itself.
 */
export async function openArchiveSession(
  program: Program,
  programOptions: TypedOptions,
  { needsArchive, isQuiet = false }: { readonly needsArchive: boolean; readonly isQuiet?: boolean },
): Promise<{ readonly ok: true; readonly session: ArchiveSession } | Fault> {
  const prepared = await prepareSession(program, programOptions);
  if (!prepared.ok) return prepared;
  const { session, config, directory } = prepared;
  if (!needsArchive) return { ok: true, session: { ...session, archive: await program.openNoArchive() } };
  const options = { ...readingOptions(config), acceptsStale: false };
  const opened = await reportLoading(
    program,
    (report) => program.openArchive(directory, { ...options, ...report }),
    isQuiet,
  );
  if (!opened.ok) return opened;
  const { archive, reader } = opened;
  const sources = await program.reportSources(
    config.archiveDirectory,
    locateSourcesState(config.stateFile, config.archiveDirectory),
  );
  const reading = reader === undefined ? undefined : { ...reader.report(), sources };
  return { ok: true, session: { ...session, archive, reading } };
}

function followingOptions(program: Program, config: Config): FollowingOptions {
  return {
    stateFile: config.stateFile,
    agent: describeAgent(program.readVersion(), config.adding),
    privateHosts: config.adding.privateHosts,
    sampleDirectory: config.sampleDirectory,
  };
}

/** The same for a program that stays: its archive answers by itself and follows its folder. */
export async function openAnswersSession(
  program: Program,
  programOptions: TypedOptions,
): Promise<AnswersSession | Fault> {
  const prepared = await prepareSession(program, programOptions);
  if (!prepared.ok) return prepared;
  const { config } = prepared;
  const { archiveRefresh: every, archiveMemory: maxMemory, archiveAccess, chats } = config;
  const option = programOptions['archive'];
  if (option !== undefined && archiveAccess.size > 0) return fault(ONE_OF_SEVERAL);
  const isTyped = chats.length === 0 && program.streams.stdin.isTTY === true;
  // Analyses of an older version will do until the folder is read.
  const following = {
    ...{ every, maxMemory, isPrepared: !isTyped },
    acceptsStale: chats.length > 0 && every > 0,
    // What is piped in is answered once, from all there is.
    inParts: chats.length > 0 || isTyped,
    following: followingOptions(program, prepared.config),
  };
  const options = { ...readingOptions(config), ...following };
  const rules = chooseRules(option, config);
  const opened = await reportLoading(program, (report) =>
    openArchives(rules, (names) =>
      program.openAnswers(placeOf(names, option, config), { ...options, ...report }),
    ),
  );
  return opened.ok ? { ...prepared, archives: opened.archives } : opened;
}

const ONE_OF_SEVERAL =
  'start answers from all of ARCHIVES, as ARCHIVE_ACCESS says. Leave out --archive, or unset ARCHIVE_ACCESS.';

const ONE_FORM = 'An answer has one form: give --json, --csv or --markdown.';

async function prepareSession(program: Program, programOptions: TypedOptions): Promise<Prepared | Fault> {
  const { archive: directoryOption, json, csv, markdown, now: nowOption, zone: zoneOption } = programOptions;
  if ([json, csv, markdown].filter(Boolean).length > 1) return fault(ONE_FORM);
  const now = typeof nowOption === 'string' ? parseInstant(nowOption, '--now') : null;
  if (now?.ok === false) return now;
  const zone = typeof zoneOption === 'string' ? parseZone(zoneOption, '--zone') : null;
  if (zone?.ok === false) return zone;
  const configured = await program.loadConfig();
  if (!configured.ok) return configured;
  const { config } = configured;
  const directory = chooseArchive(directoryOption, config);
  const { commands, streams, clock } = program;
  const session = {
    commands,
    streams,
    isJson: json === true,
    table: csv === true ? ('csv' as const) : markdown === true ? ('markdown' as const) : null,
    now: () => now?.instant ?? clock.now(),
    zone: zone?.zone ?? clock.zone(),
    style: () => chooseStyle(streams.stdout, config, directory),
  };
  const named = { ...config, archiveDirectory: path.resolve(directory) };
  return { ok: true, session, config: named, directory };
}

/** Columns, if the output is no terminal. */
const DEFAULT_WIDTH = 80;
/** Columns; longer lines are hard to read. */
const MAX_WIDTH = 100;

function readingOptions({ archiveMaxFileBytes, archiveStore, stateFile }: Config) {
  return { maxBytes: archiveMaxFileBytes, storeFolder: archiveStore, stateFile };
}

/** @param isTold Whether what was left out is told where the archive can be opened. */
async function reportLoading<Opened extends { readonly ok: boolean }>(
  { streams }: Program,
  open: (report: Pick<OpenArchiveOptions, 'notices' | 'onProgress'>) => Promise<Opened>,
  isTold = false,
): Promise<Opened> {
  const { notices, onProgress, finish } = await createLoadingReport(streams.stderr);
  let isOpen = false;
  try {
    const opened = await open({ notices, onProgress });
    isOpen = opened.ok;
    return opened;
  } finally {
    finish(isTold && isOpen);
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

/** A relative path for files below the working directory. */
function locate(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? file : relative;
}
