import type { JsonValue } from '../../src/ports/json.ts';
import type { Clock } from '../../src/ports/ports.ts';
import {
  type Exchange,
  type Feedback,
  type InstallationPlace,
  StateError,
  type StateStore,
  type ThreadKey,
} from '../../src/ports/state-store.ts';
import { toMilliseconds } from '../../src/store/instants.ts';
import { createInMemoryDigestState } from './in-memory-digest-state.ts';
import { createInMemorySessions } from './in-memory-sessions.ts';

/** A state store that forgets when it is gone, for tests of what stands on the port. */
export function createInMemoryStateStore(clock: Clock): StateStore {
  const now = () => clock.now().getTime();
  const exchanges = createShelf(now);
  const threads = createShelf(now);
  const seen = createShelf(now);
  const installations = createShelf(now);
  const feedback = new Map<string, Feedback>();
  let count = 0;
  let isOpen = true;

  async function whenOpen<T>(work: () => T): Promise<T> {
    if (!isOpen) throw new StateError('closed', 'The store was closed.');
    return work();
  }

  return {
    exchanges: {
      save: (asked, until) =>
        whenOpen(() => {
          const { platform, workspace, command, words, options, now: instant, zone, asker, shown } = asked;
          count += 1;
          const id = `exchange-${count}`;
          const exchange = {
            id,
            platform,
            workspace,
            command,
            words,
            options,
            now: instant,
            zone,
            asker,
            ...(shown && { shown }),
          };
          return exchanges.put(id, exchange, until);
        }),
      find: (id) => whenOpen(() => exchanges.get<Exchange>(id)),
    },
    threads: {
      save: (thread, state, until) =>
        whenOpen(() => {
          threads.put(toThreadName(thread), state, until);
        }),
      find: (thread) => whenOpen(() => threads.get<JsonValue>(toThreadName(thread))),
    },
    feedback: {
      save: (note) =>
        whenOpen(() => {
          toMilliseconds(note.at);
          feedback.set(JSON.stringify([note.exchange, note.result, note.by]), structuredClone(note));
        }),
      list: ({ verdict, since, before, skip = 0, most = Number.POSITIVE_INFINITY } = {}) =>
        whenOpen(() => {
          const from = Math.max(now() - YEAR, since?.getTime() ?? 0);
          return [...feedback.values()]
            .filter((each) => verdict === undefined || each.verdict === verdict)
            .filter(({ at }) => toMilliseconds(at) >= from)
            .filter(({ at }) => before === undefined || toMilliseconds(at) < before.getTime())
            .sort((one, other) => toMilliseconds(other.at) - toMilliseconds(one.at))
            .slice(skip, skip + most);
        }),
    },
    seenDeliveries: {
      firstSeen: (id, until) =>
        whenOpen(() => {
          const isFirst = seen.get<JsonValue>(id) === null;
          if (isFirst) seen.put(id, true, until);
          return isFirst;
        }),
    },
    installations: {
      save: (place, installation) =>
        whenOpen(() => {
          installations.put(toPlaceName(place), installation, null);
        }),
      find: (place) => whenOpen(() => installations.get<JsonValue>(toPlaceName(place))),
      remove: (place) => whenOpen(() => installations.remove(toPlaceName(place))),
    },
    ...createInMemoryDigestState(whenOpen, now),
    sessions: createInMemorySessions(whenOpen, now),
    isWell: () => true,
    close: async () => {
      isOpen = false;
    },
  };
}

/** Milliseconds. */
const YEAR = 365 * 24 * 3_600_000;

interface Shelf {
  put<T>(name: string, value: T, until: Date | null): T;
  get<T>(name: string): T | null;
  remove(name: string): void;
}

/** Keeps values as JSON text, so that nobody changes them from outside. */
function createShelf(now: () => number): Shelf {
  const kept = new Map<string, { readonly text: string; readonly expires: number }>();
  return {
    put: (name, value, until) => {
      const text = JSON.stringify(value);
      kept.set(name, { text, expires: until === null ? Number.POSITIVE_INFINITY : toMilliseconds(until) });
      return JSON.parse(text);
    },
    get: (name) => {
      const found = kept.get(name);
      return found === undefined || found.expires <= now() ? null : JSON.parse(found.text);
    },
    remove: (name) => {
      kept.delete(name);
    },
  };
}

function toThreadName({ platform, workspace, channel, thread }: ThreadKey): string {
  return JSON.stringify([platform, workspace, channel, thread]);
}

function toPlaceName({ platform, scope, id }: InstallationPlace): string {
  return JSON.stringify([platform, scope, id]);
}
