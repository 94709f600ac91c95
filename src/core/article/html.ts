import { type Paragraph, paragraphOf } from './article.ts';
import { statedByPage } from './html-metadata.ts';
import { isTooComplex, loadPage } from './html-page.ts';
import { blocksOf } from './html-text.ts';
import { type CheckedMetadata, checkMetadata } from './metadata.ts';
import { findArticle } from './readable.ts';

/** The article of a web page. */
export interface HtmlContent extends CheckedMetadata {
  /** The `lang` of the page, unchecked; null where it has none. */
  readonly language: string | null;
  /** The extracted text: one line a block element, `<br>` as a line break, blocks parted by a blank line. */
  readonly text: string;
  /** The blocks, as offsets into `text`. */
  readonly paragraphs: readonly Paragraph[];
}

const BLOCK_BREAK = '\n\n';

/**
 * Reads a web page: its article's text, without navigation, scripts and styles, and what the page's own metadata say
 * about it. Nothing in the page runs. Null where the page is too complex to be read, which no article is.
 */
export function readHtml(html: string): HtmlContent | null {
  if (isTooComplex(html)) return null;
  const page = loadPage(html);
  const { metadata, faults } = checkMetadata(statedByPage(page));
  const language = page.documentElement.getAttribute('lang');
  const blocks = blocksOf(findArticle(html, page));
  const paragraphs: Paragraph[] = [];
  let position = 0;
  for (const { text, form } of blocks) {
    paragraphs.push(paragraphOf({ start: position, end: position + text.length }, form));
    position += text.length + BLOCK_BREAK.length;
  }
  return { text: blocks.map(({ text }) => text).join(BLOCK_BREAK), paragraphs, language, metadata, faults };
}
