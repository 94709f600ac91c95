import { decodeFile } from '../../formats/decode-file.ts';
import { rootOf } from '../../formats/xml/scan-elements.ts';
import type { AddressList, ListFile } from './address-list.ts';
import { readFeedList, readJsonFeed } from './feed-list.ts';
import { readAddresses, readOpml } from './plain-list.ts';
import { readSitemap } from './sitemap.ts';

/** Reads a feed, an OPML file, a sitemap or a list of addresses; null where a file is none. */
export function readAddressList({ bytes, path, url }: ListFile): AddressList | null {
  if (!MAY_BE_LIST.test(path)) return null;
  const text = readText(bytes);
  if (text === null) return null;
  if (/\.json$/iu.test(path)) return readJsonFeed(text, url);
  switch (rootOf(text)) {
    case 'rss':
    case 'feed':
    case 'RDF':
      return readFeedList(text, url);
    case 'opml':
      return readOpml(text, url);
    case 'urlset':
    case 'sitemapindex':
      return readSitemap(text, url);
    case '':
      return readAddresses(text);
    default:
      return null;
  }
}

const MAY_BE_LIST = /\.(?:xml|rss|atom|rdf|opml|json|txt|html?)$/iu;

function readText(bytes: Uint8Array): string | null {
  try {
    return decodeFile(bytes);
  } catch {
    return null;
  }
}
