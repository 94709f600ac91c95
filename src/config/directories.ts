import path from 'node:path';
import { z } from 'zod';

/** What the defaults depend on besides the environment. */
export interface DefaultsContext {
  /** Relative paths are relative to this directory. */
  readonly workingDirectory: string;
  /** Where package.json and the sample archive are. */
  readonly programDirectory: string;
  readonly homeDirectory: string;
  readonly platform: NodeJS.Platform;
}

/** The settings that name folders of the person's own. */
export const DIRECTORY_SETTINGS = {
  XDG_STATE_HOME: z.string().optional(),
  XDG_CACHE_HOME: z.string().optional(),
  LOCALAPPDATA: z.string().optional(),
};

type DirectorySettings = z.output<z.ZodObject<typeof DIRECTORY_SETTINGS>>;

/**
 * Where what must last is kept.
 *
 * @see https://specifications.freedesktop.org/basedir-spec, which has relative paths ignored
 */
export function findStateDirectory(
  settings: DirectorySettings,
  { homeDirectory, platform }: DefaultsContext,
): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = settings;
  if (platform === 'win32') {
    return path.join(LOCALAPPDATA ?? path.join(homeDirectory, 'AppData', 'Local'), 'verbatim');
  }
  if (XDG_STATE_HOME !== undefined && path.isAbsolute(XDG_STATE_HOME)) {
    return path.join(XDG_STATE_HOME, 'verbatim');
  }
  return platform === 'darwin'
    ? path.join(homeDirectory, 'Library', 'Application Support', 'verbatim')
    : path.join(homeDirectory, '.local', 'state', 'verbatim');
}

/** Where what can be made again is kept. */
export function findCacheDirectory(
  settings: DirectorySettings,
  { homeDirectory, platform }: DefaultsContext,
): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = settings;
  if (platform === 'win32') {
    return path.join(LOCALAPPDATA ?? path.join(homeDirectory, 'AppData', 'Local'), 'verbatim', 'cache');
  }
  if (XDG_CACHE_HOME !== undefined && path.isAbsolute(XDG_CACHE_HOME)) {
    return path.join(XDG_CACHE_HOME, 'verbatim');
  }
  return platform === 'darwin'
    ? path.join(homeDirectory, 'Library', 'Caches', 'verbatim')
    : path.join(homeDirectory, '.cache', 'verbatim');
}
