import type { Archive } from '../../../archive.ts';
import { isQuery, readQuery } from '../../../search/query.ts';
import { slice } from '../../../span.ts';

/** Whether the archive has some words in a row, quoted or not. */
export async function standsInArchive(phrase: string, archive: Archive): Promise<boolean> {
  return (await findPhrases(phrase, archive)).length > 0;
}

/** Some words in a row, as articles write them; at most fifty. */
export async function findPhrases(phrase: string, archive: Archive): Promise<readonly string[]> {
  const query = readQuery(phrase, archive.language.words);
  if (!isQuery(query)) return [];
  const found = await archive.lookUp(query).findPassagesExactly();
  return found.map(({ item, match }) => slice(item.article.text, match.span));
}
