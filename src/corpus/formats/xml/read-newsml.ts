import { type Draft, draftOf } from '../../../core/article/draft.ts';
import type { StatedMetadata } from '../../../core/article/metadata.ts';
import { namesFirst } from '../../../core/article/page/outlet-name.ts';
import { isLater, isTakenBack, noticesIn, takenBack } from '../agency-status.ts';
import { draftContent } from '../draft-content.ts';
import type { FormatPart } from '../format.ts';
import { childrenOf, findAll, nameOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { readNitfElement } from './read-nitf.ts';

/**
 * Reads items of an agency in NewsML-G2, one by itself or several in a message.
 *
 * @see https://iptc.org/standards/newsml-g2/
 */
export function* readNewsMl(text: string): Generator<FormatPart> {
  const root = parseXml(text);
  if (root === null) throw new Error('it is no NewsML-G2');
  const isOne = nameOf(root) === 'newsItem';
  const items = isOne ? [root] : findAll(root, 'newsItem');
  if (items.length === 0) throw new Error('the message has no items');
  for (const [index, item] of items.entries()) yield readItem(item, isOne ? null : `${index + 1}`);
}

function readItem(item: XmlElement, name: string | null): FormatPart {
  const status = findAll(item, 'pubStatus')[0]?.getAttribute('qcode') ?? '';
  const { stated, isHeld } = stateItem(item);
  if (isTakenBack(status)) {
    const { item: ids = [], dateModified = [], datePublished } = stated;
    return { name, kind: 'left-out', reason: takenBack(ids, [...dateModified, ...datePublished]) };
  }
  if (isHeld) return { name, kind: 'left-out', reason: { kind: 'embargoed', until: null } };
  const draft = draftItem(item, stated);
  return draft === null
    ? { name, kind: 'left-out', reason: { kind: 'no-words' } }
    : { name, kind: 'draft', draft };
}

function draftItem(item: XmlElement, stated: StatedMetadata): Draft | null {
  const language = findAll(item, 'language')[0]?.getAttribute('tag') ?? item.getAttribute('xml:lang');
  for (const content of findAll(item, 'inlineXML', 'inlineData')) {
    const [nitf] = findAll(content, 'nitf');
    if (nitf !== undefined) {
      const article = readNitfElement(nitf);
      return draftOf(article.blocks, prefer(stated, article.stated), language ?? article.language);
    }
    const html = (nameOf(content) === 'inlineXML' ? markupIn(content) : (content.textContent ?? ''))?.trim();
    if (html) return draftContent(html, stated, language);
  }
  return null;
}

const COMMENT = /<!--.*?-->/gsu;
const HTML: ReadonlySet<string> = new Set(['html', 'body', 'article', 'section', 'div', 'p']);

/** What is marked up as HTML, or is text alone: results, prices and events have markup of their own, and no article. */
function markupIn(content: XmlElement): string | null {
  const [outermost] = childrenOf(content);
  if (outermost !== undefined && !HTML.has(nameOf(outermost).toLowerCase())) return null;
  const [body = content] = findAll(content, 'body');
  return body.innerHTML.replace(COMMENT, '');
}

/** What an item says of itself, and whether it is embargoed without end. */
function stateItem(item: XmlElement): { readonly stated: StatedMetadata; readonly isHeld: boolean } {
  const [meta = item] = findAll(item, 'itemMeta');
  const [content = item] = findAll(item, 'contentMeta');
  const texts = (element: XmlElement, ...names: readonly string[]) =>
    names.flatMap((name) => childrenOf(element, name).map(textOf)).filter((text) => text !== '');
  const named = (element: XmlElement, name: string) =>
    childrenOf(element, name).flatMap((each) => childrenOf(each, 'name').map(textOf));
  const embargoed = texts(meta, 'embargoed');
  const created = [...texts(meta, 'firstCreated'), ...texts(content, 'contentCreated')];
  const versions = texts(meta, 'versionCreated');
  // What is embargoed is published at the end of that, whenever it was written.
  const datePublished = [...embargoed, ...created, ...versions];
  const signals = childrenOf(meta, 'signal').map((signal) => signal.getAttribute('qcode') ?? '');
  const stated = {
    headline: [...texts(content, 'headline'), ...texts(meta, 'title')],
    publisher: namesFirst([...named(meta, 'provider'), ...named(content, 'infoSource')]),
    author: [...texts(content, 'by').map((by) => by.replace(BY, '')), ...named(content, 'creator')],
    datePublished,
    url: [],
    dateModified: created.length === 0 ? [] : versions.filter((date) => isLater(date, datePublished[0])),
    notice: [...signals, ...texts(meta, 'edNote').flatMap(noticesIn)],
    item: [item.getAttribute('guid') ?? ''],
    embargoed,
  };
  return { stated, isHeld: embargoed.length === 0 && childrenOf(meta, 'embargoed').length > 0 };
}

const BY = /^by\s+/iu;

function prefer(one: StatedMetadata, other: StatedMetadata): StatedMetadata {
  return {
    headline: [...one.headline, ...other.headline],
    publisher: [...one.publisher, ...other.publisher],
    author: [...one.author, ...other.author],
    datePublished: [...one.datePublished, ...other.datePublished],
    url: [...one.url, ...other.url],
    dateModified: [...(one.dateModified ?? []), ...(other.dateModified ?? [])],
    notice: [...(one.notice ?? []), ...(other.notice ?? [])],
    item: [...(one.item ?? []), ...(other.item ?? [])],
    embargoed: [...(one.embargoed ?? []), ...(other.embargoed ?? [])],
  };
}
