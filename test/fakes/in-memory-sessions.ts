import type { Session, Sessions } from '../../src/ports/sessions.ts';
import { toMilliseconds } from '../../src/store/instants.ts';

/** Sessions that are forgotten when they are gone. */
export function createInMemorySessions(
  whenOpen: <T>(work: () => T) => Promise<T>,
  now: () => number,
): Sessions {
  const kept = new Map<string, { session: Session; expires: number }>();
  let count = 0;
  const lasting = () => [...kept].filter(([, { expires }]) => expires > now());
  return {
    begin: (key, { begun, from }, until) =>
      whenOpen(() => {
        for (const instant of [begun, until]) toMilliseconds(instant);
        count += 1;
        const session = { id: count.toString(16).padStart(8, '0'), begun, seen: begun, from };
        kept.set(key, { session, expires: toMilliseconds(until) });
        return session;
      }),
    find: (key) => whenOpen(() => lasting().find(([each]) => each === key)?.[1].session ?? null),
    extend: (key, seen, until) =>
      whenOpen(() => {
        const found = lasting().find(([each]) => each === key)?.[1];
        if (found === undefined) return;
        kept.set(key, { session: { ...found.session, seen }, expires: toMilliseconds(until) });
      }),
    list: () => whenOpen(() => lasting().map(([, { session }]) => session)),
    end: (id) =>
      whenOpen(() => {
        const found = lasting().find(([, { session }]) => session.id === id);
        return found !== undefined && kept.delete(found[0]);
      }),
    endAll: () => whenOpen(() => lasting().filter(([key]) => kept.delete(key)).length),
  };
}
