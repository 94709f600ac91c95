import pMap from 'p-map';
import { count } from '../../reply/counts.ts';
import { type AddAddressDependencies, addFile, type FoundAt, findAt } from '../add/add-address.ts';
import { addListed, newestFirst, takeListed } from '../add/add-list.ts';
import type { Hints } from '../add/add-one.ts';
import type { Validators } from '../add/fetch-file.ts';
import type { AddressList, ListedAddress } from '../add/lists/address-list.ts';
import { type FollowedSource, isExcepted } from './source.ts';
import type { Pending, SourceState } from './sources-state.ts';

/** What reading a source needs. */
export interface ReadSourceDependencies extends AddAddressDependencies {
  readonly except: readonly string[];
  /** How many articles one reading fetches; the next readings fetch the rest. */
  readonly maxArticles: number;
}

/** How many lists one reading follows. */
const MAX_LISTS = 200;
const AT_ONCE = { concurrency: 4 };
/** How often a failed fetch is tried again. */
const MAX_TRIES = 5;
const MAX_LEFT_OUT = 20;
/** How many addresses are remembered; those fetched longest ago are forgotten first. */
const MAX_SEEN = 20_000;
const MAX_PENDING = 5_000;

/** A reading under way. */
interface Reading {
  readonly source: FollowedSource;
  readonly before: SourceState;
  readonly dependencies: ReadSourceDependencies;
  readonly hints: Hints;
}

/** Reads a source once: what is new, and what earlier readings left. Whatever is fetched, it never throws. */
export async function readSource(
  source: FollowedSource,
  before: SourceState,
  dependencies: ReadSourceDependencies,
): Promise<SourceState> {
  const { outlet, since, names, interval } = source;
  const reading: Reading = { source, before, dependencies, hints: { outlet, since, names } };
  const found = await findAt(before.movedTo ?? source.url, dependencies, before);
  const read = found.ok ? await takeFound(reading, found.found) : await takeNothing(reading, found);
  const now = dependencies.now();
  const failures = read.result === 'failed' ? before.failures + 1 : 0;
  const isBehind = failures === 0 && read.pending.some(({ tries }) => tries === 0);
  const growing = Math.min(interval * 2 ** Math.min(failures, MAX_DOUBLINGS), MAX_PAUSE);
  const pause = isBehind ? Math.min(interval, PAUSE_BEHIND) : Math.max(interval, growing);
  return {
    ...read,
    failures,
    lastRead: now.toISOString(),
    next: new Date(now.getTime() + pause).toISOString(),
  };
}

const MAX_DOUBLINGS = 10;
/** Milliseconds. */
const MAX_PAUSE = 86_400_000;
/** While articles wait to be fetched. */
const PAUSE_BEHIND = 60_000;

async function takeNothing(
  reading: Reading,
  {
    status,
    line,
    isLater,
  }: { readonly status: number | null; readonly line: string; readonly isLater?: true },
): Promise<SourceState> {
  if (status === 304) return fetchNew(reading, { ...reading.before, result: 'unchanged', line: '' }, []);
  // Nothing was asked, so nothing new is known.
  if (isLater) return { ...reading.before, result: 'unchanged', line };
  const gone = status === 410 ? '; take it out of sources.yaml' : '';
  return { ...reading.before, result: 'failed', line: `${line}${gone}` };
}

async function takeFound(reading: Reading, found: FoundAt): Promise<SourceState> {
  const { before, dependencies, hints } = reading;
  const { what, isMoved, url, validators } = found;
  const state: SourceState = {
    ...{ ...before, ...validators, result: 'read', line: '' },
    movedTo: isMoved ? url : before.movedTo,
  };
  if (what.kind === 'list') {
    const { listed, lists, lines } = await gather(reading, what.list);
    return fetchNew(reading, { ...state, lists, leftOut: shorten([...lines, ...before.leftOut]) }, listed);
  }
  const done = await addFile({ ...found, what }, hints, dependencies);
  if (done.kind === 'refused') return { ...state, result: 'failed', line: done.line };
  const isNew = done.kind === 'added';
  const line = isNew ? (done.added.isVersion ? 'a new version' : 'kept') : 'no new text';
  return { ...state, line, articles: before.articles + (isNew ? done.added.articles.length : 0) };
}

interface GatheredLists {
  readonly listed: readonly ListedAddress[];
  readonly lists: SourceState['lists'];
  /** A line for each list that could not be read. */
  readonly lines: readonly string[];
}

/** The addresses of a list and of the lists that it leads to; each is read once, and only if it has changed. */
async function gather({ source, before, dependencies }: Reading, list: AddressList): Promise<GatheredLists> {
  const listed: ListedAddress[] = [];
  const lines: string[] = [];
  const lists = new Map<string, Validators>();
  const seen = new Set([source.url]);
  const pending = [list];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const taken = takeListed(next, source.since);
    if (taken.isCut) lines.push(`${source.url}: it lists more than is looked at; the first are`);
    if (!next.isOfLists) listed.push(...taken.listed);
    else await pMap(taken.listed, readList, AT_ONCE);
  }
  return { listed, lists: Object.fromEntries(lists), lines };

  async function readList({ url }: ListedAddress): Promise<void> {
    if (seen.has(url) || isExcepted(url, dependencies.except)) return;
    if (seen.size > MAX_LISTS) {
      if (lines.at(-1) !== TOO_MANY) lines.push(TOO_MANY);
      return;
    }
    seen.add(url);
    const known = before.lists[url];
    const found = await findAt(url, dependencies, known);
    if (!found.ok) {
      if (known !== undefined) lists.set(url, known);
      if (found.status !== 304) lines.push(`${url}: ${found.line}`);
      return;
    }
    const { what, validators } = found.found;
    lists.set(url, validators);
    if (what.kind === 'list') pending.push(what.list);
    else lines.push(`${url}: it is no list of addresses`);
  }
}

const TOO_MANY = `it leads to more than ${MAX_LISTS} lists; the first are read`;

/** Fetches what is new, what has changed, and what was left over. */
async function fetchNew(
  { before, dependencies, hints }: Reading,
  state: SourceState,
  listed: readonly ListedAddress[],
): Promise<SourceState> {
  const seen = new Map(Object.entries(before.seen));
  const wanted = new Map<string, ListedAddress & { readonly tries: number }>();
  for (const each of before.pending) wanted.set(each.url, each);
  for (const each of listed)
    if (isNew(each, seen)) wanted.set(each.url, { ...each, tries: wanted.get(each.url)?.tries ?? 0 });
  const due = [...wanted.values()]
    .filter(({ url }) => !isExcepted(url, dependencies.except))
    .sort(newestFirst);
  const [chosen, left] = [due.slice(0, dependencies.maxArticles), due.slice(dependencies.maxArticles)];
  const pending: Pending[] = left.map(toPending);
  const lines: string[] = [];
  let added = 0;
  await pMap(
    chosen,
    async (each) => {
      const done = await addListed(each, hints, dependencies);
      const at = dependencies.now().toISOString();
      const tries = each.tries + (done.kind === 'refused' && done.passes === 'soon' ? 1 : 0);
      if (done.kind === 'refused' && done.passes !== undefined && tries < MAX_TRIES)
        pending.push(toPending({ ...each, tries }));
      else
        seen.set(each.url, {
          at,
          updated: each.updated,
          ...(done.kind === 'refused' ? { line: done.line } : {}),
        });
      if (done.kind === 'added') added += done.added.articles.length;
      if (done.kind === 'refused' && done.passes !== 'later') lines.push(`${each.url}: ${done.line}`);
    },
    AT_ONCE,
  );
  return {
    ...state,
    line: describe({ added, leftOut: lines.length, pending: pending.length }),
    articles: before.articles + added,
    leftOut: shorten([...lines, ...state.leftOut.filter((line) => !isAbout(line, chosen))]),
    seen: Object.fromEntries(
      [...seen].sort(([, one], [, other]) => (one.at < other.at ? 1 : -1)).slice(0, MAX_SEEN),
    ),
    pending: pending.slice(0, MAX_PENDING),
  };
}

function isNew(
  { url, updated }: ListedAddress,
  seen: ReadonlyMap<string, SourceState['seen'][string]>,
): boolean {
  const known = seen.get(url);
  return known === undefined || (updated !== null && (known.updated === null || updated > known.updated));
}

/** Whether a line is about one of these addresses; what was reported of it before is out of date then. */
function isAbout(line: string, listed: readonly { readonly url: string }[]): boolean {
  const about = line.slice(0, line.indexOf(': '));
  return listed.some(({ url }) => url === about);
}

function toPending({ url, updated, published, tries }: Pending): Pending {
  return { url, updated, published, tries };
}

function shorten(lines: readonly string[]): string[] {
  return [...new Set(lines)].slice(0, MAX_LEFT_OUT);
}

interface Counts {
  readonly added: number;
  readonly leftOut: number;
  readonly pending: number;
}

function describe({ added, leftOut, pending }: Counts): string {
  return [
    added === 0 ? 'nothing new' : count(added, 'new article'),
    ...(leftOut === 0 ? [] : [`${leftOut} left out`]),
    ...(pending === 0 ? [] : [`${pending} to be fetched later`]),
  ].join(', ');
}
