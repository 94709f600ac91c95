import type { Place } from '../../reply/reply.ts';

/** The id of the first stretch of the words that an address points to. */
export const CITED = 'cited';

/** The page of an article. */
export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}

/** An article's page, opened at the very words, which are marked there. */
export function placePath({ article, start, end }: Place): string {
  return `${articlePath(article)}?start=${start}&end=${end}#${CITED}`;
}

/** The page of a speaker. */
export function speakerPath(id: string): string {
  return `/speakers/${encodeURIComponent(id)}`;
}

/** The page of a day, `yyyy-mm-dd`. */
export function dayPath(day: string): string {
  return `/days/${encodeURIComponent(day)}`;
}

/** A path with what is asked for; what is empty or null is left out. */
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

/** An address that may become a link: one of the web; null where it is none. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
