import type { Archive } from './archive.ts';
import type { ArchivePart } from './holdings.ts';

/** The archive as a part of what is there, which whatever counts its articles tells. */
export function asPart(archive: Archive, part: ArchivePart): Archive {
  const state: Archive = {
    ...archive,
    asOfNow: () => state,
    holdings: async () => ({ ...(await archive.holdings()), part }),
    countWithin: async (filter) => ({ ...(await archive.countWithin(filter)), part }),
  };
  return state;
}
