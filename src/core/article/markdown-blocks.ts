import type { TextSpan } from '../span.ts';
import type { Paragraph, ParagraphForm } from './article.ts';

/** A paragraph, heading or table cell: from its first word to its last. */
export interface MarkdownBlock extends Paragraph {
  /** In order; never empty. */
  readonly words: readonly TextSpan[];
  /** Whether it is a first-level heading. */
  readonly isTitle: boolean;
}

/** What the parser tells: that a token of this type begins or ends. */
export type MarkdownEvent = readonly [
  kind: 'enter' | 'exit',
  token: { readonly type: string; readonly start: Point; readonly end: Point },
  ...rest: readonly unknown[],
];

interface Point {
  readonly offset: number;
}

/** Tokens that hold a paragraph's worth of words; none holds another. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableHeader',
  'tableData',
]);

/** Tokens that make their blocks headings, or quotations. */
const HEADINGS: ReadonlySet<string> = new Set(['atxHeading', 'setextHeading']);
const QUOTATION = 'blockQuote';

/** Tokens inside a block that are words as they stand. */
const WORDS: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'characterEscapeValue',
  'characterReference',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
]);

/** Tokens inside a block whose words are not the article's: pictures, destinations, link and footnote labels. */
const NOT_WORDS: ReadonlySet<string> = new Set(['image', 'resource', 'reference', 'gfmFootnoteCall']);

/** `&nbsp;` and its kin. */
const SPACE_REFERENCE = /^&(?:nbsp|ensp|emsp|thinsp|hairsp|#0*(?:32|160)|#x0*(?:20|a0));$/i;

/** The blocks that the parser's events tell of, each with its words; those without words left out. */
export function readBlocks(text: string, events: Iterable<MarkdownEvent>): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let words: TextSpan[] = [];
  let isInBlock = false;
  let isTitle = false;
  let skipped = 0;
  let headings = 0;
  let quotations = 0;
  for (const [kind, { type, start, end }] of events) {
    const isEntered = kind === 'enter';
    const span = { start: start.offset, end: end.offset };
    if (NOT_WORDS.has(type)) skipped += isEntered ? 1 : -1;
    if (HEADINGS.has(type)) headings += isEntered ? 1 : -1;
    if (type === QUOTATION) quotations += isEntered ? 1 : -1;
    if (BLOCKS.has(type)) isInBlock = isEntered;
    if (isEntered && type === 'atxHeadingSequence' && words.length === 0)
      isTitle = span.end - span.start === 1;
    if (isEntered && isInBlock && skipped === 0 && isWords(text, type, span)) words.push(span);
    if (!isEntered && BLOCKS.has(type)) {
      const form = headings > 0 ? 'heading' : quotations > 0 ? 'quotation' : null;
      blocks.push(...blockOf(words, isTitle && type === 'atxHeadingText', form));
      words = [];
      isTitle = false;
    }
    if (isEntered && type === 'setextHeadingLineSequence' && text[span.start] === '=') markTitle(blocks);
  }
  return blocks;
}

function isWords(text: string, type: string, { start, end }: TextSpan): boolean {
  return WORDS.has(type) && !(type === 'characterReference' && SPACE_REFERENCE.test(text.slice(start, end)));
}

function blockOf(
  words: readonly TextSpan[],
  isTitle: boolean,
  form: ParagraphForm,
): readonly MarkdownBlock[] {
  const start = words[0]?.start;
  const end = words.at(-1)?.end;
  return start === undefined || end === undefined ? [] : [{ start, end, words, isTitle, form }];
}

/** The line of `=` that makes the block before it a title comes after that block. */
function markTitle(blocks: MarkdownBlock[]): void {
  const last = blocks.pop();
  if (last !== undefined) blocks.push({ ...last, isTitle: true });
}
