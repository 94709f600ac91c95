/** An address that stands in a list. */
export interface ListedAddress {
  readonly url: string;
  /** When the page was published or last changed, as the list says, in milliseconds since 1970. Null: unknown. */
  readonly updated: number | null;
  /** The date of publication as the list writes it, for an article that states none. */
  readonly published: string | null;
  /** The article's text as a file; absent if the list gives only its beginning. */
  readonly ownText?: { readonly path: string; readonly source: string };
}

/** The addresses that a list leads to. */
export interface AddressList {
  readonly kind: 'feed' | 'sitemap' | 'addresses' | 'opml' | 'sitemap-index';
  /** Whether its addresses are lists themselves. */
  readonly isOfLists: boolean;
  /** In the order in which they are written; read only as far as needed. */
  readonly addresses: Iterable<ListedAddress>;
}

/** A file that may be a list. */
export interface ListFile {
  readonly bytes: Uint8Array;
  /** The extension tells how to read it. */
  readonly path: string;
  /** The address it was fetched from, to which its addresses may be relative; null for a file on this machine. */
  readonly url: string | null;
}

/** An absolute web address; null if it is none. */
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
