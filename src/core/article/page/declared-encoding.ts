/** Bytes; the standard reads 1,024, but pages put scripts before the declaration. */
const MAX_HEAD = 8192;
const DECLARATION =
  /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*(?<meta>[\w:.-]{1,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<xml>[\w:.-]{1,40})/iu;

/**
 * The encoding that a page declares in its head, as written; null where it declares none.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, MAX_HEAD));
  const { meta, xml } = DECLARATION.exec(head)?.groups ?? {};
  return meta ?? xml ?? null;
}
