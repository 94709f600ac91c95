import type { Statement } from '../../statement.ts';

const CURSOR = /^(?<id>.+)-(?<start>[0-9a-z]+)$/u;
const RADIX = 36;

/**
 * Where a page ends: the article's id and the place of the statement, so that it stays the same whatever else the
 * archive gets or loses.
 */
export function writeCursor({ article, quotation }: Statement): string {
  return `${article.id}-${quotation.start.toString(RADIX)}`;
}

/** The statement at which a page ended; undefined where it is none of these. */
export function readCursor(cursor: string, statements: readonly Statement[]): Statement | undefined {
  const { id, start } = CURSOR.exec(cursor.trim())?.groups ?? {};
  if (id === undefined || start === undefined) return undefined;
  const offset = Number.parseInt(start, RADIX);
  return statements.find(({ article, quotation }) => article.id === id && quotation.start === offset);
}
