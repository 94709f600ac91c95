import { isUtf8 } from 'node:buffer';
import { decodeText } from '../../core/article/decode-text.ts';
import { declaredEncoding } from '../../core/article/page/declared-encoding.ts';

const TEXT = /^(?:text\/|application\/(?:xhtml\+|rss\+|atom\+|rdf\+)?xml$)/u;
const MARK = '\ufeff';

/**
 * A file that can be read without its server: if only the server states the encoding, the text is rewritten in UTF-8.
 * Everything else stays as it was sent.
 */
export function asStated(
  bytes: Uint8Array,
  { type, charset }: { readonly type: string; readonly charset: string | null },
): Uint8Array {
  if (charset === null || !TEXT.test(type) || isUtf8(bytes) || declaredEncoding(bytes) !== null) return bytes;
  const decoded = decodeText(bytes, charset);
  const isRight = decoded.kind === 'text' && !decoded.isGuessed && decoded.damage === 0;
  return isRight ? Buffer.from(`${MARK}${decoded.text}`, 'utf8') : bytes;
}
