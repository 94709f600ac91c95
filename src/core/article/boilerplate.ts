import { oneLine } from './metadata.ts';

/**
 * Paragraphs that a web page's furniture left in copied text, whole and in lower case. Only what no article would
 * say in a paragraph of its own.
 */
const BOILERPLATE: ReadonlySet<string> = new Set([
  // WordPress with the Disqus plug-in.
  'comment on this article via your disqus account',
  // Teaser and advertisement slots between paragraphs.
  'read more',
  'advertisement',
  'story continues below advertisement',
]);

/** Whether the paragraph is a web page's furniture and nothing that the article says. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length < 100 && BOILERPLATE.has(oneLine(paragraph).toLowerCase());
}
