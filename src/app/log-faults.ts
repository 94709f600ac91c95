import type { Log } from '../ports/ports.ts';
import type { FileFaults } from '../store/table-access.ts';

/** Logs each fault of the state file in one line. */
export function logFaults(log: Log): FileFaults {
  return {
    unreadable: (table) => log.error('state-row-unreadable', { table, advice: ROW }),
    unwritable: (reason) => log.error('state-not-written', { reason, advice: WRITE }),
    written: () => log.info('state-written-again'),
    readableByOthers: (file) => log.warn('state-readable-by-others', { file, advice: MODE }),
    unchecked: (file) => log.warn('state-not-checked', { file, advice: CHECK }),
  };
}

const ROW =
  'A row of the state file cannot be read and is left out; everything else works. A copy from before has it.';
const WRITE =
  'Questions are answered, without buttons and follow-ups, until the state can be written. Nothing is posted or subscribed meanwhile.';
const MODE = 'The state file holds what people asked. Take the permission from others: chmod 600.';
const CHECK =
  'The state file is too large to be checked at each start. Check a copy of it: PRAGMA integrity_check.';
