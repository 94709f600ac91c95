import { createHash } from 'node:crypto';
// Node finds no name for it in the package's own.
import oauth, { InvalidStateError, type StateStore } from '@slack/oauth';
import type { Clock } from '../../../ports/ports.ts';
import type { SeenDeliveries } from '../../../ports/state-store.ts';

/** Makes the states of OAuth, and takes each once within its ten minutes. */
export function createStateStore(secret: string, seen: SeenDeliveries, clock: Clock): StateStore {
  const signed = new oauth.ClearStateStore(secret, LIFETIME / 1_000);
  return {
    generateStateParam: (...made) => signed.generateStateParam(...made),
    // Throws where it is none of ours, too old, or was taken before.
    verifyStateParam: async (now, state) => {
      const options = await signed.verifyStateParam(now, state);
      const until = new Date(clock.now().getTime() + 2 * LIFETIME);
      const name = createHash('sha256').update(state).digest('base64url');
      if (await seen.firstSeen(`slack-oauth:${name}`, until)) return options;
      throw new InvalidStateError('The state was used before.');
    },
  };
}

/** Milliseconds. */
const LIFETIME = 600_000;
