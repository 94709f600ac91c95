import { type Furniture, isArticleBody } from './furniture.ts';
import type { PageElement } from './html-page.ts';
import type { Box, PageBlock } from './page-blocks.ts';
import { isProse } from './prose-block.ts';

/** A block and, unless it is part of the article's text, what else it is. */
export interface SettledBlock extends PageBlock {
  readonly kind: Furniture | null;
}

/**
 * A name may be wrong: content systems name whole articles after what is beside them. A box of the name may have this
 * share of the page's prose; a box with more is the article's.
 */
const MAX_SHARE: Readonly<Record<Furniture, number>> = {
  advertisement: 0.4,
  byline: 0.4,
  caption: 0.45,
  comments: 0.7,
  consent: 0.95,
  hidden: 0.8,
  navigation: 0.4,
  newsletter: 0.5,
  related: 0.45,
};
/**
 * A box with a headline or what is named the article's body, and more than this share of the prose, is the article's.
 */
const MAX_SHARE_WITH_ARTICLE = 0.05;

/** Tells what the boxes around each block are named after, the outermost first, and takes furniture off the page. */
export function settleFurniture(blocks: readonly PageBlock[]): readonly SettledBlock[] {
  const boxes = boxesAround(blocks);
  const { prose, hasArticle } = weigh(blocks, boxes);
  const [root] = boxes;
  const all = Math.max(1, root === undefined ? 0 : (prose.get(root) ?? 0));
  const hidden = hiddenProse(boxes, prose);
  const kinds = new Map<Box, Furniture | null>();
  for (const box of boxes) {
    const around = box.parent === null ? null : (kinds.get(box.parent) ?? null);
    const share = (prose.get(box) ?? 0) / all;
    const isFurniture =
      box.furniture !== null &&
      (box.furniture === 'hidden' ? !isArticleToShow(hidden, all) : share <= MAX_SHARE[box.furniture]) &&
      !(box.furniture !== 'hidden' && hasArticle.has(box) && share > MAX_SHARE_WITH_ARTICLE);
    kinds.set(box, around ?? (isFurniture ? box.furniture : null));
    if (around === null && isFurniture) box.element.remove();
    else if (box.furniture === 'hidden') show(box.element);
  }
  return blocks.map((block) => ({ ...block, kind: kinds.get(block.box) ?? null }));
}

/** Letters of the shortest article; a shorter text is no article, even if it is all that the page has. */
const MIN_ARTICLE_TO_SHOW = 500;

/** Whether what is hidden is the article, which a script would show. */
function isArticleToShow(hidden: number, all: number): boolean {
  return hidden >= MIN_ARTICLE_TO_SHOW && hidden / all > MAX_SHARE.hidden;
}

/** The prose of all that is hidden: a script shows an article piece by piece. */
function hiddenProse(boxes: readonly Box[], prose: ReadonlyMap<Box, number>): number {
  const hidden = new Set<Box>();
  let letters = 0;
  for (const box of boxes) {
    const isInside = box.parent !== null && hidden.has(box.parent);
    if (isInside || box.furniture === 'hidden') hidden.add(box);
    if (!isInside && box.furniture === 'hidden') letters += prose.get(box) ?? 0;
  }
  return letters;
}

/** The first opinion would not look at what a script was to show. */
function show(element: PageElement): void {
  element.removeAttribute('hidden');
  element.removeAttribute('style');
}

/** All boxes, outer ones first. */
function boxesAround(blocks: readonly PageBlock[]): readonly Box[] {
  const boxes = new Set<Box>();
  for (const block of blocks) {
    for (let box: Box | null = block.box; box !== null && !boxes.has(box); box = box.parent) boxes.add(box);
  }
  return [...boxes].toSorted((one, other) => one.depth - other.depth);
}

/** The letters of prose in each box, and the boxes around a headline or a body. */
function weigh(blocks: readonly PageBlock[], boxes: readonly Box[]) {
  const prose = new Map<Box, number>();
  const hasArticle = new Set<Box>(
    boxes.filter(({ element }) => element.localName === 'h1' || isArticleBody(element)),
  );
  for (const block of blocks) {
    if (isProse(block)) prose.set(block.box, (prose.get(block.box) ?? 0) + block.text.length);
  }
  for (const box of boxes.toReversed()) {
    if (box.parent === null) continue;
    prose.set(box.parent, (prose.get(box.parent) ?? 0) + (prose.get(box) ?? 0));
    if (hasArticle.has(box)) hasArticle.add(box.parent);
  }
  return { prose, hasArticle };
}
