import { existsSync } from 'node:fs';
import type { Clock } from '../../ports/ports.ts';
import type { StateStore } from '../../ports/state-store.ts';
import { readFaultCode } from '../faults.ts';
import { createFeedbackBook } from '../feedback.ts';
import { createSessions } from '../sessions.ts';
import { createTableAccess } from './access.ts';
import { connect } from './connection.ts';
import { MIGRATIONS, readSchemaState } from './migrations.ts';

/** What a state file tells beside the process that may have it; or in one line why it cannot be opened. */
export type OpenedAside =
  | {
      readonly ok: true;
      readonly store: Pick<StateStore, 'sessions' | 'feedback'>;
      close(): void | Promise<void>;
    }
  | { readonly ok: false; readonly line: string };

/**
 * Opens a state file without its lock, also while the program is at work on it: SQLite lets one of them write at a time.
 * A file of another version is left as it is.
 *
 * @param feedbackLifetime - how long feedback is kept, in milliseconds.
 */
export function openAside(file: string, clock: Clock, feedbackLifetime: number): OpenedAside {
  if (!existsSync(file))
    return { ok: false, line: `${file} does not exist: nobody has signed in or said what they think yet.` };
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
    const feedback = createFeedbackBook(access, clock, feedbackLifetime);
    return { ok: true, store: { sessions: createSessions(access, clock), feedback }, close };
  } catch (error) {
    return {
      ok: false,
      line: `${file} cannot be opened (${readFaultCode(error)}). Run it as the bot’s user.`,
    };
  }
}

/** How long a write waits for the program. */
const BUSY_MILLISECONDS = 5_000;
