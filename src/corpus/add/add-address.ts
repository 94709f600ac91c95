import { gunzipSync } from 'node:zlib';
import { maxBytesOf, nameFormat } from '../formats/formats.ts';
import { type AddedOne, type AddOneDependencies, addOne, type Hints } from './add-one.ts';
import { asStated } from './as-stated.ts';
import type { Fetched, Validators } from './fetch-file.ts';
import type { AddressList } from './lists/address-list.ts';
import { feedsOf } from './lists/plain-list.ts';
import { readAddressList } from './lists/read-address-list.ts';
import { nameAdded } from './name-added.ts';
import type { PoliteFetch } from './polite-fetch.ts';

/** What adding an address needs. */
export interface AddAddressDependencies extends AddOneDependencies {
  readonly fetch: PoliteFetch;
  /** For a file with one article; files with many may be larger. */
  readonly maxBytes: number;
}

/** What stands at an address. */
export interface FoundAt {
  /** After redirects. */
  readonly url: string;
  readonly isMoved: boolean;
  readonly validators: Validators;
  readonly what:
    | { readonly kind: 'list'; readonly list: AddressList }
    | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array };
}

/** What stands at an address, or why that could not be found out. */
export type Found = { readonly ok: true; readonly found: FoundAt } | Extract<Fetched, { readonly ok: false }>;

/** Bytes of a list. A sitemap may have fifty million, but then it names more addresses than are read. */
const MAX_LIST_BYTES = 20_000_000;

/** Fetches what stands at an address: a file, or a list of addresses. */
export async function findAt(
  address: string,
  { fetch, maxBytes }: Pick<AddAddressDependencies, 'fetch' | 'maxBytes'>,
  validators?: Validators,
): Promise<Found> {
  const most = Math.max(maxBytesOf('a.pdf', maxBytes), MAX_LIST_BYTES);
  const fetched = await fetch(address, { maxBytes: most, validators });
  if (!fetched.ok) return fetched;
  const { url, type, isMoved, etag, lastModified } = fetched;
  const name = nameAdded(url, type);
  if (name === null)
    return refuse(`no articles are read from what it is (${type === '' ? 'unknown' : type})`);
  const unpacked = name.endsWith('.gz') ? unpack(fetched.bytes) : asStated(fetched.bytes, fetched);
  if (unpacked === null) return refuse('it is packed, and cannot be unpacked or is too large');
  const path = name.replace(PACKED, '.xml');
  const list = readAddressList({ bytes: unpacked, path, url });
  const head = { url, isMoved, validators: { etag, lastModified } };
  if (list !== null) return { ok: true, found: { ...head, what: { kind: 'list', list } } };
  if (nameFormat(path) === null) return refuse('it names no addresses');
  if (unpacked.length > maxBytesOf(path, maxBytes))
    return refuse(`it is larger than ${maxBytesOf(path, maxBytes)} bytes`);
  return { ok: true, found: { ...head, what: { kind: 'file', path, bytes: unpacked } } };
}

const PACKED = /\.gz$/u;

function refuse(line: string): Extract<Fetched, { readonly ok: false }> {
  return { ok: false, status: 200, line };
}

function unpack(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_LIST_BYTES });
  } catch {
    return null;
  }
}

/** Adds the file that stands at an address. If a page has no article but names a feed, the answer says so. */
export async function addFile(
  { url, what }: FoundAt & { readonly what: Extract<FoundAt['what'], { readonly kind: 'file' }> },
  hints: Hints,
  dependencies: AddOneDependencies,
): Promise<AddedOne> {
  const { path, bytes } = what;
  const done = await addOne({ path, bytes, url }, hints, dependencies);
  if (done.kind !== 'refused' || !path.endsWith('.html')) return done;
  const [feed] = feedsOf(new TextDecoder().decode(bytes), url);
  return feed === undefined ? done : { kind: 'refused', line: `${done.line}; its feed is ${feed}` };
}
