import { Readability } from '@mozilla/readability';
import { isElement, loadPage, type Page, type PageNode } from './html-page.ts';

/**
 * Readability takes time by the depth of the elements, added up, and by the cube of the greatest one; web browsers
 * nest no deeper than 512.
 */
const LIMITS = { depth: 100, totalDepth: 500_000 };

/** The part of a page that is its article; the whole page where none stands out. */
export function findArticle(html: string): PageNode {
  const page = loadPage(html);
  if (!isWithinLimits(page)) return page.documentElement;
  // Readability takes the page apart: when it finds nothing, the whole page must be loaded anew.
  return readable(page) ?? loadPage(html).documentElement;
}

function isWithinLimits(page: Page): boolean {
  const todo: { readonly node: PageNode; readonly depth: number }[] = [
    { node: page.documentElement, depth: 1 },
  ];
  let totalDepth = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, depth } = next;
    totalDepth += depth;
    if (depth > LIMITS.depth || totalDepth > LIMITS.totalDepth) return false;
    for (const child of node.childNodes) if (isElement(child)) todo.push({ node: child, depth: depth + 1 });
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
