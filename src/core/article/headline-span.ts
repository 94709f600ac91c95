import type { TextSpan } from '../span.ts';
import type { Article } from './article.ts';

/**
 * Where an article's headline stands in its text, which is in the front matter of a file: the words of
 * `headline` or `title`, exactly as they are shown. Null where the text doesn't hold them so: they were filled in by hand,
 * stand with escapes in the file, or a format keeps them apart from the text.
 */
export function findHeadline({ headline, text, paragraphs, filledIn = [] }: Article): TextSpan | null {
  if (headline === null || headline === '' || filledIn.includes('headline')) return null;
  const head = text.slice(0, paragraphs[0]?.start ?? text.length);
  if (!FRONT_MATTER.test(head)) return null;
  for (const { index, 0: key } of head.matchAll(KEY)) {
    const start = index + key.length;
    if (head.startsWith(headline, start)) return { start, end: start + headline.length };
  }
  return null;
}

const FRONT_MATTER = /^---[ \t]*[\r\n]/u;
const KEY = /^(?:headline|title)[ \t]*:[ \t]+["']?/gmu;
