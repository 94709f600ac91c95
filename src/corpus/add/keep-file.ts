import { mkdir, open, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXTRACT } from '../find-files.ts';
import { codeOf } from '../left-out.ts';

/** A file to keep below an archive's folder. */
export interface KeptFile {
  /** The path at which the first file from its address is kept. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The article's text, for people; null where the file itself can be read, or holds several. */
  readonly extract: string | null;
  /** The YAML of its side file; empty for none. */
  readonly side: string;
  /** Whether it holds many articles: then it replaces the earlier file, which had most of them. */
  readonly holdsMany: boolean;
}

/** Where a file is kept, or one line that says why it is not. */
export type Kept =
  | { readonly kind: 'kept'; readonly path: string; readonly isVersion: boolean }
  | { readonly kind: 'same'; readonly path: string }
  | { readonly kind: 'failed'; readonly line: string };

/**
 * Keeps what was fetched from an address, whole or not at all. An earlier file stays: if its text differs, the new
 * version is kept beside it with the time in its name; if the text is the same, nothing is written.
 */
export async function keepFile(directory: string, file: KeptFile, now: Date): Promise<Kept> {
  try {
    const { newest, versions } = await findVersions(directory, file.path);
    if (newest !== null && (await isSame(path.join(directory, newest), file)))
      return { kind: 'same', path: newest };
    const isVersion = newest !== null && !file.holdsMany;
    if (isVersion && versions >= MAX_VERSIONS) return { kind: 'failed', line: TOO_MANY };
    const name = isVersion ? nameVersion(file.path, now) : file.path;
    await writeAll(path.join(directory, name), file);
    return { kind: 'kept', path: name, isVersion };
  } catch (error) {
    return { kind: 'failed', line: `it cannot be written into ${directory} (${codeOf(error)})` };
  }
}

/** How many versions of one address are kept: a page whose text differs each time is not worth keeping. */
const MAX_VERSIONS = 500;
const TOO_MANY = `the archive has ${MAX_VERSIONS} versions of it already`;

/** A time in a form that any system allows in a file's name: `2026-11-30T21-05-12Z`. */
function nameVersion(name: string, now: Date): string {
  const { dir, name: stem, ext } = path.posix.parse(name);
  const time = now.toISOString().slice(0, 19).replaceAll(':', '-');
  return path.posix.join(dir, `${stem}.${time}Z${ext}`);
}

const TIME = /^\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/u;

/** The newest version kept under a name, null if there is none; and how many there are beside the first. */
async function findVersions(
  directory: string,
  name: string,
): Promise<{ readonly newest: string | null; readonly versions: number }> {
  const { dir, base, name: stem, ext } = path.posix.parse(name);
  const names = await readdir(path.join(directory, dir)).catch((): string[] => []);
  const versions = names.filter(
    (each) =>
      each.startsWith(stem) &&
      each.endsWith(ext) &&
      TIME.test(each.slice(stem.length, each.length - ext.length)),
  );
  const newest = versions.sort().at(-1) ?? (names.includes(base) ? base : null);
  return { newest: newest === null ? null : path.posix.join(dir, newest), versions: versions.length };
}

async function isSame(kept: string, { bytes, extract }: KeptFile): Promise<boolean> {
  if (extract === null) return Buffer.compare(await readFile(kept), bytes) === 0;
  const before = await readFile(`${kept}${EXTRACT}`, 'utf8').catch(() => null);
  return before === null ? Buffer.compare(await readFile(kept), bytes) === 0 : before === extract;
}

/** Writes the side files first, so that they are there when the file is read. */
async function writeAll(target: string, { bytes, extract, side }: KeptFile): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const beside = [
    ...(extract === null ? [] : [[`${target}${EXTRACT}`, extract] as const]),
    ...(side === '' ? [] : [[`${target}.meta.yaml`, side] as const]),
  ];
  try {
    for (const [name, text] of beside) await writeFile(name, text);
    await writeWhole(target, bytes);
  } catch (error) {
    for (const [name] of beside) await unlink(name).catch(() => {});
    throw error;
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.new`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
}
