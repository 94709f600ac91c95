import type { Archive } from '../../archive.ts';
import type { SpeakerEntry } from '../../speakers/speaker-entry.ts';
import type { Statement } from '../../statement.ts';

const CURSOR = /^(?<id>.+)-(?<start>[0-9a-z]+)$/u;
const RADIX = 36;

/**
 * Where a page ends: the article's id and the statement's position in it, which stay the same whatever else the archive
 * gains or loses.
 */
export function writeCursor({ article, quotation }: Statement): string {
  return `${article.id}-${quotation.start.toString(RADIX)}`;
}

/** The statement at which a page ended; undefined if there is none, or if it is not the speaker's. */
export async function readCursor(
  cursor: string,
  archive: Archive,
  speaker: SpeakerEntry | null,
): Promise<Statement | undefined> {
  const { id, start } = CURSOR.exec(cursor.trim())?.groups ?? {};
  if (id === undefined || start === undefined) return undefined;
  const offset = Number.parseInt(start, RADIX);
  const [held] = await archive.articles([id]);
  const quotation = held?.quotations.find(({ start: at }) => at === offset);
  if (held === undefined || quotation === undefined) return undefined;
  const statement = { article: held.article, quotation };
  if (speaker === null) return statement;
  const { entriesOf } = await archive.speakers.of([statement]);
  return entriesOf(quotation).some(({ id }) => id === speaker.id) ? statement : undefined;
}
