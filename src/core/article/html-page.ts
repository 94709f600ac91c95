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
}

/** As much of a DOM document as is read here. */
export interface Page {
  readonly documentElement: PageElement;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

const ROOT = /<html[\s>]/i;

/** Parses a page; a fragment is wrapped in one. */
export function loadPage(html: string): Page {
  const { document }: { readonly document: Page } = parseHTML(
    ROOT.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  return document;
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
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
