/** The code of a fault of Node or SQLite, such as `EACCES` or `SQLITE_CORRUPT`; its message where it has none. */
export function readFaultCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // The binary's own faults carry an empty code.
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.message;
}
