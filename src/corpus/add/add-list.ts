import pMap from 'p-map';
import { type AddAddressDependencies, addFile, findAt } from './add-address.ts';
import { type Added, type AddedOne, addOne, type Hints } from './add-one.ts';
import type { AddressList, ListedAddress } from './lists/address-list.ts';
import { nameSame } from './name-added.ts';

/** How much of a list to read. */
export interface ListBounds {
  /** How many addresses are fetched, the newest first. */
  readonly maxAddresses: number;
  /** How many further lists are read that the list leads to. */
  readonly maxLists: number;
}

/** What became of a list. */
export interface AddedList {
  readonly kind: AddressList['kind'];
  readonly added: readonly Added[];
  /** How many the archive has already. */
  readonly unchanged: number;
  /** Each with its address. */
  readonly refused: readonly { readonly url: string; readonly line: string }[];
  /** How many addresses were not fetched because there are too many. */
  readonly more: number;
  /** Whether there are more than could be counted. */
  readonly isCut: boolean;
}

/** What adding a list needs. */
export interface AddListDependencies extends AddAddressDependencies {
  readonly bounds: ListBounds;
  /** The address of the list itself; absent for a file on this machine. */
  readonly from?: string | undefined;
  /** Called before the first address and after each. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How many addresses of one list are looked at. */
const MAX_LISTED = 5_000;
/** Each site is asked for one thing at a time anyway, so more would help only with many sites. */
const AT_ONCE = { concurrency: 4 };

/** Adds what stands at the addresses of a list, and of the lists that it leads to, each once. */
export async function addList(
  list: AddressList,
  hints: Hints,
  dependencies: AddListDependencies,
): Promise<AddedList> {
  const gathered = await gather(list, hints, dependencies);
  const { addresses, isCut } = gathered;
  const { maxAddresses } = dependencies.bounds;
  const chosen = [...addresses.values()].sort(newestFirst).slice(0, maxAddresses);
  const added: Added[] = [];
  const refused = [...gathered.refused];
  let [unchanged, done] = [0, 0];
  dependencies.onProgress?.(done, chosen.length);
  const addEach = async (listed: ListedAddress) => {
    const result = await addListed(listed, hints, dependencies);
    if (result.kind === 'added') added.push(result.added);
    else if (result.kind === 'unchanged') unchanged += 1;
    else refused.push({ url: listed.url, line: result.line });
    done += 1;
    dependencies.onProgress?.(done, chosen.length);
  };
  await pMap(chosen, addEach, AT_ONCE);
  return { kind: list.kind, added, unchanged, refused, more: addresses.size - chosen.length, isCut };
}

/** What became of an address. */
export type AddedListed =
  | Exclude<AddedOne, { readonly kind: 'refused' }>
  | {
      readonly kind: 'refused';
      readonly line: string;
      /** Set if it is worth another try: `later` if it was not its turn, `soon` if something went wrong. */
      readonly passes?: 'later' | 'soon';
    };

/** Why an address is never fetched. */
const LASTING =
  /^robots\.txt forbids|private network|no http or https address|leads on more than|larger than/u;

/** Adds what stands at a listed address; where it cannot be had, the text that the list has of it. */
export async function addListed(
  { url, published, ownText }: ListedAddress,
  hints: Hints,
  dependencies: AddAddressDependencies,
): Promise<AddedListed> {
  const own = { ...hints, published: published ?? hints.published, hasMore: ownText !== undefined };
  const found = await findAt(url, dependencies);
  if (!found.ok) {
    const { line, status, isLater = false } = found;
    const own = isLater ? null : await addOwnText();
    if (own !== null) return own;
    const isPassing = status === null ? !LASTING.test(line) : status === 429 || status >= 500;
    return { kind: 'refused', line, ...(isPassing || isLater ? { passes: isLater ? 'later' : 'soon' } : {}) };
  }
  const { what } = found.found;
  if (what.kind === 'list')
    return { kind: 'refused', line: `it is no article but a list (${what.list.kind})` };
  const done = await addFile({ ...found.found, what }, own, dependencies);
  return done.kind === 'refused' ? ((await addOwnText()) ?? done) : done;

  async function addOwnText() {
    if (ownText === undefined) return null;
    const file = { path: nameSame(url, ownText.path), bytes: Buffer.from(ownText.source), url: null };
    const done = await addOne(file, { ...own, hasMore: false }, dependencies);
    return done.kind === 'refused' ? null : done;
  }
}

interface Gathered {
  readonly addresses: ReadonlyMap<string, ListedAddress>;
  readonly refused: readonly { readonly url: string; readonly line: string }[];
  readonly isCut: boolean;
}

/** The addresses of a list and of those that it leads to. A list that leads to itself is read once. */
async function gather(
  list: AddressList,
  { since }: Hints,
  dependencies: AddListDependencies,
): Promise<Gathered> {
  const { from, bounds } = dependencies;
  const maxLists = bounds.maxLists + 1;
  const addresses = new Map<string, ListedAddress>();
  const refused: { readonly url: string; readonly line: string }[] = [];
  const seen = new Set([from ?? '']);
  const pending: AddressList[] = [list];
  let isCut = false;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const taken = takeListed(next, since ?? null);
    isCut ||= taken.isCut;
    if (!next.isOfLists) for (const each of taken.listed) addresses.set(each.url, each);
    else {
      const unseen = [...new Set(taken.listed.map(({ url }) => url))].filter((url) => !seen.has(url));
      const fresh = unseen.slice(0, maxLists - seen.size);
      for (const url of fresh) seen.add(url);
      isCut ||= fresh.length < unseen.length;
      await pMap(
        fresh,
        async (url) => {
          const found = await findAt(url, dependencies);
          if (!found.ok) refused.push({ url, line: found.line });
          else if (found.found.what.kind === 'list') pending.push(found.found.what.list);
          else refused.push({ url, line: 'it is no list of addresses' });
        },
        AT_ONCE,
      );
    }
  }
  return { addresses, refused, isCut };
}

/** The addresses of a list that are new enough, up to the limit. */
export function takeListed(
  list: AddressList,
  since: string | null,
): { readonly listed: readonly ListedAddress[]; readonly isCut: boolean } {
  const oldest = since === null ? null : Date.parse(since);
  const listed: ListedAddress[] = [];
  let looked = 0;
  for (const each of list.addresses) {
    looked += 1;
    if (looked > MAX_LISTED) return { listed, isCut: true };
    if (oldest === null || each.updated === null || each.updated >= oldest) listed.push(each);
  }
  return { listed, isCut: false };
}

/** Addresses without a date come last, in the order of the list. */
export function newestFirst(one: ListedAddress, other: ListedAddress): number {
  return (other.updated ?? 0) - (one.updated ?? 0);
}
