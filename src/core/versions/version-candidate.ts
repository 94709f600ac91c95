/** As much of an article, or of an earlier version, as tells which article it is. */
export interface VersionCandidate {
  readonly id: string;
  readonly path: string;
  /** Its address as `pageAddress` gives it; null where it has none of its own. */
  readonly page: string | null;
  /** What its agency calls it; no other agency has these names. */
  readonly items: readonly string[];
  readonly outlet: VersionOutlet;
  /** The words of its headline, in small letters; empty where it has none. */
  readonly headline: readonly string[];
  /** Milliseconds since 1970, of the day or instant that it states of its last change, else of its publication. */
  readonly stated: number | null;
  /** Milliseconds since 1970: when its file changed. */
  readonly written: number | null;
  /** Of its paragraphs. */
  readonly keys: readonly number[];
  /** It is in the folder no more, and is never the one that answers. */
  readonly isPast: boolean;
}

/** Who publishes an article, as far as it tells; null where it does not. */
export interface VersionOutlet {
  readonly name: string | null;
  readonly host: string | null;
}
