import type { z } from 'zod';
import type { TableAccess } from './table-access.ts';

/** The records of rows, each with its row. A record that cannot be read costs itself alone, and is reported. */
export function readRecords<Row extends { readonly record: string }, T>(
  { reportUnreadable }: Pick<TableAccess, 'reportUnreadable'>,
  table: string,
  rows: readonly Row[],
  schema: z.ZodType<T>,
): readonly { readonly row: Row; readonly record: T }[] {
  return rows.flatMap((row) => {
    const read = schema.safeParse(parseRecord(row.record));
    if (read.success) return [{ row, record: read.data }];
    reportUnreadable(table);
    return [];
  });
}

/** What a record says; undefined where it is no JSON. */
export function parseRecord(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}
