import type { TextBlock } from '../../core/article/lay-out.ts';
import type { StatedMetadata } from '../../core/article/metadata.ts';
import { oneLine } from '../../core/one-line.ts';

/** What a document says of itself in its properties; empty where it says nothing. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
}

/** The headline and the byline are looked for in this many paragraphs. */
const MAX_HEAD = 8;

/**
 * What is known of a document of a word processor. Its properties are often those of the template or the last story, so
 * they count where its first paragraphs have them too; else its first heading is its headline, if it begins with it.
 */
export function stateDocument(
  blocks: readonly TextBlock[],
  { title, author }: DocumentProperties,
): StatedMetadata {
  const head = blocks.slice(0, MAX_HEAD).map(({ text }) => oneLine(text).toLowerCase());
  const isIn = (words: string) =>
    words !== '' && head.some((text) => text.includes(oneLine(words).toLowerCase()));
  const [first] = blocks;
  const heading = first?.form === 'heading' ? [first.text] : [];
  return {
    headline: isIn(title) ? [title] : heading,
    publisher: [],
    author: isIn(author) ? [author] : [],
    datePublished: [],
    url: [],
  };
}
