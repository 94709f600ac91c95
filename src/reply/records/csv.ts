import { oneLine } from '../../core/one-line.ts';

/**
 * A table as spreadsheets take it. What they would calculate gets a mark before it, which reading takes off again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

const FORMULA = /^[=+\-@]/u;
const MUST_BE_QUOTED = /[",;\t]|^\s|\s$/u;
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

function writeCell(value: string | null): string {
  const line = oneLine(value ?? '').replace(UNPRINTABLE, '\ufffd');
  const text = FORMULA.test(line) ? `'${line}` : line;
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
