import type { Clock } from '../ports/ports.ts';
import type { SeenDeliveries } from '../ports/state-store.ts';
import type { TableAccess } from './access.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instants.ts';

/** Keeps the ids of deliveries in their table. */
export function createSeenDeliveries({ write }: TableAccess, clock: Clock): SeenDeliveries {
  return {
    firstSeen: async (id, expiresAt) => {
      // As JSON, in which two ids stay two even where they hold halves of characters.
      const row = [JSON.stringify(id), toMilliseconds(expiresAt)] as const;
      const now = toMilliseconds(clock.now());
      return write((connection) => insert(connection, row, now));
    },
  };
}

function insert(connection: Connection, row: readonly [id: string, expires: number], now: number): boolean {
  connection.change('DELETE FROM seen_deliveries WHERE expires <= ?', [now]);
  return connection.change('INSERT OR IGNORE INTO seen_deliveries (id, expires) VALUES (?, ?)', row) === 1;
}
