import { Readability } from '@mozilla/readability';
import { type HtmlPage, isElement, type PageNode } from './html-page.ts';
import type { PageBlock } from './page-blocks.ts';

/**
 * Readability takes time by the number of elements, by their depths, added up, and by the cube of the greatest depth.
 * Pages of news have some thousand elements and nest less than fifty deep.
 */
const LIMITS = { elements: 40_000, depth: 100, totalDepth: 500_000 };
/** Readability makes elements anew and moves their words: a mark goes with the words. */
const MARK = { element: 'i', attribute: 'data-verbatim-block' };

/**
 * The blocks that Readability, the extractor of Firefox's reader view, takes for the article; null where nothing
 * stands out or the page is too large for it. It works on the page itself, which is taken apart.
 *
 * @see https://github.com/mozilla/readability
 */
export function findFirstOpinion(
  page: HtmlPage,
  blocks: readonly PageBlock[],
): ReadonlySet<PageBlock> | null {
  if (!isWithinLimits(page)) return null;
  // Readability leaves out what is hidden from screen readers, though everybody else sees it.
  for (const element of page.querySelectorAll('[aria-hidden]')) element.removeAttribute('aria-hidden');
  for (const [index, { start }] of blocks.entries()) {
    const mark = page.createElement(MARK.element);
    mark.setAttribute(MARK.attribute, String(index));
    start.before(mark);
  }
  const content = read(page);
  if (content === null) return null;
  return new Set(marksBelow(content).flatMap((mark) => blocks[Number(mark)] ?? []));
}

function isWithinLimits(page: HtmlPage): boolean {
  // What stands behind the end of the page is beside its element, and read by Readability all the same.
  const pending: { readonly node: PageNode; readonly depth: number }[] = [{ node: page, depth: 0 }];
  let elements = 0;
  let totalDepth = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    elements += 1;
    totalDepth += depth;
    if (depth > LIMITS.depth || elements > LIMITS.elements || totalDepth > LIMITS.totalDepth) return false;
    for (const child of node.childNodes)
      if (isElement(child)) pending.push({ node: child, depth: depth + 1 });
  }
  return true;
}

function read(page: HtmlPage): PageNode | null {
  try {
    const found = new Readability<PageNode>(page, {
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    return found?.content ?? null;
  } catch {
    // It presumes elements that a broken page may lack.
    return null;
  }
}

function marksBelow(root: PageNode): readonly string[] {
  const marks: string[] = [];
  const pending: PageNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    const mark = node.getAttribute(MARK.attribute);
    if (mark !== null) marks.push(mark);
    for (const child of node.childNodes) pending.push(child);
  }
  return marks;
}
