import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** An element of a page, as a browser's parser reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it; a line break element is one. */
  readonly text: string;
}

/** What a browser makes of markup. */
export interface ReadPreview {
  /** What the message says: all text in order, but the author’s line and buttons. */
  readonly said: string;
  /** All elements, in order. */
  readonly elements: readonly ReadElement[];
}

/** Reads markup by HTML's own parsing rules. */
export function readPreview(markup: string): ReadPreview {
  const fragment = parseFragment(markup);
  return { said: textOf(fragment, isChrome), elements: listElements(fragment) };
}

type Node = DefaultTreeAdapterTypes.Node;

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function listElements(node: Node): readonly ReadElement[] {
  const own =
    'attrs' in node
      ? [
          {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: textOf(node),
          },
        ]
      : [];
  return [...own, ...childrenOf(node).flatMap(listElements)];
}

function textOf(node: Node, isLeftOut: (node: Node) => boolean = () => false): string {
  if (isLeftOut(node)) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return childrenOf(node)
    .map((child) => textOf(child, isLeftOut))
    .join('');
}

/** What a platform puts around the words of every message. */
function isChrome(node: Node): boolean {
  const classes = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'class') : [];
  return node.nodeName === 'button' || classes.some(({ value }) => value === 'author' || value === 'alone');
}
