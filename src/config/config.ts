import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parse } from 'dotenv';
import { z } from 'zod';
import type { ConfiguredPlatform, Platform, PlatformConfig } from '../chat/platform.ts';
import type { Environment } from '../ports/environment.ts';
import { parseStateUrl } from '../store/postgres/state-url.ts';
import { ADDING_SETTINGS, type AddingConfig, chooseAdding } from './adding.ts';
import {
  ARCHIVE_SETTINGS,
  chooseArchiveAccess,
  chooseArchives,
  findArchiveFaults,
  type NamedArchive,
} from './archives.ts';
import {
  type DefaultsContext,
  DIRECTORY_SETTINGS,
  findCacheDirectory,
  findStateDirectory,
} from './directories.ts';
import { findProgramDirectory } from './program-directory.ts';
import { describeFaults, readSettings } from './read-settings.ts';
import { describeUnknown, findUnknownVariables } from './unknown-variables.ts';
import { chooseWebConfig, WEB_SETTINGS, type WebConfig } from './web.ts';

/** The configuration, with defaults filled in. */
export interface Config {
  /** Absolute: the first archive's. */
  readonly archiveDirectory: string;
  /** All archives, by name, the default first. */
  readonly archives: readonly NamedArchive[];
  /** Which of them are seen, by the id of a channel, a workspace, a person or a role. */
  readonly archiveAccess: ReadonlyMap<string, readonly string[]>;
  /** Absolute: the articles that come with the program. */
  readonly sampleDirectory: string;
  /** Bytes; a larger file is left out. */
  readonly archiveMaxFileBytes: number;
  /** Bytes that an archive may take in memory; null: as many as its process may have. */
  readonly archiveMemory: number | null;
  /** Absolute: the folder in which what is known of archives is kept; null: nowhere. */
  readonly archiveStore: string | null;
  /** `auto`: where the output is a terminal. */
  readonly color: 'always' | 'never' | 'auto';
  /** Absolute: where the terminal keeps its history. */
  readonly stateDirectory: string;
  /** Absolute: the database of the chats' state. */
  readonly stateFile: string;
  /** The PostgreSQL database that has the chats' state in place of the file; null: the file has it. */
  readonly stateUrl: string | null;
  /** AES-256 keys for secrets in it: the first encrypts, all decrypt; may be empty. */
  readonly stateKeys: readonly KeyObject[];
  /** How long what people think of answers is kept, in milliseconds. */
  readonly feedbackLifetime: number;
  /** How long after its time a digest may still be posted, in milliseconds. */
  readonly digestCatchUp: number;
  /** Milliseconds between two checks of the archive's folder for changes; 0: never. */
  readonly archiveRefresh: number;
  /** Who adds articles, and from where they are fetched. */
  readonly adding: AddingConfig;
  /** The chat platforms that are configured. */
  readonly chats: readonly ConfiguredPlatform[];
  /** Null: no web page is served. */
  readonly web: WebConfig | null;
  /** What is set and has no effect; a sentence without a full stop each. */
  readonly warnings: readonly string[];
}

/** The configuration, or every fault of it in one line. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly line: string };

/** The environment variables, or one line that says why they cannot be read. */
export type EnvironmentResult =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly line: string };

/** Reads the process's environment and the `.env` of the working directory; what the process has set wins. */
export function loadEnvironment(): EnvironmentResult {
  const file = readEnvironmentFile(path.join(process.cwd(), '.env'));
  if (!file.ok) return file;
  return { ok: true, environment: { ...withoutBlanks(file.environment), ...withoutBlanks(process.env) } };
}

/** What is wrong with variables by themselves; each fault begins with the variable's name. */
export function findFaults(environment: Environment, platforms: readonly Platform[]): readonly string[] {
  const given = withoutBlanks(environment);
  const read = readSettings(SETTINGS, given);
  return [
    ...(read.ok ? [] : read.faults),
    ...platforms.flatMap((platform) => platform.configure(given).faults),
  ];
}

/** Reads the configuration of {@link loadEnvironment}. */
export function loadConfig(platforms: readonly Platform[]): ConfigResult {
  const loaded = loadEnvironment();
  if (!loaded.ok) return loaded;
  return parseConfig(loaded.environment, platforms, {
    workingDirectory: process.cwd(),
    programDirectory: findProgramDirectory(),
    homeDirectory: homedir(),
    platform: process.platform,
  });
}

/** Makes the configuration of an environment; an empty variable counts as unset. */
export function parseConfig(
  environment: Environment,
  platforms: readonly Platform[],
  surroundings: DefaultsContext,
): ConfigResult {
  const given = withoutBlanks(environment);
  const read = readSettings(SETTINGS, given);
  const chats = platforms.map((platform) => platform.configure(given));
  const known = [...Object.keys(SETTINGS), ...platforms.flatMap(({ variables }) => variables)];
  const unknown = findUnknownVariables(given, known);
  const faults = [
    ...(read.ok ? [] : read.faults),
    ...chats.flatMap((chat) => chat.faults),
    ...unknown.filter(({ isSecretMissing }) => isSecretMissing).map(describeUnknown),
    ...(read.ok ? findArchiveFaults(read.settings) : []),
    ...(read.ok ? findOpenDoors(chooseWebConfig(read.settings), chats) : []),
  ];
  if (!read.ok || faults.length > 0) return { ok: false, line: describeFaults(faults) };
  const { ARCHIVE_REFRESH_SECONDS, ARCHIVE_STORE, ARCHIVE_MEMORY_MB } = read.settings;
  const {
    ARCHIVE_DIR,
    ARCHIVE_MAX_FILE_BYTES,
    STATE_FILE,
    STATE_URL,
    STATE_KEY,
    FEEDBACK_DAYS,
    DIGEST_CATCH_UP_HOURS,
    ...others
  } = read.settings;
  const { workingDirectory, programDirectory } = surroundings;
  const only = path.resolve(workingDirectory, ARCHIVE_DIR ?? path.join(programDirectory, 'corpus'));
  const archives = chooseArchives(read.settings, workingDirectory, only);
  return {
    ok: true,
    config: Object.freeze({
      archiveDirectory: archives[0]?.directory ?? only,
      archives,
      archiveAccess: chooseArchiveAccess(read.settings),
      sampleDirectory: path.join(programDirectory, 'corpus'),
      archiveMaxFileBytes: ARCHIVE_MAX_FILE_BYTES,
      archiveMemory: ARCHIVE_MEMORY_MB ?? null,
      archiveStore:
        ARCHIVE_STORE === 'off'
          ? null
          : path.resolve(workingDirectory, ARCHIVE_STORE ?? findCacheDirectory(others, surroundings)),
      color: chooseColor(others),
      stateDirectory: findStateDirectory(others, surroundings),
      stateFile: path.resolve(workingDirectory, STATE_FILE),
      stateUrl: STATE_URL ?? null,
      stateKeys: STATE_KEY,
      feedbackLifetime: FEEDBACK_DAYS,
      digestCatchUp: DIGEST_CATCH_UP_HOURS,
      archiveRefresh: ARCHIVE_REFRESH_SECONDS,
      chats: chats.flatMap(({ configured }) => configured ?? []),
      adding: chooseAdding(others, others.WEB_PUBLIC_URL ?? null),
      web: chooseWebConfig(others),
      warnings: unknown.filter(({ isSecretMissing }) => !isSecretMissing).map(describeUnknown),
    }),
  };
}

/** A private archive is answered from only for those whom a setting names. */
function findOpenDoors(web: WebConfig | null, chats: readonly PlatformConfig[]): readonly string[] {
  if (web === null || (web.token === null && web.proxy === null)) return [];
  return chats
    .flatMap(({ configured }) => configured?.missingForPrivate ?? [])
    .map(
      (name) =>
        `${name} is missing: the archive is private (WEB_TOKEN or WEB_PROXY_HEADER), and everybody can install the app. List who is answered, or set * for everybody`,
    );
}

const WHOLE_NUMBER = /^[0-9]{1,15}$/u;
/** With less, no archive is worth searching. */
const MIN_MEMORY_MB = 200;
/** A day after its time, the next digest is due. */
const MAX_HOURS = 23;
/** Ten years. */
const MAX_DAYS = 3_650;
/** A day. */
const MAX_SECONDS = 86_400;
/** 32 bytes. */
const BASE64_KEY = /^[A-Za-z0-9+/]{43}=$/u;

const SETTINGS = {
  ARCHIVE_DIR: z.string().optional(),
  ...ARCHIVE_SETTINGS,
  ARCHIVE_MAX_FILE_BYTES: z
    .string()
    .refine((text) => WHOLE_NUMBER.test(text) && Number(text) > 0, {
      error: (issue) => `needs a whole number of bytes above 0, received “${String(issue.input)}”`,
    })
    .transform(Number)
    .default(5_000_000),
  ARCHIVE_STORE: z.string().optional(),
  ARCHIVE_MEMORY_MB: z
    .string()
    .refine((text) => WHOLE_NUMBER.test(text) && Number(text) >= MIN_MEMORY_MB, {
      error: (issue) =>
        `needs a whole number of megabytes from ${MIN_MEMORY_MB}, received “${String(issue.input)}”`,
    })
    .transform((text) => Number(text) * 1_000_000)
    .optional(),
  ARCHIVE_REFRESH_SECONDS: z
    .string()
    .refine((text) => WHOLE_NUMBER.test(text) && Number(text) <= MAX_SECONDS, {
      error: (issue) =>
        `needs a whole number of seconds from 0 (never) to ${MAX_SECONDS}, received “${String(issue.input)}”`,
    })
    .transform((text) => Number(text) * 1000)
    .default(300_000),
  STATE_FILE: z.string().default(path.join('state', 'verbatim.db')),
  STATE_URL: z
    .string()
    .superRefine((text, context) => {
      const parsed = parseStateUrl(text);
      if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.fault });
    })
    .optional(),
  STATE_KEY: z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .refine((keys) => keys.every((key) => BASE64_KEY.test(key)), { error: describeKeyFault })
    .transform((keys) => keys.map((key) => createSecretKey(key, 'base64')))
    .default([]),
  FEEDBACK_DAYS: z
    .string()
    .refine((text) => WHOLE_NUMBER.test(text) && Number(text) >= 1 && Number(text) <= MAX_DAYS, {
      error: (issue) =>
        `needs a whole number of days from 1 to ${MAX_DAYS}, received “${String(issue.input)}”`,
    })
    .transform((text) => Number(text) * 86_400_000)
    .default(365 * 86_400_000),
  DIGEST_CATCH_UP_HOURS: z
    .string()
    .refine((text) => WHOLE_NUMBER.test(text) && Number(text) >= 1 && Number(text) <= MAX_HOURS, {
      error: (issue) =>
        `needs a whole number of hours from 1 to ${MAX_HOURS}, received “${String(issue.input)}”`,
    })
    .transform((text) => Number(text) * 3_600_000)
    .default(6 * 3_600_000),
  ...ADDING_SETTINGS,
  ...WEB_SETTINGS,
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
  TERM: z.string().optional(),
  ...DIRECTORY_SETTINGS,
};

type ColorSettings = Pick<z.output<z.ZodObject<typeof SETTINGS>>, 'NO_COLOR' | 'FORCE_COLOR' | 'TERM'>;

/** Gives lengths only: no message may contain a key. */
function describeKeyFault({ input }: { readonly input?: unknown }): string {
  const lengths = z
    .array(z.string())
    .parse(input)
    .map(({ length }) => length);
  return `needs 32 bytes in base64 (44 characters), several with commas between, received ${lengths.join(', ')} characters`;
}

function readEnvironmentFile(file: string): EnvironmentResult {
  try {
    return { ok: true, environment: parse(readFileSync(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'ENOENT') return { ok: true, environment: {} };
    return {
      ok: false,
      line: `${file} cannot be read (${String(code)}). Make it a readable file or remove it.`,
    };
  }
}

function withoutBlanks(environment: Environment): Environment {
  const entries = Object.entries(environment).map(([name, value]) => [name, value?.trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

/** @see https://no-color.org, which wins over FORCE_COLOR */
function chooseColor({ NO_COLOR, FORCE_COLOR, TERM }: ColorSettings): Config['color'] {
  if (NO_COLOR !== undefined) return 'never';
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 'never' : 'always';
  return TERM === 'dumb' ? 'never' : 'auto';
}
