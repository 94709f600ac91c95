const HOST_PREFIX = /^(?:www|m|amp|mobile)\./u;
const SLASH_AT_END = /\/+$/u;
/** Names of parameters by which readers are counted; they change nothing of what a page shows. */
const COUNTING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ocid|cmpid|xtor|ref|ref_src|smid|at_\w+)$/iu;

/**
 * What tells one page from another, however its address is written: `post.example/pier`; null where it names a host
 * alone.
 */
export function pageAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].filter(([name]) => !COUNTING.test(name));
  const path = pathname.replace(SLASH_AT_END, '');
  if (path === '' && query.length === 0) return null;
  const asked = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  return `${hostOf(url)}${path}${asked}`;
}

/** The host of an address without what only chooses a form of the page; null where there is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).host.replace(HOST_PREFIX, '');
}
