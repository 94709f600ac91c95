import { type CitedRow, citedRows } from './cited-rows.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  ...(['text', 'speaker', 'role', 'attribution', 'confidence', 'kind', 'headline', 'publisher'] as const),
  ...(['datePublished', 'url', 'path', 'start', 'end', 'quote', 'verdict'] as const),
] satisfies readonly (keyof CitedRow)[];

/** What an answer cites, as a table: a row for each citation. */
export function citationsToCsv(records: readonly unknown[]): string {
  const rows = citedRows(records).map((row) => COLUMNS.map((name) => toCell(row[name])));
  return toCsv([COLUMNS, ...rows]);
}

function toCell(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
