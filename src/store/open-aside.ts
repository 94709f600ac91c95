import { existsSync } from 'node:fs';
import type { Clock } from '../ports/ports.ts';
import type { Sessions } from '../ports/sessions.ts';
import { createTableAccess } from './access.ts';
import { connect } from './connection.ts';
import { readFaultCode } from './faults.ts';
import { MIGRATIONS, readSchemaState } from './migrations.ts';
import { createSessions } from './sessions.ts';

/** The sessions of a state file, beside the process that may have it; or in one line why there are none. */
export type OpenedSessions =
  | { readonly ok: true; readonly sessions: Sessions; close(): void }
  | { readonly ok: false; readonly line: string };

/**
 * Opens the sessions of a state file without its lock, also while the program is at work on it: SQLite lets one of them
 * write at a time. A file of another version is left as it is.
 */
export function openSessionsAside(file: string, clock: Clock): OpenedSessions {
  if (!existsSync(file)) return { ok: false, line: `${file} does not exist: nobody has signed in.` };
  try {
    const connection = connect(file, 'write');
    const { owner, version } = readSchemaState(connection);
    if (owner !== 'verbatim' || version !== MIGRATIONS.length) {
      connection.close();
      return { ok: false, line: `${file} is not of this version: start the program once, then try again.` };
    }
    connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    const access = createTableAccess(connection, file);
    const close = () => {
      access.close();
      connection.close();
    };
    return { ok: true, sessions: createSessions(access, clock), close };
  } catch (error) {
    return {
      ok: false,
      line: `${file} cannot be opened (${readFaultCode(error)}). Run it as the bot’s user.`,
    };
  }
}

/** How long a write waits for the program. */
const BUSY_MILLISECONDS = 5_000;
