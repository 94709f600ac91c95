/** What RTF is written in: groups, control words with a number, bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly number: number | null }
  /** One character each, for a byte each, in the encoding of the font. */
  | { readonly kind: 'bytes'; readonly bytes: string };

const TOKEN =
  /\\(?<word>[a-zA-Z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[\da-fA-F]{2})|\\(?<sign>[^a-zA-Z\r\n])|\\[\r\n]+|(?<brace>[{}])|[\r\n]+|(?<text>[^\\{}\r\n]+)/gu;

/**
 * Reads the tokens of RTF.
 *
 * @param source One character for each byte.
 * @see https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxrtfcp/
 */
export function* readTokens(source: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  let position = 0;
  for (let found = next(source, position); found !== null; found = next(source, position)) {
    position = found.index + found[0].length;
    const { word, number, hex, sign, brace, text } = found.groups ?? {};
    if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      // This many raw bytes of a picture follow.
      if (word === 'bin' && value !== null && value > 0) position += value;
      else yield { kind: 'control', word, number: value };
    } else if (hex !== undefined)
      yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (sign !== undefined) yield { kind: 'control', word: sign, number: null };
    else if (text !== undefined) yield { kind: 'bytes', bytes: text };
    else if (found[0].startsWith('\\')) yield { kind: 'control', word: 'par', number: null };
  }
}

function next(source: string, position: number): RegExpExecArray | null {
  TOKEN.lastIndex = position;
  return TOKEN.exec(source);
}
