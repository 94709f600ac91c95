import type { Clock } from '../ports/ports.ts';
import type { SeenDeliveries } from '../ports/state-store.ts';
import { toMilliseconds } from './instants.ts';
import { toKeyText } from './key-text.ts';
import { change, changeOne, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps the ids of deliveries in their table. */
export function createSeenDeliveries({ write }: TableAccess, clock: Clock): SeenDeliveries {
  return {
    firstSeen: async (id, expiresAt) => {
      const row = [toKeyText(id), toMilliseconds(expiresAt)] as const;
      const now = toMilliseconds(clock.now());
      return write(() => insert(row, now));
    },
  };
}

function* insert(row: readonly [id: string, expires: number], now: number): Work<boolean> {
  yield* change('DELETE FROM seen_deliveries WHERE expires <= ?', [now]);
  const sql = 'INSERT INTO seen_deliveries (id, expires) VALUES (?, ?) ON CONFLICT DO NOTHING';
  return yield* changeOne(sql, row);
}
