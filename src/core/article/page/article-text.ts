import { chooseBlocks } from './choose-blocks.ts';
import { findFirstOpinion } from './first-opinion.ts';
import type { HtmlPage } from './html-page.ts';
import { blocksOf, type PageBlock } from './page-blocks.ts';
import { withoutRepeats } from './passed-on.ts';
import { type SettledBlock, settleFurniture } from './settle-furniture.ts';
import { findStated, statedInPlace } from './stated-text.ts';
import { readSight } from './styles/sight.ts';

/** A block of an article's text. */
export type PageTextBlock = Pick<PageBlock, 'text' | 'form' | 'linked'>;

/** A page's text, among all its blocks. */
export interface ArticleText {
  readonly blocks: readonly SettledBlock[];
  readonly text: readonly PageTextBlock[];
}

/**
 * The blocks of a page that are its article's text, in order. Two opinions are asked, the extractor of Firefox's
 * reader view and the page's own markup, and every block is taken as it stands on the page. Where the page states a
 * text that is not on it, as where a script would write it, that is the article's.
 *
 * @param page Taken apart.
 * @param stated What the page states for machines to be the article's text; null where it states none.
 */
export function articleText(page: HtmlPage, stated: string | null): ArticleText {
  const all = blocksOf(page.documentElement, readSight(page));
  if (all.length > MAX_BLOCKS) return { blocks: [], text: all };
  const blocks = settleFurniture(all);
  const first = findFirstOpinion(
    page,
    blocks.filter(({ kind }) => kind === null),
  );
  const chosen = withoutRepeats(chooseBlocks(blocks, { first, stated: findStated(blocks, stated) }));
  return { blocks, text: statedInPlace(chosen, stated) ?? chosen };
}

/** News pages have some hundred blocks, an encyclopedia's longest two thousand; more are read as they stand. */
const MAX_BLOCKS = 8000;
