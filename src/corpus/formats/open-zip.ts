import { type UnzipFileInfo, unzipSync } from 'fflate';

/** Which files of an archive are unpacked. */
export interface ZipLimits {
  readonly wants: (name: string) => boolean;
  /** Files, and bytes of all of them unpacked. */
  readonly maxFiles: number;
  readonly maxBytes: number;
}

/** The most times a file may be larger than its packed size. Text is some ten times, a bomb a thousand. */
const MAX_RATIO = 200;
/** Bytes up to which any ratio is fine: a file may be mostly empty lines. */
const MIN_BYTES = 1_000_000;

/**
 * The files of a ZIP archive that are wanted, by name. Sizes are those that the archive declares, and no more than that
 * is unpacked of any.
 *
 * @throws In words where it is damaged, or more than the limits let through.
 */
export function openZip(
  bytes: Uint8Array,
  { wants, maxFiles, maxBytes }: ZipLimits,
): ReadonlyMap<string, Uint8Array> {
  let files = 0;
  let total = 0;
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    if (!wants(name) || (compression !== STORED && compression !== DEFLATED)) return false;
    files += 1;
    total += originalSize;
    if (files > maxFiles) throw new Error(`the archive holds more than ${maxFiles} files`);
    if (total > maxBytes)
      throw new Error(`the archive unpacks to more than ${Math.round(maxBytes / 1_000_000)} MB`);
    if (originalSize > MIN_BYTES && originalSize > size * MAX_RATIO)
      throw new Error('the archive unpacks to far more than it holds');
    return true;
  };
  const { buffer, byteOffset, length } = bytes;
  const unpacked = unzipSync(new Uint8Array(buffer, byteOffset, length), { filter });
  return new Map(Object.entries(unpacked).map(([name, content]) => [decodeName(name), content]));
}

const BEYOND_ASCII = /[\u0080-\u00ff]/u;
const ONE_BYTE = /^[\0-\u00ff]*$/u;

/** Programs for Unix write names in UTF-8 without saying so, and what says nothing is read as Latin 1. */
function decodeName(name: string): string {
  if (!BEYOND_ASCII.test(name) || !ONE_BYTE.test(name)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
  } catch {
    return name;
  }
}

const STORED = 0;
const DEFLATED = 8;
