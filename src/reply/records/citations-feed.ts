import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { withoutControls } from '../without-controls.ts';
import { type CitedRow, citedRows } from './cited-rows.ts';
import { tellSource, tellSpeaker } from './tell-row.ts';

/** A feed, besides what it holds. */
export interface FeedFrame {
  readonly title: string;
  /** Its own address. */
  readonly self: string;
  /** The address that shows the words of an article. */
  linkTo(row: CitedRow): string;
}

/** An item: a citation of an article whose date is known, since a feed tells what is new. */
interface FeedItem extends CitedRow {
  readonly datePublished: string;
}

/**
 * What an answer cites, as a feed: newest first, without what has no date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function citationsToAtom(records: readonly unknown[], { title, self, linkTo }: FeedFrame): string {
  const items = listItems(records);
  return generateAtomFeed({
    id: self,
    title: { value: withoutControls(title) },
    updated: items[0] === undefined ? new Date(0) : new Date(items[0].datePublished),
    links: [{ href: self, rel: 'self', type: 'application/atom+xml' }],
    entries: items.map((item) => ({
      id: idOf(item),
      title: { value: withoutControls(titleOf(item)) },
      updated: new Date(item.datePublished),
      authors: [{ name: withoutControls(item.publisher ?? 'outlet unknown') }],
      content: { value: withoutControls(item.text), type: 'text' },
      links: [{ href: linkTo(item), rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** The same as a JSON feed. @see https://www.jsonfeed.org/version/1.1/ */
export function citationsToJsonFeed(records: readonly unknown[], { title, self, linkTo }: FeedFrame): string {
  const feed = generateJsonFeed({
    title,
    feed_url: self,
    items: listItems(records).map((item) => ({
      id: idOf(item),
      url: linkTo(item),
      title: titleOf(item),
      content_text: item.text,
      date_published: new Date(item.datePublished),
      authors: [{ name: item.publisher ?? 'outlet unknown' }],
    })),
  });
  return JSON.stringify(feed);
}

function listItems(records: readonly unknown[]): readonly FeedItem[] {
  return citedRows(records)
    .filter(isDated)
    .toSorted((one, other) => Date.parse(other.datePublished) - Date.parse(one.datePublished));
}

function isDated(row: CitedRow): row is FeedItem {
  return row.datePublished !== null && !Number.isNaN(Date.parse(row.datePublished));
}

/** An article's id is a hash of its text, so this is the same wherever the archive is served. */
function idOf({ article, start, end }: CitedRow): string {
  return `urn:verbatim:${article}:${start}-${end}`;
}

/** Who, and of what must be told all, since a reader of feeds shows titles first. */
function titleOf(item: CitedRow): string {
  const who = tellSpeaker(item);
  return `${who === null ? '' : `${who}: `}${item.headline ?? item.path} (${tellSource(item)})`;
}
