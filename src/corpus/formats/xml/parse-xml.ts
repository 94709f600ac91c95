import { DOMParser } from 'linkedom';
import { oneLine } from '../../../core/one-line.ts';

/** As much of an XML node as is read here. */
export interface XmlNode {
  /** 1: element; 3 and 4: text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
}

/** As much of an XML element as is read here. */
export interface XmlElement extends XmlNode {
  /** With its prefix. */
  readonly tagName: string;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
}

/**
 * Parses XML, leniently: what is not well-formed is read as far as it goes. Entities that a document declares are not
 * expanded, and nothing is fetched. Null where there is no element.
 */
export function parseXml(text: string): XmlElement | null {
  const document: { readonly documentElement: XmlElement | null } = new DOMParser().parseFromString(
    text.trimStart(),
    'text/xml',
  );
  return document.documentElement;
}

/** Whether the node is an element. */
export function isXmlElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

/** An element's name without its prefix. */
export function nameOf({ tagName }: XmlElement): string {
  return tagName.slice(tagName.indexOf(':') + 1);
}

/** The child elements, of these names if some are given. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const children = [...element.childNodes].filter(isXmlElement);
  return names.length === 0 ? children : children.filter((child) => names.includes(nameOf(child)));
}

/** The elements of these names within an element, in their order, however deep. */
export function findAll(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending: XmlElement[] = [...childrenOf(element)].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (names.includes(nameOf(next))) found.push(next);
    pending.push(...[...childrenOf(next)].reverse());
  }
  return found;
}

/** The text of an element on one line. */
export function textOf(element: XmlElement | undefined): string {
  return oneLine(element?.textContent ?? '');
}
