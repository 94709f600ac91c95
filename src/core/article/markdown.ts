import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { oneLine } from '../one-line.ts';
import type { TextSpan } from '../span.ts';
import { type Paragraph, paragraphOf } from './article.ts';
import { type MarkdownBlock, readBlocks } from './markdown-blocks.ts';
import { cutMarkdown, type MarkdownPiece, type MarkupPiece } from './markdown-pieces.ts';
import { plainTextParagraphs } from './plain-text.ts';

/** What Markdown says, without its markup. */
export interface MarkdownContent {
  /** One a paragraph, heading, list item's paragraph or table cell, from its first word to its last. */
  readonly paragraphs: readonly Paragraph[];
  /** The words themselves: the paragraphs without the marks, destinations and tags inside. */
  readonly words: readonly TextSpan[];
  /** The first-level heading that the text begins with; null where it begins otherwise. */
  readonly title: string | null;
}

const GFM = gfm();

/**
 * The time that the parser may take for a file, and what takes it, all in rough microseconds. Its worst cases take
 * time by the square of the marks in a piece. Pieces beyond the budget are read as plain text; five megabytes of
 * ordinary paragraphs, each with markup, stay below it.
 */
const BUDGET = 10_000_000;
const COST_PER_PIECE = 80;
const COST_PER_CHARACTER = 1.5;
const COST_PER_SQUARED_MARK = 0.02;
/** With this many marks each may take the time of all others: lines of `=`, brackets that close nothing. */
const MANY_MARKS = 500;
const COST_PER_SQUARED_MARK_OF_MANY = 0.5;

/**
 * Reads GitHub-flavoured Markdown from `start` on. Markup, images, code blocks, HTML and link destinations are no
 * words. A piece that is written to keep the parser busy is read as plain text, its markup as words.
 *
 * @see https://github.github.com/gfm/
 */
export function readMarkdown(text: string, start: number): MarkdownContent {
  const pieces = cutMarkdown(text, start);
  const isAffordable = affordable(pieces);
  const parser = parse({ extensions: [GFM] });
  const read = (piece: MarkdownPiece): readonly MarkdownBlock[] => {
    if (piece.kind === 'paragraph') return [unmarked(piece)];
    return isAffordable.has(piece) ? readMarkup(text, piece, parser) : readAsPlainText(text, piece);
  };
  const blocks = definitionsFirst(pieces).flatMap(read);
  return contentOf(
    text,
    blocks.sort((one, other) => one.start - other.start),
  );
}

/** The pieces with markup that fit the budget, taken in order. */
function affordable(pieces: readonly MarkdownPiece[]): ReadonlySet<MarkdownPiece> {
  const chosen = new Set<MarkdownPiece>();
  let left = BUDGET;
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') continue;
    const cost = costOf(piece);
    if (cost > left) continue;
    left -= cost;
    chosen.add(piece);
  }
  return chosen;
}

function costOf({ start, end, marks }: MarkupPiece): number {
  const perSquare = marks > MANY_MARKS ? COST_PER_SQUARED_MARK_OF_MANY : COST_PER_SQUARED_MARK;
  return COST_PER_PIECE + (end - start) * COST_PER_CHARACTER + marks ** 2 * perSquare;
}

/** A link finds its definition wherever in the file that stands, so the parser must have seen it before. */
function definitionsFirst(pieces: readonly MarkdownPiece[]): readonly MarkdownPiece[] {
  const isDefinition = (piece: MarkdownPiece) => piece.kind === 'markup' && piece.isDefinition;
  return [...pieces.filter(isDefinition), ...pieces.filter((piece) => !isDefinition(piece))];
}

function unmarked({ start, end }: TextSpan): MarkdownBlock {
  return { start, end, words: [{ start, end }], isTitle: false };
}

function readMarkup(
  text: string,
  piece: MarkupPiece,
  parser: ReturnType<typeof parse>,
): readonly MarkdownBlock[] {
  const from = { line: piece.line, column: 1, offset: piece.start };
  try {
    const chunks = preprocess()(text.slice(piece.start, piece.end), undefined, true);
    return readBlocks(text, postprocess(parser.document(from).write(chunks)));
  } catch {
    // A fault of the parser's must not take the article away: its words are served, markup and all.
    return readAsPlainText(text, piece);
  }
}

function readAsPlainText(text: string, piece: TextSpan): readonly MarkdownBlock[] {
  return plainTextParagraphs(text.slice(0, piece.end), piece.start).map(unmarked);
}

function contentOf(text: string, blocks: readonly MarkdownBlock[]): MarkdownContent {
  const first = blocks[0];
  return {
    paragraphs: blocks.map(({ start, end, form }) => paragraphOf({ start, end }, form)),
    words: blocks.flatMap((block) => block.words),
    title: first?.isTitle ? oneLine(joinWords(text, first.words)) : null,
  };
}

/** The words with the white space between them and without the marks: "un*believ*able" is one word. */
function joinWords(text: string, words: readonly TextSpan[]): string {
  return words
    .map(({ start, end }, index) => {
      const gap = text.slice(words[index - 1]?.end ?? start, start);
      return (WHITE_SPACE.test(gap) ? ' ' : '') + text.slice(start, end);
    })
    .join('');
}

const WHITE_SPACE = /\s/;
