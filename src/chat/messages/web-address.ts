/**
 * An address of the web as a platform takes it in a link: the page's alone where that with its fragment is longer than
 * `limit`, null if it is none of the web or even that is too long.
 *
 * @param encode - encodes what would end the link in the platform's markup; what it gives is what is measured.
 */
export function fitAddress(
  address: string | null,
  limit: number,
  encode: (href: string) => string,
): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const whole = encode(url.href);
  if (whole.length <= limit) return whole;
  url.hash = '';
  const page = encode(url.href);
  return page.length <= limit ? page : null;
}
