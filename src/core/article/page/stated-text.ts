import { hasWords } from '../prose.ts';
import { isTooComplex, loadPage } from './html-page.ts';
import { blocksOf, type PageBlock } from './page-blocks.ts';
import { isProse } from './prose-block.ts';

/** Letters of the shortest text that is taken for an article's. */
const MIN_TEXT = 400;
/** Letters; a longer text is compared no further. */
const MAX_TEXT = 200_000;
/** Blocks that are compared; pages of news have some hundred. */
const MAX_BLOCKS = 3000;

/** The blocks of prose that stand in the text which a page states for machines (`articleBody`), spacing aside. */
export function findStated(blocks: readonly PageBlock[], text: string | null): ReadonlySet<PageBlock> {
  if (text === null || text.length < MIN_TEXT) return new Set();
  const stated = squeeze(text.slice(0, MAX_TEXT));
  const candidates = blocks.filter(isProse).slice(0, MAX_BLOCKS);
  return new Set(candidates.filter((block) => stated.includes(squeeze(block.text))));
}

/**
 * The text that a page states for machines, line by line, where its blocks are far less, as where a script would
 * write the rest; null where they are not.
 */
export function statedInPlace(
  blocks: readonly PageBlock[],
  text: string | null,
): readonly Pick<PageBlock, 'text' | 'form' | 'linked'>[] | null {
  if (text === null || text.length < MIN_TEXT) return null;
  const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return letters > Math.min(text.length, MAX_TEXT) * MIN_SHARE ? null : linesOf(text);
}

const MIN_SHARE = 0.5;

/** Some write it with its markup. */
function linesOf(text: string): readonly Pick<PageBlock, 'text' | 'form' | 'linked'>[] {
  if (TAG.test(text)) return isTooComplex(text) ? [] : blocksOf(loadPage(text).documentElement);
  return text
    .split(LINE_BREAKS)
    .filter(hasWords)
    .map((line) => ({ text: line.trim(), form: null, linked: 0 }));
}

const TAG = /<\/?(?:p|br|div|h\d)\b/iu;
const LINE_BREAKS = /\s*\n\s*/u;

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

function squeeze(text: string): string {
  return text.replace(NOT_WORD, '');
}
