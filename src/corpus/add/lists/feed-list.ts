import { parseJson } from '../../../core/parse-json.ts';
import { attributeIn, type ScannedElement, scanElements, textIn } from '../../formats/xml/scan-elements.ts';
import { type AddressList, instantOf, type ListedAddress, resolveAddress } from './address-list.ts';

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
/** The parts of an entry that are read here. What stands in `source` is another feed's. */
const PARTS: ReadonlySet<string> = new Set([
  ...['link', 'guid', 'origLink', 'pubDate', 'published', 'issued', 'updated', 'modified', 'date'],
  ...['encoded', 'content', 'source'],
]);
/** A text with this many letters, markup aside, is more than the beginning of an article. */
const MIN_OWN_TEXT = 1_000;

/** Reads where a feed's entries lead: RSS of every version and Atom. Null where none leads anywhere. */
export function readFeedList(text: string, base: string | null): AddressList | null {
  const read = function* (): Generator<ListedAddress> {
    for (const entry of scanElements(text, ENTRIES)) {
      const listed = readEntry(entry, text, base);
      if (listed !== null) yield listed;
    }
  };
  const isExport = text.slice(0, HEAD).includes('<wp:');
  const leads = !isExport && !read().next().done;
  return leads ? { kind: 'feed', isOfLists: false, addresses: { [Symbol.iterator]: read } } : null;
}

/** How many code units to search for WordPress's signature. */
const HEAD = 20_000;

function readEntry(entry: ScannedElement, feed: string, base: string | null): ListedAddress | null {
  const parts = [...scanElements(entry.inner, PARTS)];
  const texts = (...names: readonly string[]) =>
    names.flatMap((name) =>
      parts.filter((part) => part.name === name && part.prefix !== 'media').map(({ inner }) => textIn(inner)),
    );
  const [url] = [...texts('origLink'), ...linksOf(parts), ...guidsOf(parts)].flatMap(
    (link) => resolveAddress(link, base) ?? [],
  );
  if (url === undefined) return null;
  const published = texts('pubDate', 'published', 'date', 'issued').find((date) => date !== '') ?? null;
  const updated = [...texts('updated', 'modified'), published ?? '']
    .map(instantOf)
    .find((date) => date !== null);
  const ownText = findOwnText(entry, parts, feed);
  return { url, updated: updated ?? null, published, ...(ownText === null ? {} : { ownText }) };
}

function linksOf(parts: readonly ScannedElement[]): readonly string[] {
  return parts.flatMap(({ name, prefix, tag, inner }) => {
    if (name !== 'link' || (prefix !== '' && prefix !== 'atom')) return [];
    const rel = attributeIn(tag, 'rel');
    return rel === null || rel === 'alternate' ? [attributeIn(tag, 'href') ?? textIn(inner)] : [];
  });
}

function guidsOf(parts: readonly ScannedElement[]): readonly string[] {
  return parts
    .filter(({ name, tag }) => name === 'guid' && attributeIn(tag, 'isPermaLink') !== 'false')
    .map(({ inner }) => textIn(inner))
    .filter((guid) => guid.startsWith('http'));
}

const MARKUP = /<[^<>]{0,2000}>/gu;
const TITLE: ReadonlySet<string> = new Set(['title', ...ENTRIES]);

/** The entry as a feed of its own, if it has the article's text. */
function findOwnText({ name, source }: ScannedElement, parts: readonly ScannedElement[], feed: string) {
  const isWhole = parts.some(
    (part) =>
      (part.name === 'encoded' || (part.name === 'content' && part.prefix !== 'media')) &&
      textIn(part.inner).replace(MARKUP, '').length >= MIN_OWN_TEXT,
  );
  if (!isWhole) return null;
  const [title] = scanElements(feed, TITLE);
  const named = title?.name === 'title' ? title.source : '';
  const [open, close] =
    name === 'entry'
      ? ['<feed xmlns="http://www.w3.org/2005/Atom">', '</feed>']
      : [`<rss version="2.0"${NAMESPACES}><channel>`, '</channel></rss>'];
  return {
    path: 'entry.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?>\n${open}${named}\n${source}\n${close}\n`,
  };
}

const NAMESPACES =
  ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** Reads where the items of a JSON feed lead; null where it is none. @see https://jsonfeed.org/version/1.1 */
export function readJsonFeed(text: string, base: string | null): AddressList | null {
  const feed = fieldsOf(parseJson(text));
  const items = feed.get('items');
  if (!String(feed.get('version') ?? '').includes('jsonfeed.org') || !Array.isArray(items)) return null;
  const { version, title } = Object.fromEntries(feed);
  const addresses = items.flatMap((item): readonly ListedAddress[] => {
    const fields = fieldsOf(item);
    const textOf = (name: string) => String(fields.get(name) ?? '');
    const url = resolveAddress(textOf('url') || textOf('external_url'), base);
    if (url === null) return [];
    const published = textOf('date_published') || null;
    const updated = instantOf(textOf('date_modified')) ?? instantOf(published ?? '');
    const own = (textOf('content_html') || textOf('content_text')).replace(MARKUP, '');
    const one = `${JSON.stringify({ version, title, items: [item] }, null, 1)}\n`;
    return [
      {
        ...{ url, updated, published },
        ...(own.length < MIN_OWN_TEXT ? {} : { ownText: { path: 'entry.json', source: one } }),
      },
    ];
  });
  return addresses.length === 0 ? null : { kind: 'feed', isOfLists: false, addresses };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
