import { detectEncoding } from './detect-encoding.ts';

/** What a file's bytes came to. */
export type DecodedText =
  | {
      readonly kind: 'text';
      /** Without a byte-order mark. */
      readonly text: string;
      /** As the encoding standard names it, in lower case. Plain ASCII counts as UTF-8. */
      readonly encoding: string;
      /** Whether the encoding was guessed from letter frequencies alone and is an unusual one. */
      readonly isGuessed: boolean;
      /** How many replacement characters (U+FFFD) stand for bytes that could not be decoded. */
      readonly damage: number;
    }
  | { readonly kind: 'binary' };

/** A file is text as long as at most this share of it are control characters; of random bytes it is a tenth. */
const MAX_CONTROL_SHARE = 0.03;
/** And at most this share of it could not be decoded. */
const MAX_DAMAGE_SHARE = 0.1;
/** UTF-16 without a mark is looked for in this many bytes. */
const SAMPLE_BYTES = 4096;
/** Of Latin text in UTF-16 nearly every second byte is zero, and all of them on one side. */
const MIN_ZERO_SHARE = 0.7;

/**
 * The text of a file: by its byte-order mark; as UTF-16 or UTF-8 where its bytes are that; else in the encoding that it
 * declares, or else in the one that its letters tell, which is Windows-1252 as a rule. UTF-8 with a few bad bytes, as
 * where a file was cut inside a character, stays UTF-8.
 *
 * @param declared The encoding that the file says it has, a label of the encoding standard; null where it says none.
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const decoded = encoding === null ? decodeUnmarked(bytes, declared) : decodeAs(encoding, bytes);
  return isBinary(decoded.text, decoded.damage)
    ? { kind: 'binary' }
    : { kind: 'text', isGuessed: false, ...decoded };
}

interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly damage: number;
  readonly isGuessed?: boolean;
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const even = zeroShare(sample, 0);
  const odd = zeroShare(sample, 1);
  if (odd >= MIN_ZERO_SHARE && even <= 1 - MIN_ZERO_SHARE) return 'utf-16le';
  if (even >= MIN_ZERO_SHARE && odd <= 1 - MIN_ZERO_SHARE) return 'utf-16be';
  return null;
}

function zeroShare(sample: Uint8Array, side: 0 | 1): number {
  let zeros = 0;
  for (let index = side; index < sample.length; index += 2) if (sample[index] === 0) zeros += 1;
  return sample.length < 2 ? 0 : zeros / Math.floor((sample.length + 1 - side) / 2);
}

/**
 * What is no UTF-8 may still be damaged UTF-8, in which the bad sequences do not outnumber the good; in Windows-1252 an
 * accidental good one is rare. What is ASCII to the last byte may be a Japanese encoding that writes in ASCII.
 */
function decodeUnmarked(bytes: Uint8Array, declared: string | null): Decoded {
  const utf8 = decodeAs('utf-8', bytes);
  const label = labelOf(declared);
  if (utf8.damage === 0 && label !== IN_ASCII) return utf8;
  const goodSequences = countOf(utf8.text, NOT_ASCII) - utf8.damage;
  if (utf8.damage > 0 && goodSequences >= utf8.damage) return utf8;
  if (label !== null && label !== 'utf-8') {
    const stated = decodeAs(label, bytes);
    if (stated.damage <= bytes.length * MAX_STATED_DAMAGE) return stated;
  }
  const detected = detectEncoding(bytes);
  if (detected === null) {
    const latin = decodeAs('windows-1252', bytes);
    const isMac = countOf(latin.text, MAC_APOSTROPHE) >= MIN_MAC_APOSTROPHES;
    return isMac ? { ...decodeAs('macintosh', bytes), isGuessed: true } : latin;
  }
  return { ...decodeAs(detected, bytes), isGuessed: true };
}

/** Macintosh's curly apostrophe, read as Windows-1252: no word has a capital there. */
const MAC_APOSTROPHE = /\p{Ll}Õ\p{Ll}/gu;
const MIN_MAC_APOSTROPHES = 2;
const IN_ASCII = 'iso-2022-jp';
/** With more damage than this share a declaration is taken for a slip. */
const MAX_STATED_DAMAGE = 0.01;

/** The encoding's own name; null where there is no such encoding. Pages that say Latin 1 mean Windows-1252. */
function labelOf(declared: string | null): string | null {
  if (declared === null) return null;
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

const NOT_ASCII = /[^\0-\x7f]/gu;
const REPLACEMENT = /\ufffd/g;

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding, damage: 0 };
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damage: countOf(text, REPLACEMENT) };
}

const WINDOWS_1252_0X80_TO_0X9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const HIGH_CONTROLS = /[\x80-\x9f]/g;

/** Some releases of Node decode "windows-1252" as ISO 8859-1, which leaves 0x80 to 0x9F, the curly marks, undecoded. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(HIGH_CONTROLS, (control) =>
    WINDOWS_1252_0X80_TO_0X9F.charAt(control.charCodeAt(0) - 0x80),
  );
}

function isBinary(text: string, damage: number): boolean {
  return countOf(text, CONTROLS) > text.length * MAX_CONTROL_SHARE || damage > text.length * MAX_DAMAGE_SHARE;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
