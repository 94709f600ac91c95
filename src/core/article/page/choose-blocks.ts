import type { Box, PageBlock } from './page-blocks.ts';
import { endsSentence, isProse } from './prose-block.ts';
import type { SettledBlock } from './settle-furniture.ts';
import { isStrayLine } from './stray-lines.ts';

/** What is known of an article's text before its blocks are chosen. */
export interface Opinions {
  /** The blocks that the first opinion takes; null where it has none. */
  readonly first: ReadonlySet<PageBlock> | null;
  /** The blocks that stand in the text which the page states for machines. */
  readonly stated: ReadonlySet<PageBlock>;
}

/**
 * The article's blocks, in order. The first opinion is taken where it stands; what it lost is taken back: what the page
 * states to be the article's text, paragraphs that look the very same to a style sheet, sentences and headings between
 * those that were taken, and a standfirst.
 */
export function chooseBlocks(blocks: readonly SettledBlock[], opinions: Opinions): readonly PageBlock[] {
  const { stated } = opinions;
  if (opinions.first === null) return blocks.filter(({ kind }) => kind === null);
  const first = trusted(opinions.first, blocks, stated);
  const prose = blocks.filter((block) => first.has(block) && isProse(block));
  if (prose.length === 0) {
    const written = blocks.filter((block) => first.has(block) && !isStrayLine(block));
    return written.length > 0 ? written : blocks.filter((block) => first.has(block));
  }
  const shapes = new Set(prose.flatMap(shapesOf));
  const article = articleAround(prose);
  const hasShape = (block: PageBlock) => shapesOf(block).some((shape) => shapes.has(shape));
  const isText = blocks.map((block) => {
    if (isStrayLine(block)) return false;
    if (stated.has(block)) return true;
    if (block.kind !== null) return false;
    if (!isProse(block)) return first.has(block) && isSentence(block);
    return first.has(block) || (hasShape(block) && isWithin(block.box, article));
  });
  const begun = blocks.findIndex((block, index) => isText[index] && !isHeadline(block));
  const [start, end] = [begun === -1 ? isText.indexOf(true) : begun, isText.lastIndexOf(true)];
  const headline = headlineBefore(blocks, start);
  return blocks.filter((block, index) => {
    if (isText[index] || isStrayLine(block)) return isText[index];
    if (index > headline && index < start && isStandfirst(block)) return true;
    if (block.kind !== null) return false;
    if (index > start && index < end)
      return first.has(block) || isBetween(block) || (hasShape(block) && endsSentence(block));
    return first.has(block) && isWritten(block);
  });
}

/** The first opinion, unless the page states a text of which that has next to nothing. */
function trusted(
  first: ReadonlySet<PageBlock>,
  blocks: readonly PageBlock[],
  stated: ReadonlySet<PageBlock>,
): ReadonlySet<PageBlock> {
  const all = lettersOf(blocks.filter((block) => stated.has(block)));
  const shared = lettersOf(blocks.filter((block) => stated.has(block) && first.has(block)));
  return shared < all * MIN_SHARED ? stated : first;
}

const MIN_SHARED = 0.3;

function lettersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** What may have been lost between paragraphs. */
function isBetween(block: PageBlock): boolean {
  const { form, linked, box } = block;
  if (form === 'quotation') return true;
  return form === 'heading' ? linked < 0.5 : box.element.localName === 'p' && endsSentence(block);
}

/** A paragraph however short. */
function isSentence({ text, box, linked, form }: PageBlock): boolean {
  return box.element.localName === 'p' && form !== 'heading' && linked < 0.5 && endsSentence({ text });
}

/** Before and behind the text a line counts as the article's where it is marked up as text, or is a sentence. */
function isWritten(block: PageBlock): boolean {
  const { box, form, linked } = block;
  if (linked > 0.5 || form === 'heading') return false;
  return WRITTEN.has(box.element.localName) || form === 'quotation' || endsSentence(block);
}

const WRITTEN: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'dt', 'td', 'pre']);

function isHeadline({ box }: PageBlock): boolean {
  return box.element.localName === 'h1';
}

/** The last headline before the text, one that is seen rather, or any heading near it. */
function headlineBefore(blocks: readonly SettledBlock[], start: number): number {
  const before = blocks.slice(0, start);
  const seen = before.findLastIndex((block) => isHeadline(block) && block.kind !== 'hidden');
  const headline = seen >= 0 ? seen : before.findLastIndex(isHeadline);
  if (headline >= 0) return headline;
  const heading = blocks.findLastIndex(({ form }, index) => index < start && form === 'heading');
  return heading >= start - MAX_BETWEEN && heading >= 0 ? heading : start;
}

/** Blocks. */
const MAX_BETWEEN = 12;

/** What stands between the headline and the text; a shorter line counts where it is named a standfirst. */
function isStandfirst({ kind, box, linked, text }: SettledBlock): boolean {
  const isNamed = STANDFIRST.test(box.classes);
  if (linked > 0.3 || text.length > MAX_STANDFIRST) return false;
  return isNamed ? text.length >= MIN_NAMED : kind === null && text.length >= MIN_STANDFIRST;
}

/** Letters. */
const MIN_NAMED = 30;
const MIN_STANDFIRST = 60;
const MAX_STANDFIRST = 600;

/** In some countries a standfirst is called a teaser. */
const STANDFIRST = /teaser|stand-?first|strapline|summary|excerpt|dek\b|deck\b|sub-?title/iu;

/** How far up a block's looks are compared. */
const SHAPE_DEPTH = 3;

/** The shapes by which a block is known: those of the innermost boxes together, and its own where it has a class. */
function shapesOf({ box }: PageBlock): readonly string[] {
  const shapes: string[] = [];
  for (let at: Box | null = box; at !== null && shapes.length < SHAPE_DEPTH; at = at.parent)
    shapes.push(shapeOf(at));
  return [shapes.join(' < '), ...(box.classes === '' ? [] : [shapeOf(box)])];
}

/** Letters of a class that tell it from others. */
const MAX_CLASS = 100;
const DIGITS = /\d+/gu;

/** What a style sheet would know a box by: its name and classes, numbers aside. */
function shapeOf({ element, classes }: Box): string {
  return `${element.localName}.${classes.slice(0, MAX_CLASS).replace(DIGITS, '')}`;
}

/** The innermost `article` or `main` around the first prose; null where there is none. */
function articleAround(prose: readonly PageBlock[]): Box | null {
  let box: Box | null = prose[0]?.box ?? null;
  while (box !== null && box.element.localName !== 'article' && box.element.localName !== 'main')
    box = box.parent;
  return box;
}

function isWithin(box: Box, outer: Box | null): boolean {
  if (outer === null) return true;
  let at: Box | null = box;
  while (at !== null && at !== outer && at.depth > outer.depth) at = at.parent;
  return at === outer;
}
