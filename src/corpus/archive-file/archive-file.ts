import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { ArchiveFailure } from '../../core/archive.ts';
import type { ArticleMetadata } from '../../core/article/article.ts';
import type { Language } from '../../core/language/language.ts';
import type { LayeredArchive } from '../../core/memory/layered-archive.ts';
import { freezeArchive, openStoredArchive } from '../../core/memory/stored-archive.ts';
import { bytesOfWords, openSections, packSections, readWords } from '../../core/search/segments/sections.ts';
import { bytesOfJson, readJson } from '../../core/stored/bytes.ts';
import type { Analysis } from '../analysis/analysis.ts';

/** What is known of a stored article's file. */
export interface StoredSource
  extends Pick<Extract<Analysis, { readonly kind: 'article' }>, 'contentId' | 'faults'> {
  /** Under which its analysis is kept. */
  readonly key: string;
  /** Set where the file may hold other articles. */
  readonly isPart?: true;
  /** What the article says of itself, where something was filled in beside it. */
  readonly own?: ArticleMetadata;
}

/** An archive as it was written, to be answered from without anything being analysed or indexed. */
export interface StoredArchive {
  readonly archive: LayeredArchive;
  /** What each article was read from, in the order of the archive's articles. */
  readonly sources: readonly StoredSource[];
}

/** What is written first: whose the file is. */
interface Manifest {
  /** Of what analyses and indexes. */
  readonly version: string;
  /** Names the file of the blocks. */
  readonly blocks: string;
  readonly sources: readonly StoredSource[];
}

const OWNER_ONLY = 0o600;

/**
 * Opens an archive that {@link writeArchiveFile} wrote. Null where there is none of this version, or one that is not whole:
 * it is made anew then.
 */
export function openArchiveFile(file: string, version: string, language: Language): StoredArchive | null {
  try {
    const { buffer, byteOffset, length } = readFileSync(file);
    const opened = openSections('archive', new Uint8Array(buffer, byteOffset, length));
    if (!opened.ok) return null;
    const [manifest, startBytes, checksumBytes, ...sections] = opened.sections;
    const { sources, blocks, ...written } = readJson<Manifest>(manifest);
    if (written.version !== version) return null;
    const descriptor = openSync(path.join(path.dirname(file), blocks), 'r');
    const checksums = readWords(checksumBytes);
    const readBlock = createReadBlock({ file, descriptor, starts: readNumbers(startBytes), checksums });
    return { archive: openStoredArchive(sections, readBlock, language), sources };
  } catch {
    return null;
  }
}

interface Blocks {
  readonly file: string;
  readonly descriptor: number;
  readonly starts: Float64Array;
  readonly checksums: Uint32Array;
}

/** Closes what no archive reads from any more. */
const OPEN = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

function createReadBlock({ file, descriptor, starts, checksums }: Blocks): (number: number) => Uint8Array {
  const readBlock = (number: number): Uint8Array => {
    const start = starts[number] ?? 0;
    const bytes = Buffer.allocUnsafeSlow((starts[number + 1] ?? start) - start);
    const read = readSync(descriptor, bytes, 0, bytes.length, start);
    if (read === bytes.length && crc32(bytes) === checksums[number]) return bytes;
    // The next start makes it anew.
    rmSync(file, { force: true });
    throw new ArchiveFailure(`${file} is damaged, so the archive cannot be read. Start the program again.`);
  };
  OPEN.register(readBlock, descriptor);
  return readBlock;
}

function readNumbers(bytes: Uint8Array = new Uint8Array()): Float64Array {
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / Float64Array.BYTES_PER_ELEMENT);
}

/** What an archive is written with. */
export interface WriteArchiveOptions {
  readonly version: string;
  readonly sources: readonly StoredSource[];
  /** Takes the steps. */
  readonly run: <Result>(steps: Generator<void, Result>) => Promise<Result>;
}

/**
 * Writes an archive in place of the one before, all of it or nothing: whoever has the old one open goes on reading it.
 *
 * @throws Where the disk cannot be written, and RangeError where a part has changed since it was built.
 */
export async function writeArchiveFile(
  file: string,
  archive: LayeredArchive,
  { version, sources, run }: WriteArchiveOptions,
): Promise<void> {
  const blocks = `${path.basename(file)}-${randomUUID()}`;
  const folder = path.dirname(file);
  const unfinished = path.join(folder, `${blocks}.unfinished`);
  try {
    const written = createBlockWriter(path.join(folder, blocks));
    const sections = await run(freezeArchive(archive, written.take)).finally(written.end);
    const manifest: Manifest = { version, blocks, sources };
    const bytes = packSections('archive', [bytesOfJson(manifest), ...written.sections(), ...sections]);
    const whole = openSync(unfinished, 'wx', OWNER_ONLY);
    try {
      writeAll(whole, bytes);
      fsyncSync(whole);
    } finally {
      closeSync(whole);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    rmSync(path.join(folder, blocks), { force: true });
    throw error;
  }
  await removeOthers(file, blocks);
}

/** Bytes that are held until they are written. */
const CHUNK = 1_048_576;

function createBlockWriter(file: string) {
  const descriptor = openSync(file, 'wx', OWNER_ONLY);
  const lengths: number[] = [];
  const checksums: number[] = [];
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = (): void => {
    writeAll(descriptor, Buffer.concat(held));
    held = [];
    size = 0;
  };
  return {
    take(block: Uint8Array): void {
      lengths.push(block.length);
      checksums.push(crc32(block));
      held.push(block);
      size += block.length;
      if (size >= CHUNK) flush();
    },
    end(): void {
      try {
        flush();
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    },
    sections(): readonly Uint8Array[] {
      const starts = new Float64Array(lengths.length + 1);
      lengths.forEach((length, number) => {
        starts[number + 1] = (starts[number] ?? 0) + length;
      });
      return [new Uint8Array(starts.buffer), bytesOfWords(Uint32Array.from(checksums))];
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(descriptor, bytes, at, bytes.length - at);
}

/** Removes what older archives in this place left, finished or not. */
async function removeOthers(file: string, kept: string): Promise<void> {
  const begins = `${path.basename(file)}-`;
  for (const name of await readdir(path.dirname(file)))
    if (name.startsWith(begins) && name !== kept)
      await rm(path.join(path.dirname(file), name), { force: true }).catch(() => {});
}
