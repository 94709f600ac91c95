import { attributeIn } from '../../formats/xml/scan-elements.ts';
import { type AddressList, type ListedAddress, resolveAddress } from './address-list.ts';

const OUTLINE = /<outline(?=[\s/>])/giu;

/** Reads which feeds an OPML file names. @see http://opml.org/spec2.opml */
export function readOpml(text: string, base: string | null): AddressList {
  const read = function* (): Generator<ListedAddress> {
    for (const { index } of text.matchAll(OUTLINE)) {
      const end = text.indexOf('>', index);
      if (end === -1) return;
      const url = resolveAddress(attributeIn(text.slice(index, end + 1), 'xmlUrl') ?? '', base);
      if (url !== null) yield { url, updated: null, published: null };
    }
  };
  return { kind: 'opml', isOfLists: true, addresses: { [Symbol.iterator]: read } };
}

const LINE_END = /\r\n|[\n\r]/u;

/** Reads a list with one address a line, skipping empty lines and comments (#); null if it is no such list. */
export function readAddresses(text: string): AddressList | null {
  const lines = text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const addresses = lines.map((line) =>
    /^https?:\/\/\S+$/iu.test(line) ? resolveAddress(line, null) : null,
  );
  const found = addresses.filter((url) => url !== null);
  if (found.length === 0 || found.length !== lines.length) return null;
  return {
    kind: 'addresses',
    isOfLists: false,
    addresses: found.map((url) => ({ url, updated: null, published: null })),
  };
}

/** The absolute addresses of the feeds that a page names in its head. */
export function feedsOf(page: string, base: string): readonly string[] {
  return (page.slice(0, MAX_HEAD).match(LINK) ?? []).flatMap((tag) => {
    const isFeed =
      /\balternate\b/iu.test(attributeIn(tag, 'rel') ?? '') && FEED.test(attributeIn(tag, 'type') ?? '');
    return isFeed ? (resolveAddress(attributeIn(tag, 'href') ?? '', base) ?? []) : [];
  });
}

/** How many code units to search for a page's feeds. */
const MAX_HEAD = 200_000;
const LINK = /<link\s[^<>]{0,2000}>/giu;
const FEED = /^application\/(?:rss|atom|feed)\+(?:xml|json)/iu;
