import type { Article, ArticleMetadata } from '../core/article/article.ts';
import { timeAt } from '../core/article/transcript.ts';
import { cite } from '../core/citation.ts';
import type { TextSpan } from '../core/span.ts';
import { formatDate } from './dates.ts';
import type { FilledInPart, SourceNode } from './reply.ts';

/**
 * Where a snippet is from.
 *
 * @param elsewhere - how many other articles report the same.
 * @throws CitationError if the article doesn't hold it.
 */
export function composeSource(article: Article, span: TextSpan, elsewhere = 0): SourceNode {
  const { start, end, paragraph, link } = cite(article, span);
  const { id, datePublished, publisher, path } = article;
  const place = { article: id, start, end };
  const filledIn = listFilledIn(article);
  const seconds = timeAt(article, start);
  return {
    type: 'source',
    title: titleOf(article),
    datePublished,
    publisher,
    paragraph,
    path,
    link,
    place,
    elsewhere,
    ...(filledIn.length === 0 ? {} : { filledIn }),
    ...(seconds === null ? {} : { seconds }),
  };
}

/** The title, date and outlet of a source in words; whatever is unknown is called unknown. */
export function describeOrigin({
  title,
  datePublished,
  publisher,
  filledIn = [],
}: Pick<SourceNode, 'title' | 'datePublished' | 'publisher' | 'filledIn'>): readonly string[] {
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return [title, date, publisher ?? 'outlet unknown', ...describeFilledIn(filledIn)];
}

const PARTS: ReadonlyMap<keyof ArticleMetadata, FilledInPart> = new Map([
  ['headline', 'headline'],
  ['datePublished', 'date'],
  ['publisher', 'outlet'],
] as const);

/** What of a source the article itself does not say. */
export function listFilledIn({ filledIn = [] }: Article): readonly FilledInPart[] {
  return [...PARTS].filter(([field]) => filledIn.includes(field)).map(([, part]) => part);
}

/** At most one remark that tells what was filled in by hand: “date and outlet filled in”. */
export function describeFilledIn(parts: readonly FilledInPart[]): readonly string[] {
  if (parts.length === 0) return [];
  const [last, ...others] = [...parts].reverse();
  const named = others.length === 0 ? `${last}` : `${others.reverse().join(', ')} and ${last}`;
  return [`${named} filled in by hand`];
}

/** Where in its article a snippet stands: “¶ 3”, “caption”, “¶ 3 at 0:12:31” in a recording. */
export function describeLocation({ paragraph, seconds }: Pick<SourceNode, 'paragraph' | 'seconds'>): string {
  if (paragraph === null) return 'caption';
  return seconds === undefined ? `¶ ${paragraph}` : `¶ ${paragraph} at ${formatTime(seconds)}`;
}

/** A time of a recording, as players show it: “1:02:03”. */
function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [minutes, rest] = [Math.floor(whole / 60) % 60, whole % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${Math.floor(whole / 3600)}:${minutes}:${rest}`;
}

/** An article's title: its headline, or its file name if there is none. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
