import { analyse } from 'chardet';

/** Bytes from which an encoding is told; more tell nothing new. */
const SAMPLE_BYTES = 64_000;
/** chardet's own measure, of 100. */
const MIN_CONFIDENCE = 30;
/** Bytes beyond ASCII; fewer tell nothing. */
const MIN_LETTERS = 10;
const NOT_ASCII = 0x80;

/** Western encodings are told apart by hardly a letter, and all of them are read as Windows-1252. */
const WESTERN: ReadonlySet<string> = new Set([
  'ascii',
  'utf-8',
  'iso-8859-1',
  'iso-8859-9',
  'windows-1252',
  'windows-1254',
]);
/** Their letters are the same but for quotation marks, which only the second has. */
const WITH_MARKS: ReadonlyMap<string, string> = new Map([['iso-8859-2', 'windows-1250']]);

/**
 * The encoding that the frequencies of a text's bytes tell, a label of the encoding standard; null where that is a
 * Western one or none stands out.
 *
 * @see https://github.com/runk/node-chardet
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.filter((byte) => byte >= NOT_ASCII).length < MIN_LETTERS) return null;
  const [best] = analyse(sample);
  if (best === undefined || best.confidence < MIN_CONFIDENCE) return null;
  const name = best.name.toLowerCase();
  return WESTERN.has(name) || !isKnown(name) ? null : (WITH_MARKS.get(name) ?? name);
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
