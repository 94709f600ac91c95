import type { Place } from '../../reply/reply.ts';

/** The element id of the cited words. */
export const CITED = 'cited';

/** The page of an article. */
export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}

/** An article's page, opened at the cited words, which are marked. */
export function placePath({ article, start, end, words }: Place): string {
  return `${withQuery(articlePath(article), { start, end, words })}#${CITED}`;
}

/** The page of a speaker. */
export function speakerPath(id: string): string {
  return `/speakers/${encodeURIComponent(id)}`;
}

/** The page of a day, `yyyy-mm-dd`. */
export function dayPath(day: string): string {
  return `/days/${encodeURIComponent(day)}`;
}

/** A path with query parameters; empty and null ones are left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') given.set(name, String(value));
  }
  return given.size === 0 ? path : `${path}?${given.toString()}`;
}

/** An address that may become a link: http or https; null for any other. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
