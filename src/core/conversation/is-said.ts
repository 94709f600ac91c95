import type { Archive } from '../archive.ts';
import { isQuery, readQuery } from '../search/query.ts';

/** Whether a line is, word for word, what stands in a quotation of the archive. */
export function isSaid(line: string, { search }: Pick<Archive, 'search'>): boolean {
  const query = readQuery(line);
  return (
    isQuery(query) &&
    search
      .lookUp(query)
      .findAll()
      .some(({ match }) => match.tier === 'exact')
  );
}
