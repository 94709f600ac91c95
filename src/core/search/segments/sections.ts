/**
 * A file of numbers: a header of 32-bit words (what it is, its version, the length and checksum of what follows, the
 * lengths of its sections), then the sections, each at a multiple of eight bytes. Words are little-endian, as on every
 * machine that Node runs on but one that is read as damaged.
 */
const MAGIC = 0x58_49_42_56;
/** Raised with every change of a format; a file of another version is made anew. */
const VERSION = 1;
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

/** Opens the bytes of a file; they must not change while its sections are read. */
export function openSections(kind: SectionsKind, bytes: Uint8Array): OpenedSections {
  if (bytes.length < FIXED_WORDS * WORD) return { ok: false, fault: 'truncated' };
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  const [magic, version, written, count = 0, length = 0] = words;
  if (magic !== MAGIC || version !== VERSION || written !== KINDS[kind])
    return { ok: false, fault: 'another-format' };
  if (aligned.length < length) return { ok: false, fault: 'truncated' };
  if (aligned.length > length || words[CHECKSUM_WORD] !== checksum(words))
    return { ok: false, fault: 'damaged' };
  let at = headerBytes(count);
  const sections = Array.from(words.subarray(FIXED_WORDS, FIXED_WORDS + count), (size) => {
    const section = aligned.subarray(at, at + size);
    at += align(size);
    return section;
  });
  return { ok: true, sections };
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
  let hash = mixAll(FIRST_HASH, words.subarray(0, CHECKSUM_WORD));
  hash = mixAll(hash, words.subarray(CHECKSUM_WORD + 1));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
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
