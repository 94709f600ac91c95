import type { Log, LogFields } from '../../src/ports/ports.ts';

/** An entry as it was logged. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

/** A log that tests can read. */
export interface RecordingLog extends Log {
  readonly entries: readonly LogEntry[];
}

/** Makes an empty log. */
export function createRecordingLog(): RecordingLog {
  const entries: LogEntry[] = [];
  const keep =
    (level: LogEntry['level']) =>
    (event: string, fields: LogFields = {}): void => {
      entries.push({ level, event, fields });
    };
  return { entries, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
