import type { DropReason, Metrics } from '../../src/ports/metrics.ts';

/** Counts what was dropped, as the metrics do. */
export interface DropCount extends Pick<Metrics, 'eventDropped'> {
  dropped(reason: DropReason): number;
}

/** Starts with nothing dropped. */
export function createDropCount(): DropCount {
  const counts = new Map<DropReason, number>();
  const dropped = (reason: DropReason): number => counts.get(reason) ?? 0;
  return { dropped, eventDropped: (_, reason) => counts.set(reason, dropped(reason) + 1) };
}
