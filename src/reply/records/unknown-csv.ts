import type { UnknownMetadata } from '../../core/answers/unknown-metadata.ts';
import { toCsv } from './csv.ts';

const HEADER = ['file', 'headline', 'publisher', 'date', 'author', 'url', 'begins'];

/** A table that is a side file once an editor has filled it in. */
export function unknownToCsv(articles: readonly UnknownMetadata[]): string {
  return toCsv([
    HEADER,
    ...articles.map(({ path, headline, publisher, datePublished, author, url, begins }) => [
      ...[path, headline, publisher, datePublished, author, url, begins],
    ]),
  ]);
}
