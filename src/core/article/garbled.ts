/** UTF-8 read as Windows-1252 and written again: “ as â€œ, é as Ã©. */
const MOJIBAKE = /â€[\u0080-\u00bf\u0152\u0153\u02dc\u201a-\u203a\u20ac\u2122]|[ÂÃ][\u0080-\u00bf]/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;
/** This many are not an accident, if they are also this share of all that is not ASCII; each is two or three signs. */
const MIN_SIGNS = 3;
const MIN_SHARE = 0.15;

/** Whether a text was garbled before it was stored: read in one encoding and written in another. */
export function isGarbled(text: string): boolean {
  const signs = text.match(MOJIBAKE)?.length ?? 0;
  return signs >= MIN_SIGNS && signs >= (text.match(NOT_ASCII)?.length ?? 0) * MIN_SHARE;
}
