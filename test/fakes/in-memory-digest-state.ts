import { isDeepStrictEqual } from 'node:util';
import { type DueRun, type LedgerRow, MISSED, type RunKey } from '../../src/ports/digest-ledger.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import type { Subscription } from '../../src/ports/subscriptions.ts';
import { toMilliseconds } from '../../src/store/instants.ts';

/** Subscriptions and their ledger, forgotten when they are gone. */
export function createInMemoryDigestState(
  whenOpen: <T>(work: () => T) => Promise<T>,
  now: () => number,
): Pick<StateStore, 'subscriptions' | 'ledger'> {
  return { subscriptions: createSubscriptions(whenOpen), ledger: createLedger(whenOpen, now) };
}

/** Milliseconds. */
const LIFETIME = 400 * 24 * 3_600_000;

function createSubscriptions(whenOpen: <T>(work: () => T) => Promise<T>): StateStore['subscriptions'] {
  const kept: Subscription[] = [];
  const nexts = new Map<string, number>();
  let count = 0;
  return {
    add: (draft, most) =>
      whenOpen(() => {
        toMilliseconds(draft.since);
        const { platform, workspace, enterprise, channel, terms, subscriber, since } = draft;
        const others = kept.filter(
          (each) => each.platform === platform && each.workspace === workspace && each.channel === channel,
        );
        const same = others.find((each) => isDeepStrictEqual(each.terms, terms));
        if (same !== undefined) {
          const { enterprise = same.enterprise } = draft;
          const moved = { ...same, ...(enterprise !== undefined && { enterprise }) };
          kept[kept.indexOf(same)] = moved;
          return { kind: 'same', subscription: structuredClone(moved) };
        }
        if (others.length >= most) return { kind: 'full' };
        count += 1;
        const id = `sub-${String(count).padStart(12, '0')}`;
        const place = { platform, workspace, ...(enterprise !== undefined && { enterprise }), channel };
        const draftKept = structuredClone({ ...place, terms, subscriber, since });
        kept.push({ ...draftKept, id, isPaused: false });
        return { kind: 'added', subscription: { ...structuredClone(draftKept), id, isPaused: false } };
      }),
    list: ({ platform, workspace, channel }) =>
      whenOpen(() =>
        structuredClone(kept).filter(
          (each) =>
            (platform ?? each.platform) === each.platform &&
            (workspace ?? each.workspace) === each.workspace &&
            (channel ?? each.channel) === each.channel,
        ),
      ),
    find: (id) => whenOpen(() => structuredClone(kept.find((each) => each.id === id) ?? null)),
    listScheduled: (by) =>
      whenOpen(() => {
        const isAsked = (next: number | undefined): boolean =>
          by === null || next === undefined || next <= by.getTime();
        return structuredClone(kept)
          .filter(({ id, isPaused }) => !isPaused && isAsked(nexts.get(id)))
          .map((each) => {
            const next = nexts.get(each.id);
            return { ...each, next: next === undefined ? null : new Date(next).toISOString() };
          });
      }),
    schedule: (times) =>
      whenOpen(() => {
        const read = times.map(({ id, next }) => [id, toMilliseconds(next)] as const);
        for (const [id, next] of read) if (kept.some((each) => each.id === id)) nexts.set(id, next);
      }),
    findNext: (platforms) =>
      whenOpen(() => {
        const asked = kept.filter(({ isPaused, platform }) => !isPaused && platforms.includes(platform));
        const known = asked.flatMap(({ id }) => nexts.get(id) ?? []);
        return known.length === 0 ? null : new Date(Math.min(...known));
      }),
    change: (id, { isPaused, since }) =>
      whenOpen(() => {
        toMilliseconds(since);
        nexts.delete(id);
        const place = kept.findIndex((each) => each.id === id);
        const [found] = kept.slice(place, place + 1);
        if (place === -1 || found === undefined) return false;
        kept[place] = { ...found, isPaused, since };
        return true;
      }),
    remove: (id) =>
      whenOpen(() => {
        const place = kept.findIndex((each) => each.id === id);
        if (place !== -1) kept.splice(place, 1);
        return place !== -1;
      }),
  };
}

function createLedger(whenOpen: <T>(work: () => T) => Promise<T>, now: () => number): StateStore['ledger'] {
  const rows = new Map<string, LedgerRow>();
  const keyOf = ({ subscription, day }: RunKey) => JSON.stringify([subscription, day]);
  const isUnsettled = ({ state }: LedgerRow) => state === 'pending' || state === 'sending';
  const write = (run: DueRun, end: Pick<LedgerRow, 'state' | 'reason'>): void => {
    toMilliseconds(run.due);
    toMilliseconds(run.until);
    const { subscription, day, due, until } = run;
    const untried = { triedSince: null, attempts: 0, nextTry: null, answer: null, messages: [] };
    rows.set(keyOf(run), { subscription, day, due, until, ...untried, ...end });
  };
  const change = (run: RunKey, changes: Partial<LedgerRow>): boolean => {
    const row = rows.get(keyOf(run));
    if (row === undefined || !isUnsettled(row)) return false;
    rows.set(keyOf(run), structuredClone({ ...row, ...changes }));
    return true;
  };
  return {
    open: (run) =>
      whenOpen(() => {
        for (const [key, row] of rows) {
          if (!isUnsettled(row) && toMilliseconds(row.due) < now() - LIFETIME) rows.delete(key);
        }
        const before = rows.get(keyOf(run));
        const isFree = before === undefined || (before.state === 'skipped' && before.reason === MISSED);
        if (isFree) write(run, { state: 'pending', reason: null });
        return isFree;
      }),
    miss: (run) =>
      whenOpen(() => {
        const isFree = !rows.has(keyOf(run));
        if (isFree) write(run, { state: 'skipped', reason: MISSED });
        return isFree;
      }),
    begin: (run, { at, answer }) =>
      whenOpen(() => {
        const row = rows.get(keyOf(run));
        if (row === undefined || !isUnsettled(row)) return null;
        change(run, {
          state: 'sending',
          triedSince: row.triedSince ?? new Date(toMilliseconds(at)).toISOString(),
          attempts: row.attempts + 1,
          nextTry: null,
          answer: row.answer ?? answer,
        });
        return structuredClone(row);
      }),
    postpone: (run, { nextTry, reason }) =>
      whenOpen(() => {
        toMilliseconds(nextTry);
        change(run, { nextTry, reason });
      }),
    settle: (run, end) => whenOpen(() => change(run, { reason: null, nextTry: null, answer: null, ...end })),
    listUnsettled: () =>
      whenOpen(() =>
        structuredClone([...rows.values()].filter(isUnsettled)).sort(
          (one, other) =>
            toMilliseconds(one.due) - toMilliseconds(other.due) || (keyOf(one) < keyOf(other) ? -1 : 1),
        ),
      ),
    listLatest: (subscription, most) =>
      whenOpen(() =>
        structuredClone([...rows.values()].filter((row) => row.subscription === subscription))
          .sort((one, other) => (one.day < other.day ? 1 : -1))
          .slice(0, most),
      ),
  };
}
