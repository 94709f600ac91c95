import { parseHTML } from 'linkedom';

/** As much of a DOM node as is read here. */
export interface PageNode {
  /** 1: element; 3: text. */
  readonly nodeType: number;
  /** Of an element, in lower case. */
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** As much of a DOM element as is read here. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

/** As much of a DOM text as is read here. */
export interface PageText extends PageNode {
  before(node: PageElement): void;
}

/** As much of a DOM document as is read here. */
export interface HtmlPage extends PageNode {
  readonly documentElement: PageElement;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}

/**
 * The parser takes time by the number of tags, attributes and character references, and by how deep the elements nest
 * times their number.
 */
const LIMITS = { parts: 200_000, depth: 10_000 };
const PART = /<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)?(?<attributes>[^<>]*)|&#?\w{1,32};/gi;
const ATTRIBUTE = /\s+[^\s=]/g;

/** Elements that hold nothing, or whose end is often left out and closed by the parser. */
const NEVER_DEEP: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(
    ' ',
  ),
);

/** Elements; a page states nothing two hundred times. */
const MAX_STATING = 200;
/** Letters of a headline, a name or a date. */
const MAX_STATED = 2_000;

/**
 * The texts of elements that state something short, each without an attribute that says it better. Elements may stand
 * within each other by thousands: only the first are read, and a text that is too long is nothing that is stated.
 */
export function shortTexts(
  elements: Iterable<PageElement>,
  attributes: readonly string[],
): readonly string[] {
  const texts: string[] = [];
  for (const element of [...elements].slice(0, MAX_STATING)) {
    const stated = attributes.flatMap((name) => element.getAttribute(name)?.trim() || [])[0];
    const text = stated ?? element.textContent?.trim() ?? '';
    if (text.length <= MAX_STATED) texts.push(text);
  }
  return texts;
}

/** Whether a page has more markup, or nests it deeper, than can be parsed in seconds. */
export function isTooComplex(html: string): boolean {
  let parts = 0;
  let depth = 0;
  for (const { groups = {} } of html.matchAll(PART)) {
    const { slash, name, attributes = '' } = groups;
    parts += 1 + (name === undefined ? 0 : (attributes.match(ATTRIBUTE)?.length ?? 0));
    if (name !== undefined && !NEVER_DEEP.has(name.toLowerCase()))
      depth = Math.max(0, depth + (slash ? -1 : 1));
    if (parts > LIMITS.parts || depth > LIMITS.depth) return true;
  }
  return false;
}

/** Parses a page; what is no whole page is wrapped in one. */
export function loadPage(html: string): HtmlPage {
  const parsable = withoutTraps(html);
  const { document }: { readonly document: MaybePage } = parseHTML(parsable);
  return isPage(document) ? document : parseHTML(`<html><body>${parsable}</body></html>`).document;
}

/** The parser hangs a document type into the tree wherever one stands, which makes a circle of it inside an element. */
const DOCUMENT_TYPE = /<!doctype\b[^<>]*>?/gi;
/** The parser hands all classes to one call; the longest real list takes a tenth of this. */
const LONG_CLASSES = [/(\bclass\s*=\s*"[^"]{5000})[^"]*/gi, /(\bclass\s*=\s*'[^']{5000})[^']*/gi];

function withoutTraps(html: string): string {
  return LONG_CLASSES.reduce((page, pattern) => page.replace(pattern, '$1'), html.replace(DOCUMENT_TYPE, ''));
}

type MaybePage = Omit<HtmlPage, 'documentElement'> & { readonly documentElement: PageElement | null };

function isPage(document: MaybePage): document is HtmlPage {
  return document.documentElement?.localName === 'html';
}

/** The text with its character references resolved: content systems leave them where HTML does not read them. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? (loadPage(text).documentElement.textContent ?? '') : text;
}

/** Whether the node is an element, which has attributes. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether the node is text. */
export function isText(node: PageNode): node is PageText {
  return node.nodeType === 3;
}
