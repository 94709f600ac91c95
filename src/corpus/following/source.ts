/** A feed, page or list of addresses that an archive follows, as `sources.yaml` names it. */
export interface FollowedSource {
  /** An address of the web. */
  readonly url: string;
  /** The outlet of articles that state none; null: unknown. */
  readonly outlet: string | null;
  /** Milliseconds between two readings. */
  readonly interval: number;
  /** `yyyy-mm-dd` or its beginning: articles published before are not kept. Null: all are. */
  readonly since: string | null;
  /** How the names in what is fetched are to be read; empty: they are guessed at. */
  readonly names: ReadonlyMap<string, string>;
}

/** What `sources.yaml` says. */
export interface SourcesFile {
  readonly sources: readonly FollowedSource[];
  /** How the names in a file of the archive are to be read, by its path. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Addresses that are not fetched; one that ends with `*` stands for all that begin so. */
  readonly except: readonly string[];
  /** A line for each thing in it that cannot be used. */
  readonly faults: readonly string[];
}

/** Whether an address must not be fetched. */
export function isExcepted(url: string, except: readonly string[]): boolean {
  return except.some((each) => (each.endsWith('*') ? url.startsWith(each.slice(0, -1)) : url === each));
}
