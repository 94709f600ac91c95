import type { UnknownMetadata } from '../../core/answers/unknown-metadata.ts';
import { oneLine } from '../../core/one-line.ts';

const HEADER = ['file', 'headline', 'publisher', 'date', 'author', 'url', 'begins'];

/**
 * A table that is a side file once an editor has filled it in, as spreadsheets take it. What they would calculate gets
 * a mark before it, which reading takes off again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function unknownToCsv(articles: readonly UnknownMetadata[]): string {
  const rows = articles.map(({ path, headline, publisher, datePublished, author, url, begins }) =>
    [path, headline, publisher, datePublished, author, url, begins].map(writeCell).join(','),
  );
  return [HEADER.join(','), ...rows, ''].join('\r\n');
}

const FORMULA = /^[=+\-@]/u;
const MUST_BE_QUOTED = /[",;\t]|^\s|\s$/u;
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

function writeCell(value: string | null): string {
  const line = oneLine(value ?? '').replace(UNPRINTABLE, '\ufffd');
  const text = FORMULA.test(line) ? `'${line}` : line;
  return MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
