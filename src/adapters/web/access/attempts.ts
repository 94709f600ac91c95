import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { createHourlyFilter } from '../../../chat/events/once-an-hour.ts';
import type { Clock, Log } from '../../../ports/ports.ts';

/** Slows down whoever tries tokens, by address. */
export interface Attempts {
  /** Milliseconds until the address may try again; 0: now. */
  waitOf(address: string): number;
  /** Notes a token that was none. */
  fail(address: string): void;
  /** Forgets what the address tried before: it knows the token. */
  succeed(address: string): void;
}

/** Wrong tokens that cost nothing: people mistype. */
const FREE = 5;
/** Milliseconds after the first one that costs something; each costs twice the one before. */
const FIRST_WAIT = 1_000;
const MAX_WAIT = 15 * 60_000;
/** Milliseconds after which an address that tries no more begins anew. */
const MEMORY = 60 * 60_000;
const MAX_ADDRESSES = 10_000;

interface Tried {
  readonly times: number;
  readonly until: number;
}

/** Counts attempts, and logs each address that must wait once an hour. */
export function createAttempts({ clock, log }: { readonly clock: Clock; readonly log: Log }): Attempts {
  const now = () => clock.now().getTime();
  const tried = new LRUCache<string, Tried>({
    ...{ max: MAX_ADDRESSES, ttl: MEMORY, ttlResolution: 0, perf: { now } },
  });
  const isNew = createHourlyFilter(clock, MAX_ADDRESSES);
  return {
    waitOf: (address) => Math.max(0, (tried.get(networkOf(address))?.until ?? 0) - now()),
    fail: (address) => {
      const network = networkOf(address);
      const times = (tried.get(network)?.times ?? 0) + 1;
      const wait = times < FREE ? 0 : Math.min(MAX_WAIT, FIRST_WAIT * 2 ** Math.min(times - FREE, 20));
      tried.set(network, { times, until: now() + wait });
      if (wait > 0 && isNew(network))
        log.warn('sign-in-slowed', { address, attempts: times, advice: ADVICE });
    },
    succeed: (address) => void tried.delete(networkOf(address)),
  };
}

const ADVICE = 'Somebody tries tokens from there; each wrong one costs twice the wait of the one before.';

/** Whoever has one address of IPv6 has the network of its first 64 bits. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...(address.includes('::') ? zeros : []), ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
