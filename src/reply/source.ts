import type { Article, ArticleMetadata } from '../core/article/article.ts';
import { timeAt } from '../core/article/transcript.ts';
import { cite } from '../core/citation.ts';
import type { TextSpan } from '../core/span.ts';
import { formatDate } from './dates.ts';
import { placeOf } from './place-of.ts';
import type { FilledInPart, SourceNode } from './reply.ts';
import { describeStanding } from './standing.ts';
import { titleOf } from './title.ts';

/**
 * Where a snippet is from.
 *
 * @param elsewhere - how many other articles report the same.
 * @throws CitationError if the article doesn't hold it.
 */
export function composeSource(article: Article, span: TextSpan, elsewhere = 0): SourceNode {
  const { start, paragraph, isHeadline, link } = cite(article, span);
  const { datePublished, publisher, path } = article;
  const place = placeOf(article, span);
  const filledIn = listFilledIn(article);
  const seconds = timeAt(article, start);
  const remarks = describeStanding(article);
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
    ...(isHeadline && { isHeadline: true }),
    ...(filledIn.length === 0 ? {} : { filledIn }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(seconds === null ? {} : { seconds }),
  };
}

/** The title, date and outlet of a source in words; whatever is unknown is called unknown. */
export function describeOrigin({
  title,
  datePublished,
  publisher,
  ...besides
}: Pick<SourceNode, 'title' | 'datePublished' | 'publisher' | 'filledIn' | 'remarks'>): readonly string[] {
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return [title, date, publisher ?? 'outlet unknown', ...listRemarks(besides)];
}

const PARTS: ReadonlyMap<keyof ArticleMetadata, FilledInPart> = new Map([
  ['headline', 'headline'],
  ['datePublished', 'date'],
  ['publisher', 'outlet'],
] as const);

/** What of a source the article itself does not say. */
export function listFilledIn({
  filledIn = [],
}: {
  readonly filledIn?: Article['filledIn'] | undefined;
}): readonly FilledInPart[] {
  return [...PARTS].filter(([field]) => filledIn.includes(field)).map(([, part]) => part);
}

/** What is remarked about a source besides its title, date and outlet; what the article itself says comes first. */
export function listRemarks({
  filledIn = [],
  remarks = [],
}: Pick<SourceNode, 'filledIn' | 'remarks'>): readonly string[] {
  return [...remarks, ...describeFilledIn(filledIn)];
}

/** At most one remark that tells what was filled in by hand: “date and outlet filled in”. */
export function describeFilledIn(parts: readonly FilledInPart[]): readonly string[] {
  if (parts.length === 0) return [];
  const [last, ...others] = [...parts].reverse();
  const named = others.length === 0 ? `${last}` : `${others.reverse().join(', ')} and ${last}`;
  return [`${named} filled in by hand`];
}

/** Where in its article a snippet stands: “¶ 3”, “caption”, “headline”, “¶ 3 at 0:12:31” in a recording. */
export function describeLocation({
  paragraph,
  isHeadline,
  seconds,
}: Pick<SourceNode, 'paragraph' | 'isHeadline' | 'seconds'>): string {
  if (paragraph === null) return isHeadline ? 'headline' : 'caption';
  return seconds === undefined ? `¶ ${paragraph}` : `¶ ${paragraph} at ${formatTime(seconds)}`;
}

/** A time of a recording, as players show it: “1:02:03”. */
function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [minutes, rest] = [Math.floor(whole / 60) % 60, whole % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${Math.floor(whole / 3600)}:${minutes}:${rest}`;
}
