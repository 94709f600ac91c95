import MiniSearch from 'minisearch';
import { MAX_FOUND, type Peer } from './peer.ts';

/** MiniSearch as it comes: exact words, any of them. */
export function createMiniSearchPeer(): Peer {
  const engine = new MiniSearch({ fields: ['text'] });
  return {
    async build(texts) {
      let id = 0;
      for await (const text of texts) {
        engine.add({ id, text });
        id += 1;
      }
    },
    search: async (words) => engine.search(words).slice(0, MAX_FOUND).length,
    disk: async () => 0,
    processes: () => [],
    close: async () => {},
  };
}
