import { LRUCache } from 'lru-cache';
import type { Failures } from '../../../chat/events/failures.ts';
import type { Clock } from '../../../ports/ports.ts';

/** How something is looked up at Slack, and for how long it is kept. */
export interface LookUpOptions<Wanted, Found> {
  readonly clock: Clock;
  readonly failures: Failures;
  /** How long what Slack said is kept, in milliseconds. */
  readonly lifetime: number;
  /** The same if Slack did not answer: then it is asked again soon. */
  readonly retry: number;
  /** How many are kept. */
  readonly most: number;
  look(wanted: Wanted): Promise<Found>;
  /** What is taken for found if Slack did not answer. */
  missing(): Found;
  /** What a failure is reported as. */
  describe(wanted: Wanted): { readonly doing: string; readonly workspace: string; readonly where: string };
}

/** Asks Slack for each thing once in a while; what is found is kept by its key. It never fails. */
export function createLookUps<Wanted extends object, Found extends object>({
  clock,
  failures,
  lifetime,
  retry,
  most,
  look,
  missing,
  describe,
}: LookUpOptions<Wanted, Found>): (key: string, wanted: Wanted) => Promise<Found> {
  const found = new LRUCache<string, Found, { readonly wanted: Wanted }>({
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
    max: most,
    ttl: lifetime,
    fetchMethod: async (_key, _stale, { options, context: { wanted } }) => {
      try {
        return await look(wanted);
      } catch (error) {
        failures.report({ ...describe(wanted), error });
        options.ttl = retry;
        return missing();
      }
    },
  });
  return async (key, wanted) => (await found.fetch(key, { context: { wanted } })) ?? missing();
}
