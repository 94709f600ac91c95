import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page, as a browser's parser reads it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** All text in it, those elements aside of which `isLeftOut` is true; a line break element is one. */
  textWithout(isLeftOut: (element: PageElement) => boolean): string;
  /** All text in it. */
  readonly text: string;
  /** All elements in it, in order. */
  readonly all: readonly PageElement[];
}

/** Reads a page by HTML's own parsing rules. */
export function readPage(markup: string): PageElement {
  const root = parse(markup).childNodes.find((node) => 'tagName' in node);
  if (root === undefined) throw new Error('A page has a root element.');
  return toElement(root);
}

/** The elements in an element that have a class. */
export function ofClass(element: PageElement, name: string): readonly PageElement[] {
  return element.all.filter(({ classes }) => classes.includes(name));
}

/** The one element in an element that is meant; throws where there is none. */
export function pick(element: PageElement, isMeant: (each: PageElement) => boolean): PageElement {
  const found = element.all.find(isMeant);
  if (found === undefined) throw new Error(`The page has no such element: ${element.text}`);
  return found;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

function toElement(node: Element): PageElement {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const textWithout = (isLeftOut: (element: PageElement) => boolean) =>
    node.childNodes.map((child) => textOf(child, isLeftOut)).join('');
  return {
    name: node.tagName,
    attributes,
    classes: (attributes['class'] ?? '').split(' '),
    textWithout,
    get text() {
      return textWithout(() => false);
    },
    get all() {
      return node.childNodes.flatMap((child) => {
        if (!('tagName' in child)) return [];
        const element = toElement(child);
        return [element, ...element.all];
      });
    },
  };
}

function textOf(node: Node, isLeftOut: (element: PageElement) => boolean): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (node.tagName === 'br') return '\n';
  const element = toElement(node);
  return isLeftOut(element) ? '' : element.textWithout(isLeftOut);
}
