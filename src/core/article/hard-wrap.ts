/** No typewriter, mail program or editor wraps narrower or wider than this, in characters. */
const WIDTHS = { min: 40, max: 100 };
/** Below this many breaks inside blocks nothing is plain. */
const MIN_BREAKS = 3;
/** Lists, verses and signatures may break where they like. */
const MIN_FORCED_SHARE = 0.8;
/** Where paragraphs begin on a new line, this share of the breaks is forced, and nearly all others end a paragraph. */
const MIN_FORCED_AMONG_PARAGRAPHS = 0.5;
const MIN_EXPLAINED_SHARE = 0.9;
/** This share of the forced line breaks must fall inside a sentence. */
const MIN_CUT = 2;
/** The shortest line that is cut in the middle of a sentence, in characters. */
const MIN_CUT_LINE = 40;

/**
 * How lines came to be broken: `blocks` where they are broken for width and only blank lines part paragraphs; `lines`
 * where they are broken for width and a paragraph also begins on a new line; `none` where each line is a paragraph.
 */
export type Wrapping =
  | { readonly kind: 'blocks' | 'none' }
  | { readonly kind: 'lines'; readonly width: number };

/**
 * Tells whether lines were broken for width and not for sense: no line is wider than a page, and nearly every line
 * inside a block would have become the longest with the next line's first word, or ends a sentence.
 *
 * @param blocks The lines between blank lines, without white space at their ends.
 */
export function wrappingOf(blocks: readonly (readonly string[])[]): Wrapping {
  const width = blocks
    .flat()
    .reduce((longest, line) => Math.max(longest, hasSpace(line) ? line.length : 0), 0);
  if (width < WIDTHS.min || width > WIDTHS.max) return { kind: 'none' };
  const breaks = blocks.flatMap((block) =>
    block.slice(1).map((next, index) => ({ line: block[index] ?? '', next })),
  );
  if (breaks.length < MIN_BREAKS) return { kind: 'none' };
  const forced = breaks.filter(({ line, next }) => isForced(line, next, width));
  if (blocks.length > 1 && forced.length >= breaks.length * MIN_FORCED_SHARE) return { kind: 'blocks' };
  const explained = breaks.filter(({ line, next }) => isForced(line, next, width) || endsSentence(line));
  const isWrapped =
    forced.length >= breaks.length * MIN_FORCED_AMONG_PARAGRAPHS &&
    explained.length >= breaks.length * MIN_EXPLAINED_SHARE &&
    forced.filter(({ line, next }) => cutsSentence(line, next)).length >= MIN_CUT;
  return isWrapped ? { kind: 'lines', width } : { kind: 'none' };
}

/** Whether the next line's first word had no room on the line. */
export function isForced(line: string, next: string, width: number): boolean {
  return line.length + 1 + firstWordLength(next) > width;
}

/** Whether a sentence evidently goes on in the next line: it has not ended, and the next begins in lower case. */
export function cutsSentence(line: string, next: string): boolean {
  return line.length >= MIN_CUT_LINE && GOES_ON.test(line) && LOWER_CASE.test(next);
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** A line without a space, such as a long address, could not be wrapped and tells nothing of the width. */
function hasSpace(line: string): boolean {
  return line.trim().includes(' ');
}

function firstWordLength(line: string): number {
  return line.trimStart().search(WORD_END);
}

const WORD_END = /\s|$/;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/;
const GOES_ON = /[\p{L}\p{N},;’'”"]$/u;
const LOWER_CASE = /^\s*\p{Ll}/u;
