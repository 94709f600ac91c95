/** No typewriter, mail program or editor wraps narrower or wider than this, in characters. */
const WIDTHS = { min: 40, max: 100 };
/** Below this many breaks inside blocks nothing is plain. */
const MIN_BREAKS = 3;
/** Lists, verses and signatures may break where they like. */
const MIN_FORCED_SHARE = 0.8;

/**
 * Whether lines were broken for width and not for sense: there are blank lines between blocks, no line is wider than
 * a page, and nearly every line inside a block would have become the longest with the next line's first word.
 *
 * @param blocks The lines between blank lines, without white space at their ends.
 */
export function isHardWrapped(blocks: readonly (readonly string[])[]): boolean {
  const width = blocks
    .flat()
    .reduce((longest, line) => Math.max(longest, hasSpace(line) ? line.length : 0), 0);
  if (blocks.length < 2 || width < WIDTHS.min || width > WIDTHS.max) return false;
  const breaks = blocks.flatMap((block) =>
    block.slice(1).map((next, index) => ({ line: block[index] ?? '', next })),
  );
  const forced = breaks.filter(({ line, next }) => line.length + 1 + firstWordLength(next) > width);
  return breaks.length >= MIN_BREAKS && forced.length >= breaks.length * MIN_FORCED_SHARE;
}

/** A line without a space, such as a long address, could not be wrapped and tells nothing of the width. */
function hasSpace(line: string): boolean {
  return line.trim().includes(' ');
}

function firstWordLength(line: string): number {
  return line.trimStart().search(WORD_END);
}

const WORD_END = /\s|$/;
