import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ByHand } from '../../core/article/article.ts';
import type { LayeredArchive } from '../../core/memory/layered-archive.ts';
import type { IndexingOptions } from '../../core/memory/layered-indexes.ts';
import { freezeArchive, openStoredArchive } from '../../core/memory/stored-archive.ts';
import { type OpenedSections, packSections, readSections } from '../../core/search/segments/sections.ts';
import { bytesOfJson, readJson } from '../../core/stored/bytes.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { BLOCK_SECTIONS, createBlockWriter, openBlocks, writeAll } from './block-file.ts';

/** What is known of a stored article's file. */
export interface StoredSource
  extends Pick<Extract<Analysis, { readonly kind: 'article' }>, 'contentId' | 'faults'> {
  /** Under which its analysis is kept. */
  readonly key: string;
  /** Set where the file may hold other articles. */
  readonly isPart?: true;
  /** What the article says of itself, where something was filled in beside it. */
  readonly own?: ByHand;
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
  /** The format of the search engine that wrote the indexes. */
  readonly engine: string;
  /** Names the file of the blocks. */
  readonly blocks: string;
  readonly sources: readonly StoredSource[];
}

const OWNER_ONLY = 0o600;

/**
 * Opens an archive that {@link writeArchiveFile} wrote. Null where there is none of this version and this engine, or
 * one that is not whole: it is made anew then.
 */
export function openArchiveFile(
  file: string,
  version: string,
  options: IndexingOptions,
): StoredArchive | null {
  try {
    const opened = readArchiveSections(file);
    if (!opened.ok) return null;
    const [manifest, ...sections] = opened.sections;
    const { sources, blocks, ...written } = readJson<Manifest>(manifest);
    if (written.version !== version || written.engine !== options.engine.format) return null;
    const readBlock = openBlocks(
      path.join(path.dirname(file), blocks),
      sections.slice(0, BLOCK_SECTIONS),
      // The next start makes it anew.
      () => rmSync(file, { force: true }),
    );
    return { archive: openStoredArchive(sections.slice(BLOCK_SECTIONS), readBlock, options), sources };
  } catch {
    return null;
  }
}

/** What is read once, such as the list of the articles, is not held with what is read all the time. */
function readArchiveSections(file: string): OpenedSections {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return readSections('archive', {
      size,
      read(at, length) {
        const bytes = new Uint8Array(Math.min(length, size - at));
        return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, at));
      },
    });
  } finally {
    closeSync(descriptor);
  }
}

/** What an archive is written with. */
export interface WriteArchiveOptions {
  readonly version: string;
  readonly sources: readonly StoredSource[];
  /** Takes the steps. */
  readonly run: <Result>(steps: Generator<void, Result>) => Promise<Result>;
}

/**
 * Writes an archive in place of the one before, all of it or nothing: readers that have the old one open go on with it.
 *
 * @throws Where the disk cannot be written, and RangeError where a part has changed since it was built.
 */
export async function writeArchiveFile(
  file: string,
  archive: LayeredArchive,
  { version, sources, run }: WriteArchiveOptions,
): Promise<void> {
  const blocks = `${path.basename(file)}-${process.pid}-${randomUUID()}`;
  const folder = path.dirname(file);
  const unfinished = path.join(folder, `${blocks}.unfinished`);
  try {
    const written = createBlockWriter(path.join(folder, blocks));
    const sections = await run(freezeArchive(archive, written.take)).finally(written.end);
    const engine = archive.indexes.engine.format;
    const manifest: Manifest = { version, engine, blocks, sources };
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

/** Removes what older archives in this place left, finished or not, but not what another process is writing. */
async function removeOthers(file: string, kept: string): Promise<void> {
  const begins = `${path.basename(file)}-`;
  for (const name of await readdir(path.dirname(file)))
    if (name.startsWith(begins) && name !== kept && !isOfOtherProcess(name.slice(begins.length)))
      await rm(path.join(path.dirname(file), name), { force: true }).catch(() => {});
}

/** Whether a process that runs, and is not this one, gave the name. */
function isOfOtherProcess(name: string): boolean {
  const pid = Number(PID.exec(name)?.[1]);
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const PID = /^(\d{1,7})-/u;
