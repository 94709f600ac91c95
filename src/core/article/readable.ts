import { Readability } from '@mozilla/readability';
import { isElement, loadPage, type Page, type PageNode } from './html-page.ts';

/**
 * Readability takes time by the number of elements, by their depths, added up, and by the cube of the greatest depth.
 * Pages of news have some thousand elements and nest less than fifty deep.
 */
const LIMITS = { elements: 40_000, depth: 100, totalDepth: 500_000 };

/**
 * The part of a page that is its article; the whole page where none stands out.
 *
 * @param page `html`, parsed; taken apart.
 */
export function findArticle(html: string, page: Page): PageNode {
  if (!isWithinLimits(page)) return page.documentElement;
  // When Readability finds nothing it has taken the page apart all the same.
  return readable(page) ?? loadPage(html).documentElement;
}

function isWithinLimits(page: Page): boolean {
  const pending: { readonly node: PageNode; readonly depth: number }[] = [
    { node: page.documentElement, depth: 1 },
  ];
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

function readable(page: Page): PageNode | null {
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
