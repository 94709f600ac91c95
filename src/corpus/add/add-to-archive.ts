import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Analyser } from '../analysis/analysis.ts';
import { keepNames } from '../following/keep-names.ts';
import { maxBytesOf, nameFormat } from '../formats/formats.ts';
import { openWithdrawn } from '../history/withdrawn.ts';
import { codeOf } from '../left-out.ts';
import { type AddAddressDependencies, addFile, findAt } from './add-address.ts';
import { type AddedList, addList, type ListBounds } from './add-list.ts';
import { type Added, type AddedOne, addOne, type Hints, type NewFile } from './add-one.ts';
import type { AddressList } from './lists/address-list.ts';
import { readAddressList } from './lists/read-address-list.ts';
import { createPoliteFetch, type PoliteFetch } from './polite-fetch.ts';

/** How to add to an archive. */
export interface AddOptions {
  /** For a file with one article; files with many may be larger. */
  readonly maxBytes: number;
  /** Whether a host may lie in a private network. */
  readonly allowsPrivate: (host: string) => boolean;
  /** The User-Agent. */
  readonly agent: string;
  readonly bounds: ListBounds;
  /** The file of the state; the list of withdrawn articles lies beside it. Absent: none was withdrawn. */
  readonly stateFile?: string;
  /** Our names for the parts of an article, with those that a file has for them; kept in `sources.yaml`. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** Milliseconds between two requests to a site that asks for no other pause. */
  readonly pause?: number;
  /** The fetch to use, which others share, so that each site is spared. Absent: one of its own. */
  readonly fetch?: PoliteFetch;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was added for an address or a file, or one line that says why nothing was. */
export type AddedResult =
  | { readonly ok: true; readonly kind: 'added'; readonly added: Added }
  | { readonly ok: true; readonly kind: 'unchanged'; readonly path: string }
  | { readonly ok: true; readonly kind: 'list'; readonly list: AddedList }
  | { readonly ok: false; readonly line: string };

/** Milliseconds for one file. */
export const MAX_FETCH_TIME = 30_000;
/** Milliseconds between two requests to a site. */
export const USUAL_PAUSE = 1_000;

/**
 * Adds addresses and files to an archive's folder, one after the other: articles, and all that feeds, OPML files,
 * sitemaps and lists of addresses lead to. What was fetched is kept as it was, and only if there is an article in it.
 */
export async function addToArchive(
  whats: readonly string[],
  directory: string,
  options: AddOptions,
  analyser: Analyser,
): Promise<readonly AddedResult[]> {
  const { maxBytes, bounds, onProgress, pause = USUAL_PAUSE } = options;
  const fetch =
    options.fetch ??
    createPoliteFetch({
      ...{ agent: options.agent, allowsPrivate: options.allowsPrivate, pause, maxTime: MAX_FETCH_TIME },
      now: Date.now,
      wait: (milliseconds) => setTimeout(milliseconds),
    });
  const history = openWithdrawn(options.stateFile, directory);
  const isWithdrawn = history?.isWithdrawn;
  const dependencies = { directory, analyser, fetch, maxBytes, now: () => new Date(), isWithdrawn };
  const hints = { names: options.names };
  const results: AddedResult[] = [];
  for (const what of whats) {
    const found = WEB_ADDRESS.test(what)
      ? await addAddress(what, hints, dependencies)
      : await addNew(what, hints, dependencies);
    if (found.kind === 'found-list') {
      const list = await addList(found.list, {}, { ...dependencies, bounds, onProgress, from: found.from });
      results.push({ ok: true, kind: 'list', list });
    } else if (found.kind === 'refused') results.push(refuse(`Not added: ${what}: ${found.line}.`));
    else results.push({ ok: true, ...(await withNames(found, directory, options)) });
  }
  history?.close();
  return results;
}

/** Keeps the names by which a file's fields were read. */
async function withNames(
  done: Exclude<AddedOne, { readonly kind: 'refused' }>,
  directory: string,
  { names = new Map() }: Pick<AddOptions, 'names'>,
): Promise<typeof done> {
  if (names.size === 0 || done.kind !== 'added') return done;
  const fault = await keepNames(directory, done.added.path, names);
  return fault === null ? done : { kind: 'added', added: { ...done.added, remark: fault } };
}

function refuse(line: string): AddedResult {
  return { ok: false, line };
}

const WEB_ADDRESS = /^https?:\/\//iu;

type AddedOrList =
  | AddedOne
  | { readonly kind: 'found-list'; readonly list: AddressList; readonly from?: string };

async function addAddress(
  address: string,
  hints: Hints,
  dependencies: AddAddressDependencies,
): Promise<AddedOrList> {
  if (!URL.canParse(address)) return { kind: 'refused', line: 'it is no address' };
  const found = await findAt(address, dependencies);
  if (!found.ok) return { kind: 'refused', line: found.line };
  const { what, url } = found.found;
  return what.kind === 'list'
    ? { kind: 'found-list', list: what.list, from: url }
    : addFile({ ...found.found, what }, hints, dependencies);
}

/** Extensions of lists that never hold articles themselves. */
const LIST_FILE = /\.opml$/iu;
/** A feed on this machine is kept as it is. */
const KEPT_AS_IT_IS: ReadonlySet<AddressList['kind']> = new Set(['feed']);

async function addNew(
  file: string,
  hints: Hints,
  dependencies: AddAddressDependencies,
): Promise<AddedOrList> {
  const read = await readNew(file, dependencies.maxBytes);
  if (typeof read === 'string') return { kind: 'refused', line: read };
  const list = readAddressList(read);
  if (list !== null && !KEPT_AS_IT_IS.has(list.kind)) return { kind: 'found-list', list };
  if (nameFormat(file) === null) return { kind: 'refused', line: 'it names no addresses' };
  if (await exists(path.join(dependencies.directory, read.path)))
    return { kind: 'refused', line: `the archive has a file ${read.path} already` };
  return addOne(read, hints, dependencies);
}

async function readNew(file: string, maxBytes: number): Promise<NewFile | string> {
  if (nameFormat(file) === null && !LIST_FILE.test(file)) return 'no articles are read from such a file';
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return 'it is no file';
    if (stats.size > maxBytesOf(file, maxBytes))
      return `it is larger than ${maxBytesOf(file, maxBytes)} bytes`;
    return { path: `added/${path.basename(file)}`, bytes: await readFile(file), url: null };
  } catch (error) {
    return `it cannot be read (${codeOf(error)})`;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
