/** A search engine that is measured beside ours, on the same texts and queries. */
export interface Peer {
  /** Indexes texts. */
  build(texts: AsyncIterable<string>): Promise<void>;
  /** Looks words up: the ten best texts or, for an engine that ranks nothing, ten; gives how many it found of them. */
  search(words: string): Promise<number>;
  /** What it takes on the disk, in bytes; 0 where it is wholly in memory. */
  disk(): Promise<number>;
  /** Its processes besides this one. */
  processes(): readonly number[];
  close(): Promise<void>;
}

/** How many texts are asked for. */
export const MAX_FOUND = 10;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a query, without what an engine's language of queries might take for a sign. */
export function wordsOf(query: string): readonly string[] {
  return query.match(WORD) ?? [];
}
