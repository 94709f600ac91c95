import { parse } from 'csv-parse/sync';

/** A table of a spreadsheet. */
export interface CsvTable {
  /** The first row, trimmed. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Whether there are more rows than were read. */
  readonly isCut: boolean;
}

/** A row, its cells trimmed, in the order of the header. */
export interface CsvRow {
  /** On which line of the file it ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a spreadsheet writes between cells, which depends on its language. */
const DELIMITERS = [',', ';', '\t'];
/** Code units of a row. */
const MAX_ROW = 1_000_000;

/**
 * Reads CSV as spreadsheets write it: by the delimiter that its header has most of, quoted cells with line breaks, rows
 * that are too short or too long.
 *
 * @throws Where it is no CSV, in words.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(text: string, maxRows: number): CsvTable {
  const all: CsvRow[] = [];
  parse(text, {
    delimiter: findDelimiter(text),
    max_record_size: MAX_ROW,
    to: maxRows + 2,
    ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true },
    on_record: (cells: readonly string[], { lines }) => {
      all.push({ line: lines, cells });
      return null;
    },
  });
  const [header, ...rows] = all;
  return { header: header?.cells ?? [], rows: rows.slice(0, maxRows), isCut: rows.length > maxRows };
}

const LINE_END = /[\r\n]/;

function findDelimiter(text: string): string {
  const header = text.slice(0, text.search(LINE_END) >>> 0);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
