import type { Archive } from '../archive.ts';
import { isQuery, readQuery } from '../search/query.ts';

/** Whether a line is, word for word, what stands in a quotation of the archive. */
export async function isSaid(line: string, archive: Pick<Archive, 'language' | 'lookUp'>): Promise<boolean> {
  const query = readQuery(line, archive.language.words);
  if (!isQuery(query)) return false;
  const found = await archive.lookUp(query).findAll();
  return found.some(({ match }) => match.tier === 'exact');
}
