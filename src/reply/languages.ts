import type { Article } from '../core/article/article.ts';
import type { LanguageShare } from '../core/census.ts';
import { nameLanguage } from '../core/language/language-names.ts';
import { count } from './counts.ts';
import type { NoteNode } from './reply.ts';

/**
 * One line about articles in languages that Verbatim does not read; null if there are none.
 *
 * @example
 * describeUnread(languages); // 'Not read: 3 articles in French, 1 in German. …'
 */
export function describeUnread(languages: readonly LanguageShare[]): string | null {
  const unread = languages.filter(({ isRead }) => !isRead);
  if (unread.length === 0) return null;
  const parts = unread.map(({ language, articles }, index) => {
    const number = index === 0 ? count(articles, 'article') : String(articles);
    return `${number} in ${nameLanguage(language)}`;
  });
  return `Not read: ${parts.join(', ')}. Their quotation marks are searched, but no speakers are named.`;
}

/** A note for a snippet whose article is in a language that Verbatim does not read; otherwise none. */
export function composeLanguage({ language, isUnread }: Article): readonly NoteNode[] {
  if (!isUnread) return [];
  return [{ type: 'note', text: `in ${nameLanguage(language)}, which is not read` }];
}
