import type { TextSpan } from '../span.ts';
import { type Article, type Paragraph, type ParagraphForm, paragraphOf } from './article.ts';

/** A piece of an extracted text that is a paragraph by itself. */
export interface TextBlock {
  readonly text: string;
  readonly form?: ParagraphForm;
}

const BLOCK_BREAK = '\n\n';

/** Makes one text of blocks and of what stands under pictures, parted by blank lines. */
export function layOut(
  blocks: readonly TextBlock[],
  captions: readonly string[] = [],
): Pick<Article, 'text' | 'paragraphs' | 'captions'> {
  let position = 0;
  const place = (text: string): TextSpan => {
    const span = { start: position, end: position + text.length };
    position = span.end + BLOCK_BREAK.length;
    return span;
  };
  const paragraphs: readonly Paragraph[] = blocks.map(({ text, form }) => paragraphOf(place(text), form));
  const placed = captions.map(place);
  return {
    text: [...blocks.map(({ text }) => text), ...captions].join(BLOCK_BREAK),
    paragraphs,
    ...(placed.length === 0 ? {} : { captions: placed }),
  };
}
