import type { Article } from './article.ts';

/** Where nothing but the host is given, every article of an outlet has the same address. */
const HOST_ALONE = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/?$/iu;
const FRAGMENT = /#.*$/u;
const SLASH_AT_END = /\/$/u;

/**
 * What tells one published page from another: its address, so that two versions of an article count as one report; else
 * the file.
 */
export function pageOf({ url, path }: Pick<Article, 'url' | 'path'>): string {
  return url === null || HOST_ALONE.test(url) ? path : url.replace(FRAGMENT, '').replace(SLASH_AT_END, '');
}
