import { Index } from 'flexsearch';
import { MAX_FOUND, type Peer } from './peer.ts';

/** FlexSearch as it comes, all words, and where no text holds them all the most of them. */
export function createFlexSearchPeer(): Peer {
  const engine = new Index();
  return {
    async build(texts) {
      let id = 0;
      for await (const text of texts) {
        engine.add(id, text);
        id += 1;
      }
    },
    search: async (words) => engine.search(words, { limit: MAX_FOUND, suggest: true }).length,
    disk: async () => 0,
    processes: () => [],
    close: async () => {},
  };
}
