import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { ArchiveFailure } from '../../core/archive.ts';
import { bytesOfWords, readWords } from '../../core/search/segments/sections.ts';
import type { ReadBlock } from '../../core/stored/article-contents.ts';

/** Writes blocks to a file of their own, deflated, one behind the other. */
export interface BlockWriter {
  take(block: Uint8Array): void;
  /** Writes what is left, and closes the file. */
  end(): void;
  /** Where the blocks stand, as {@link BLOCK_SECTIONS} sections of another file, for {@link openBlocks}. */
  sections(): readonly Uint8Array[];
}

/** How many sections tell where blocks stand. */
export const BLOCK_SECTIONS = 2;

const OWNER_ONLY = 0o600;
/** Bytes that are held until they are written. */
const CHUNK = 1_048_576;

/** Begins a file of blocks, which must not be there. */
export function createBlockWriter(file: string): BlockWriter {
  const descriptor = openSync(file, 'wx', OWNER_ONLY);
  const starts = [0];
  const checksums: number[] = [];
  let held: Uint8Array[] = [];
  let size = 0;
  let end = 0;
  const flush = (): void => {
    writeAll(descriptor, Buffer.concat(held));
    held = [];
    size = 0;
  };
  return {
    take(block) {
      const deflated = deflateRawSync(block);
      end += deflated.length;
      starts.push(end);
      checksums.push(crc32(deflated));
      held.push(deflated);
      size += deflated.length;
      if (size >= CHUNK) flush();
    },
    end() {
      try {
        flush();
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    },
    sections: () => [
      new Uint8Array(Float64Array.from(starts).buffer),
      bytesOfWords(Uint32Array.from(checksums)),
    ],
  };
}

/** Closes what no archive reads from any more. */
const OPEN = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * Opens a file of blocks, each of which is read and inflated when it is asked for: 20 microseconds for one of 4 kB.
 *
 * @param sections - what {@link BlockWriter.sections} gave.
 * @param onDamage - called before the failure where a block is not as it was written.
 */
export function openBlocks(
  file: string,
  [startBytes = new Uint8Array(), checksumBytes]: readonly Uint8Array[],
  onDamage: () => void,
): ReadBlock {
  const { buffer, byteOffset, length } = startBytes;
  const starts = new Float64Array(buffer, byteOffset, length / Float64Array.BYTES_PER_ELEMENT);
  const checksums = readWords(checksumBytes);
  const descriptor = openSync(file, 'r');
  const readBlock = (number: number): Uint8Array => {
    const start = starts[number] ?? 0;
    const bytes = Buffer.allocUnsafe((starts[number + 1] ?? start) - start);
    const read = readSync(descriptor, bytes, 0, bytes.length, start);
    if (read === bytes.length && crc32(bytes) === checksums[number]) return inflateRawSync(bytes);
    onDamage();
    throw new ArchiveFailure(`${file} is damaged, so the archive cannot be read. Start the program again.`);
  };
  OPEN.register(readBlock, descriptor);
  return readBlock;
}

/** Writes all bytes to a file. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(descriptor, bytes, at, bytes.length - at);
}
