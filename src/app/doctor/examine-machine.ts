import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { Config } from '../../config/config.ts';
import type { Finding } from '../../ports/finding.ts';

/** The oldest Node.js that is supported. */
const OLDEST = [20, 19] as const;
/** Bytes; with less a day's writes may not fit. */
const LITTLE = 1_000_000_000;

/** Examines what the program runs on. */
export function examineVersion(program: string): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  const line = `Verbatim ${program} on Node.js ${process.versions.node}, ${process.platform}.`;
  return isOld
    ? { name: 'version', verdict: 'fault', line: `${line} Install Node.js ${OLDEST.join('.')} or newer.` }
    : { name: 'version', verdict: 'ok', line };
}

/** Examines the clock's zone, in which days begin and end. */
export function examineClock(now: Date, zone: string): Finding {
  const time = now.toLocaleString('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
  return now.getUTCFullYear() < FIRST_YEAR
    ? { name: 'clock', verdict: 'fault', line: `It is ${time} in ${zone}: set the machine’s clock.` }
    : { name: 'clock', verdict: 'ok', line: `It is ${time} in ${zone}.` };
}

/** Of the first version. */
const FIRST_YEAR = 2024;

/** Examines whether the folders that are written to can be, and have room. */
export function examineFolders({ stateFile, archiveStore }: Config): readonly Finding[] {
  const folders = [
    ['state', path.dirname(stateFile), 'STATE_FILE'],
    ...(archiveStore === null ? [] : [['store', archiveStore, 'ARCHIVE_STORE'] as const]),
  ] as const;
  return folders.map(([name, folder, variable]) => examineFolder(name, folder, variable));
}

function examineFolder(name: string, folder: string, variable: string): Finding {
  const nearest = nearestFolder(folder);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(nearest);
    const free = bavail * bsize;
    const room = `${Math.floor(free / 1_000_000)} MB free`;
    return free < LITTLE
      ? {
          name,
          verdict: 'warning',
          line: `${folder}: ${room}. Make room, or set ${variable} to another place.`,
        }
      : { name, verdict: 'ok', line: `${folder} can be written, ${room}.` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      name,
      verdict: 'fault',
      line: `${folder} cannot be written (${code}). Give this user the right to, or set ${variable} to another place.`,
    };
  }
}

/** The folder, or the one in which it would be made. */
function nearestFolder(folder: string): string {
  const above = path.dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestFolder(above);
}

/** Examines whether the page's port is free; a bot that is at work has it. */
export async function examinePort({ web }: Config): Promise<Finding> {
  if (web === null) return { name: 'page', verdict: 'ok', line: 'No page is served (WEB_PORT=off).' };
  const { host, port, token, proxy, publicUrl } = web;
  const who = token === null && proxy === null ? 'for everybody who reaches it' : 'private';
  const where = `${host}:${port}${publicUrl === null ? '' : `, as ${publicUrl}`}, ${who}`;
  const code = await tryPort(host, port);
  if (code === null) return { name: 'page', verdict: 'ok', line: `${where}: the port is free.` };
  const line =
    code === 'EADDRINUSE'
      ? `${where}: another process has the port, perhaps the bot itself. If not, set WEB_PORT to another.`
      : `${where}: this machine cannot listen there (${code}). Set WEB_HOST and WEB_PORT.`;
  return { name: 'page', verdict: code === 'EADDRINUSE' ? 'warning' : 'fault', line };
}

function tryPort(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
