/** What a column can hold here. Text goes in as JSON wherever it may hold a NUL, at which SQLite's readers stop and
 * which PostgreSQL refuses. */
export type SqlValue = string | number | null | Uint8Array;

/** A statement in the SQL that SQLite and PostgreSQL share, with a `?` for each value. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** What is wanted of it: its rows, or how many it changed. */
  readonly wants: 'rows' | 'changes';
}

/** What a statement gave. */
export interface StatementResult {
  readonly rows: readonly unknown[];
  readonly changes: number;
}

/** Yields statements one after the other, takes what each gave, and returns what it was to find out. */
export type Work<T> = Generator<Statement, T, StatementResult>;

/** The rows of a statement. */
export function* all(sql: string, values: readonly SqlValue[] = []): Work<readonly unknown[]> {
  return (yield { sql, values, wants: 'rows' }).rows;
}

/** The number of rows that a statement changed. */
export function* change(sql: string, values: readonly SqlValue[] = []): Work<number> {
  return (yield { sql, values, wants: 'changes' }).changes;
}

/** Whether a statement changed exactly one row. */
export function* changeOne(sql: string, values: readonly SqlValue[]): Work<boolean> {
  return (yield* change(sql, values)) === 1;
}
