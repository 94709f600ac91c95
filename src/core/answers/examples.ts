import type { Archive, Statement } from '../archive.ts';

/** Questions that an archive can answer; null where it holds nothing of the kind. */
export interface Examples {
  /** Words that somebody said, as the article has them. */
  readonly words: string | null;
  /** Who is quoted most. */
  readonly speaker: string | null;
}

/** Chooses examples out of the archive itself, the newest dated article first. */
export function chooseExamples({ statements, speakers }: Archive): Examples {
  const newest = statements.toSorted((one, other) => compareNewest(one, other));
  const words = newest.map(readOpening).find((opening) => opening !== null) ?? null;
  const speaker = speakers.entries.find(({ isAmbiguous }) => !isAmbiguous)?.name ?? null;
  return { words, speaker };
}

/** The first words of a quotation: enough of them to find it by, on one line. */
const OPENING = /[\p{L}\p{N}][\p{L}\p{N}’'-]*(?: [\p{L}\p{N}][\p{L}\p{N}’'-]*){4,5}/u;

function compareNewest({ article: one }: Statement, { article: other }: Statement): number {
  const [first, second] = [one.datePublished ?? '', other.datePublished ?? ''];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}

function readOpening({ article, quotation }: Statement): string | null {
  const [part] = quotation.parts;
  if (quotation.kind !== 'direct' || quotation.speaker === null || part === undefined) return null;
  return OPENING.exec(article.text.slice(part.start, part.end))?.[0] ?? null;
}
