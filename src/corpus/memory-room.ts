import process from 'node:process';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many more articles fit into memory. */
export interface MemoryRoom {
  /** How many may be read beside what is there, 0 where none may. */
  measure(): number;
  /** Whether indexes of as many articles fit, if the articles themselves are on the disk. */
  mayIndex(articles: number): boolean;
}

/**
 * Bytes that an article takes while it is read and indexed, before it is kept on the disk: measured at ten thousand
 * articles of some 640 words and nine quotations, 154 kB with all that their index is built of.
 */
const AN_ARTICLE = 154_000;
/** Bytes that an article on the disk takes while an archive is indexed: ten thousand fit into a heap of 520 MB. */
const AN_ARTICLE_ON_DISK = 50_000;
/** Of the heap that the process may have, the rest being for questions. */
const MAX_SHARE_OF_HEAP = 0.75;
/** An archive is not rebuilt for fewer new articles than this. */
const MIN_ROOM = 100;

/**
 * Measures against the heap's own limit and a configured one.
 *
 * @param limit - bytes of data in the process; null: as much as the heap may have.
 * @param use - tells how many bytes are in use, garbage left out.
 */
export function createMemoryRoom(limit: number | null, use: () => MemoryUse = measureUse): MemoryRoom {
  const inHeap = () => getHeapStatistics().heap_size_limit * MAX_SHARE_OF_HEAP;
  return {
    measure() {
      const { heap, outside } = use();
      const ofHeap = inHeap() - heap;
      const free = limit === null ? ofHeap : Math.min(ofHeap, limit - heap - outside);
      const articles = Math.floor(free / AN_ARTICLE);
      return articles < MIN_ROOM ? 0 : articles;
    },
    mayIndex: (articles) =>
      articles * AN_ARTICLE_ON_DISK < Math.min(inHeap(), limit ?? Number.POSITIVE_INFINITY),
  };
}

/** Articles that are read at first, and at least at a time: they are there in some seconds. */
export const MIN_PART = 500;

/** Bytes in use. */
export interface MemoryUse {
  readonly heap: number;
  /** In buffers, as indexes are. */
  readonly outside: number;
}

/** What is garbage is collected first, as it is no sign of how much an archive takes. */
function measureUse(): MemoryUse {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed: heap, external: outside } = process.memoryUsage();
  return { heap, outside };
}
