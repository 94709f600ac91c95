import type { TextBlock } from '../lay-out.ts';
import { isTooComplex, loadPage } from './html-page.ts';
import { blocksOf } from './page-blocks.ts';
import { settleFurniture } from './settle-furniture.ts';
import { isStrayLine } from './stray-lines.ts';

/**
 * Reads a piece of HTML that is no page block by block: an entry of a feed, a mail, a document. Null where it is too
 * complex.
 *
 * @param isClean Whether all of it is text; else captions, buttons, credits and bylines are left out.
 */
export function readFragment(html: string, isClean = false): readonly TextBlock[] | null {
  if (isTooComplex(html)) return null;
  const page = loadPage(`<html><body>${html}</body></html>`);
  return settleFurniture(blocksOf(page.documentElement))
    .filter((block) => isClean || (block.kind === null && !isStrayLine(block)))
    .map(({ text, form }) => ({ text, form }));
}
