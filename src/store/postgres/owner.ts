import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { StateError } from '../../ports/state-store.ts';
import { all, change, type Work } from '../statements.ts';

/** Milliseconds for which a bot has the database after it was last heard of. */
export const LEASE_MILLISECONDS = 20_000;

/** What keeps a second bot out of a database, as a lock keeps it out of a file. */
export interface Owner {
  /** Takes the database. @throws StateError where another bot has it. */
  claim(): Work<void>;
  /** Goes on having it. @throws StateError where another bot has taken it since. */
  renew(): Work<void>;
  /** @throws StateError where another bot has taken it: then nothing may be written any more. */
  check(): Work<void>;
  release(): Work<void>;
}

/**
 * Whoever has the database says so every few seconds, by the server's clock. Each transaction looks first whether it
 * still has it, so that a bot that was paused past its time writes nothing beside the one that took over.
 *
 * @param name - as faults name the database.
 */
export function createOwner(name: string): Owner {
  const token = randomUUID();
  function* check(): Work<void> {
    const mine = yield* all('SELECT token FROM verbatim_owner WHERE token = ?', [token]);
    if (mine.length === 0)
      throw new StateError('unwritable', `${name} was taken over by another bot: stop one of the two.`);
  }
  return {
    check,
    *claim() {
      const [owner] = Owners.parse(yield* all(`SELECT until_ms > ${NOW} AS is_held FROM verbatim_owner`));
      if (owner?.is_held === true) throw new StateError('unavailable', describeUse(name));
      yield* change('DELETE FROM verbatim_owner');
      yield* change(
        `INSERT INTO verbatim_owner (token, until_ms) VALUES (?, ${NOW} + ${LEASE_MILLISECONDS})`,
        [token],
      );
    },
    *renew() {
      yield* check();
      yield* change(`UPDATE verbatim_owner SET until_ms = ${NOW} + ${LEASE_MILLISECONDS} WHERE token = ?`, [
        token,
      ]);
    },
    *release() {
      yield* change('DELETE FROM verbatim_owner WHERE token = ?', [token]);
    },
  };
}

/** By the server’s clock, which all bots share. */
const NOW = '(EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::BIGINT';

function describeUse(name: string): string {
  return `${name} is used by another bot. Stop it first; one that was killed gives it free after ${LEASE_MILLISECONDS / 1000} seconds.`;
}

const Owners = z.array(z.object({ is_held: z.boolean() }));
