import { decodeText } from '../../core/article/decode-text.ts';
import { declaredEncoding } from '../../core/article/page/declared-encoding.ts';

/**
 * The text of a file, in the encoding that its mark, its letters or the file itself tell.
 *
 * @throws Where it is no text.
 */
export function decodeFile(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (decoded.kind === 'binary') throw new Error('it is not text');
  return decoded.text;
}
