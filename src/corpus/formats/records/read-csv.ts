import { readCsv } from '../../csv-table.ts';
import { decodeFile } from '../decode-file.ts';
import type { FormatFile, FormatPart } from '../format.ts';
import { describeMapping, isMapped, mapNames, readRecord } from './read-record.ts';

/** Rows; a file of more takes longer than it may. */
const MAX_ROWS = 50_000;

/** Reads a table with an article in each row, under any of the common column names. */
export function* readArticleTable({ bytes, names }: FormatFile): Generator<FormatPart> {
  const { header, rows } = readCsv(decodeFile(bytes), MAX_ROWS);
  const mapping = mapNames(header, names);
  if (mapping === null) {
    yield { name: null, kind: 'left-out', reason: { kind: 'no-text-field' } };
    return;
  }
  let isTold = isMapped(header, names);
  for (const [index, { cells }] of rows.entries()) {
    const record = new Map(header.map((name, column) => [name, cells[column] ?? '']));
    const part = readRecord(record, mapping, `${index + 1}`);
    if (part.kind !== 'draft' || isTold) yield part;
    else yield { ...part, faults: [{ kind: 'guessed-mapping', mapping: describeMapping(mapping) }] };
    isTold ||= part.kind === 'draft';
  }
}
