/**
 * A file of numbers: a header of 32-bit words (what it is, its version, the length and checksum of what follows, the
 * lengths of its sections), then the sections, each at a multiple of eight bytes. Words are little-endian, as on every
 * machine that Node runs on but one that is read as damaged.
 */
const MAGIC = 0x58_49_42_56;
/** Raised with every change of a format; a file of another version is made anew. */
const VERSION = 2;
const FIXED_WORDS = 6;
const ALIGNMENT = 8;

/** What a file holds. */
export type SectionsKind = keyof typeof KINDS;

const KINDS = { terms: 1, words: 2, sequences: 3, archive: 4 } as const;

/**
 * The sections of a file, or why it cannot be used: its end is missing, a byte is not what was written, or it is
 * another's.
 */
export type OpenedSections =
  | { readonly ok: true; readonly sections: readonly Uint8Array[] }
  | { readonly ok: false; readonly fault: SectionsFault };

export type SectionsFault = 'truncated' | 'damaged' | 'another-format';

/** Joins sections to the bytes of a file. */
export function packSections(kind: SectionsKind, sections: readonly Uint8Array[]): Uint8Array {
  const header = headerBytes(sections.length);
  const length = sections.reduce((sum, section) => sum + align(section.length), header);
  const bytes = new Uint8Array(length);
  let at = header;
  for (const section of sections) {
    bytes.set(section, at);
    at += align(section.length);
  }
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, VERSION, KINDS[kind], sections.length, length]);
  words.set(
    sections.map((section) => section.length),
    FIXED_WORDS,
  );
  words[CHECKSUM_WORD] = checksum(words);
  return bytes;
}

/** The bytes of a file, read piece by piece. */
export interface SectionsFile {
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** Bytes that must not change while the sections are read, from a multiple of eight on, and fewer where it ends. */
  read(at: number, length: number): Uint8Array;
}

/** Opens the bytes of a file; they must not change while its sections are read. */
export function openSections(kind: SectionsKind, bytes: Uint8Array): OpenedSections {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  return readSections(kind, {
    size: aligned.length,
    read: (at, length) => aligned.subarray(at, at + length),
  });
}

/** Opens a file whose sections are read one by one, so that each lives only as long as somebody holds it. */
export function readSections(kind: SectionsKind, { size, read }: SectionsFile): OpenedSections {
  if (size < FIXED_WORDS * WORD) return { ok: false, fault: 'truncated' };
  const fixed = readWords(read(0, FIXED_WORDS * WORD));
  const [magic, version, written, count = 0, length = 0] = fixed;
  if (magic !== MAGIC || version !== VERSION || written !== KINDS[kind])
    return { ok: false, fault: 'another-format' };
  if (size < length) return { ok: false, fault: 'truncated' };
  if (size > length || headerBytes(count) > length) return { ok: false, fault: 'damaged' };
  const header = readWords(read(0, headerBytes(count)));
  let hash = mixAll(mixAll(FIRST_HASH, fixed.subarray(0, CHECKSUM_WORD)), header.subarray(FIXED_WORDS));
  let at = headerBytes(count);
  const sections: Uint8Array[] = [];
  for (const bytes of header.subarray(FIXED_WORDS, FIXED_WORDS + count)) {
    const taken = align(bytes);
    // A damaged length must not be made room for.
    if (at + taken > length) return { ok: false, fault: 'damaged' };
    const section = read(at, taken);
    hash = mixAll(hash, readWords(section));
    sections.push(section.subarray(0, bytes));
    at += taken;
  }
  const isWhole = at === length && fixed[CHECKSUM_WORD] === finish(hash);
  return isWhole ? { ok: true, sections } : { ok: false, fault: 'damaged' };
}

const WORD = 4;
const CHECKSUM_WORD = 5;

/** Lists of sections as one, behind one that tells how many each has. */
export function tellSections(lists: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  return [bytesOfWords(Uint32Array.from(lists, ({ length }) => length)), ...lists.flat()];
}

/** The lists that {@link tellSections} joined. */
export function splitSections([
  lengths,
  ...sections
]: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  let end = 0;
  return Array.from(readWords(lengths), (length) => {
    end += length;
    return sections.slice(end - length, end);
  });
}

/** A section of 32-bit words. */
export function readWords(section: Uint8Array | undefined): Uint32Array {
  if (section === undefined) return new Uint32Array();
  return new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
}

/** The bytes of 32-bit words. */
export function bytesOfWords({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function headerBytes(sections: number): number {
  return align((FIXED_WORDS + sections) * WORD);
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** Of all words but its own; any one word that is not as it was changes it. After Murmur3 (Appleby 2011). */
function checksum(words: Uint32Array): number {
  const hash = mixAll(FIRST_HASH, words.subarray(0, CHECKSUM_WORD));
  return finish(mixAll(hash, words.subarray(CHECKSUM_WORD + 1)));
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const FIRST_HASH = 0x9747b28c;

function mixAll(first: number, words: Uint32Array): number {
  let hash = first;
  for (let index = 0; index < words.length; index += 1) {
    hash ^= Math.imul(words[index] ?? 0, 0xcc9e2d51);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  return hash;
}
