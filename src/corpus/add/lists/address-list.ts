/** An address that stands in a list. */
export interface ListedAddress {
  readonly url: string;
  /** When what stands there was published or changed last, as the list says: milliseconds since 1970. Null: unknown. */
  readonly updated: number | null;
  /** The same as the list writes it of when it was published, for an article that states no date. */
  readonly published: string | null;
  /** The article's own text, as a file; absent where the list gives no more than its beginning. */
  readonly ownText?: { readonly path: string; readonly source: string };
}

/** What a file that is no article leads to. */
export interface AddressList {
  readonly kind: 'feed' | 'sitemap' | 'addresses' | 'opml' | 'sitemap-index';
  /** Whether its addresses are lists themselves. */
  readonly isOfLists: boolean;
  /** In the order in which they are written; read as far as they are asked for. */
  readonly addresses: Iterable<ListedAddress>;
}

/** A file that may be a list. */
export interface ListFile {
  readonly bytes: Uint8Array;
  /** Its extension tells how it is read. */
  readonly path: string;
  /** Where it was fetched, which its addresses may be relative to; null for a file of this machine. */
  readonly url: string | null;
}

/** The address of the web, whole; null where it is none. */
export function resolveAddress(address: string, base: string | null): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
}

/** The instant that a list states; null where it states none that can be read. */
export function instantOf(stated: string): number | null {
  const instant = Date.parse(stated);
  return stated === '' || Number.isNaN(instant) ? null : instant;
}
