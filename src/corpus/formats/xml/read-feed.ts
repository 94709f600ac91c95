import type { StatedMetadata } from '../../../core/article/metadata.ts';
import { namesFirst } from '../../../core/article/page/outlet-name.ts';
import { oneLine } from '../../../core/one-line.ts';
import { isLater } from '../agency-status.ts';
import { draftContent } from '../draft-content.ts';
import type { FormatPart } from '../format.ts';
import { childrenOf, findAll, nameOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { scanElements } from './scan-elements.ts';

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);

/**
 * Reads a feed, entry by entry: RSS of every version, Atom, and what WordPress exports. The feed's title is the outlet,
 * unless an entry names another.
 */
export function* readFeed(text: string): Generator<FormatPart> {
  const feed = readHead(text);
  let number = 0;
  // No more than one entry need be taken apart at a time.
  for (const { source } of scanElements(text, ENTRIES)) {
    number += 1;
    const entry = parseXml(source);
    if (entry !== null) yield readEntry(entry, feed, `${number}`);
  }
  if (number === 0) throw new Error('the feed has no entries');
}

interface Feed {
  readonly title: string;
  readonly language: string | null;
  /** What people are called, by the names under which a content system knows them. */
  readonly people: ReadonlyMap<string, string>;
}

/** Code units in which a feed says what it is. */
const MAX_HEAD = 100_000;
const FIRST_ENTRY = /<(?:\w+:)?(?:item|entry)[\s>]/u;

function readHead(text: string): Feed {
  const first = text.search(FIRST_ENTRY);
  const head = parseXml(text.slice(0, Math.min(first === -1 ? text.length : first, MAX_HEAD)));
  if (head === null) return { title: '', language: null, people: new Map() };
  const top = [head, ...findAll(head, 'channel')];
  const title = top.flatMap((element) => childrenOf(element, 'title')).map(textOf)[0] ?? '';
  const language = textOf(findAll(head, 'language')[0]) || (head.getAttribute('xml:lang') ?? '');
  return { title, language: language === '' ? null : language, people: peopleIn(head) };
}

function peopleIn(head: XmlElement): ReadonlyMap<string, string> {
  const authors = findAll(head, 'author').filter(({ tagName }) => tagName === 'wp:author');
  return new Map(
    authors.map((author) => [valueIn(author, 'wp:author_login'), valueIn(author, 'wp:author_display_name')]),
  );
}

/** What a content system exports that is no article, or none yet. */
const ARTICLES: ReadonlySet<string> = new Set(['post', 'page']);

function readEntry(entry: XmlElement, feed: Feed, name: string): FormatPart {
  const type = valueIn(entry, 'wp:post_type');
  const status = valueIn(entry, 'wp:status');
  const isLocked = valueIn(entry, 'wp:post_password') !== '';
  if ((type !== '' && !ARTICLES.has(type)) || (status !== '' && status !== 'publish') || isLocked)
    return { name, kind: 'left-out', reason: { kind: 'not-published' } };
  const content = contentOf(entry);
  if (oneLine(content) === '') return { name, kind: 'left-out', reason: { kind: 'no-words' } };
  return { name, kind: 'draft', draft: draftContent(content, stateEntry(entry, feed), feed.language) };
}

/** The text of the first child that has some, of these names with their prefixes. */
function valueIn(entry: XmlElement, ...names: readonly string[]): string {
  const children = childrenOf(entry);
  for (const name of names) {
    const found = children.find((child) => child.tagName === name && textOf(child) !== '');
    if (found !== undefined) return textOf(found);
  }
  return '';
}

/** The whole text where the feed has it, else what it tells of it. */
const CONTENTS = [
  'content:encoded',
  'content',
  'description',
  'summary',
  'dc:description',
  'itunes:summary',
  'media:description',
];

function contentOf(entry: XmlElement): string {
  const children = childrenOf(entry);
  for (const name of CONTENTS) {
    const found = children.find((child) => child.tagName === name && textOf(child) !== '');
    if (found === undefined) continue;
    return found.getAttribute('type') === 'xhtml' ? found.innerHTML : (found.textContent ?? '');
  }
  return '';
}

function stateEntry(entry: XmlElement, feed: Feed): StatedMetadata {
  const names = childrenOf(entry, 'author')
    .flatMap((author) => childrenOf(author, 'name'))
    .map(textOf);
  const sources = childrenOf(entry, 'source').map((source) =>
    textOf(childrenOf(source, 'title')[0] ?? source),
  );
  const creator = valueIn(entry, 'dc:creator', 'author');
  const published = valueIn(entry, 'pubDate', 'published', 'dc:date', 'issued', 'updated');
  return {
    headline: [unmark(valueIn(entry, 'title'))],
    publisher: namesFirst([...sources, valueIn(entry, 'dc:publisher'), feed.title].map(unmark)),
    author: [...names, feed.people.get(creator) || creator.replace(ADDRESS, '$<name>')],
    datePublished: [published],
    dateModified: modifiedIn(entry).filter((date) => isLater(date, published)),
    url: [...linksOf(entry), valueIn(entry, 'guid')].filter((url) => url.startsWith('http')),
  };
}

/** WordPress has its times without a zone: this one is in UTC. */
function modifiedIn(entry: XmlElement): readonly string[] {
  const inUtc = valueIn(entry, 'wp:post_modified_gmt');
  const dates = [valueIn(entry, 'updated', 'atom:updated', 'dcterms:modified', 'dc:modified')];
  return [...dates, inUtc === '' ? '' : `${inUtc.replace(' ', 'T')}Z`].filter((date) => date !== '');
}

/** RSS has authors as "ana@post.example (Ana Ruiz)". */
const ADDRESS = /^\S+@\S+\s*\((?<name>[^)]*)\)$|^\S+@\S+$/u;
const TAG = /<[^>]*>/gu;

/** Titles may be HTML. */
function unmark(title: string): string {
  return oneLine(title.replace(TAG, ''));
}

function linksOf(entry: XmlElement): readonly string[] {
  return childrenOf(entry, 'link').flatMap((link) => {
    const rel = link.getAttribute('rel');
    if (nameOf(link) !== 'link' || (rel !== null && rel !== 'alternate')) return [];
    return [link.getAttribute('href') ?? textOf(link)];
  });
}
