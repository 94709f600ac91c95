import type { Connection, SqlValue } from './connection.ts';

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

/** Does the work on an SQLite connection, all of it before it returns. */
export function carryOut<T>(work: Work<T>, connection: Pick<Connection, 'all' | 'change'>): T {
  let step = work.next();
  while (!step.done) {
    const { sql, values, wants } = step.value;
    step = work.next(
      wants === 'rows'
        ? { rows: connection.all(sql, values), changes: 0 }
        : { rows: [], changes: connection.change(sql, values) },
    );
  }
  return step.value;
}
