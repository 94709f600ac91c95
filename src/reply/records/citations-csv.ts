import { type CitedRow, citedRows } from './cited-rows.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  ...(['text', 'speaker', 'role', 'attribution', 'confidence', 'kind', 'document', 'tellers'] as const),
  ...(['headline', 'publisher', 'datePublished', 'remarks', 'url', 'path', 'start', 'end'] as const),
  ...(['quote', 'claimed', 'verdict'] as const),
] satisfies readonly (keyof CitedRow)[];

/** What an answer cites, as a table: a row for each citation. */
export function citationsToCsv(records: readonly unknown[]): string {
  return `${CSV_HEADER}${citationsToRows(records)}`;
}

/** The first line of the table. */
export const CSV_HEADER: string = toCsv([COLUMNS]);

/** The lines behind the first, so that a long table can be written bit by bit. */
export function citationsToRows(records: readonly unknown[]): string {
  return toCsv(citedRows(records).map((row) => COLUMNS.map((name) => toCell(row[name]))));
}

function toCell(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
