import { type ScannedElement, scanElements, textIn } from '../../formats/xml/scan-elements.ts';
import { type AddressList, instantOf, type ListedAddress, resolveAddress } from './address-list.ts';

const ENTRIES: ReadonlySet<string> = new Set(['url', 'sitemap']);
const PARTS: ReadonlySet<string> = new Set(['loc', 'lastmod', 'publication_date']);

/**
 * Reads where a sitemap leads: to articles, or as an index to other sitemaps.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function readSitemap(text: string, base: string | null): AddressList | null {
  const read = function* (): Generator<ListedAddress> {
    for (const entry of scanElements(text, ENTRIES)) {
      const listed = readEntry(entry, base);
      if (listed !== null) yield listed;
    }
  };
  const [first] = scanElements(text, ENTRIES);
  if (first === undefined || read().next().done) return null;
  const isOfLists = first.name === 'sitemap';
  const kind = isOfLists ? 'sitemap-index' : 'sitemap';
  return { kind, isOfLists, addresses: { [Symbol.iterator]: read } };
}

function readEntry({ inner }: ScannedElement, base: string | null): ListedAddress | null {
  const parts = [...scanElements(inner, PARTS)];
  // A picture's address has a prefix.
  const textOf = (name: string) =>
    textIn(parts.find((part) => part.name === name && part.prefix !== 'image')?.inner ?? '');
  const url = resolveAddress(textOf('loc'), base);
  if (url === null) return null;
  const published = textOf('publication_date') || null;
  return { url, published, updated: instantOf(textOf('lastmod')) ?? instantOf(published ?? '') };
}
