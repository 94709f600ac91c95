import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Timer } from '../ports/ports.ts';

/** What a process has used so far, and how to collect its garbage. */
export interface ProcessUse {
  /** Processor time in milliseconds. */
  processorTime(): number;
  /** Bytes. */
  heapUsed(): number;
  collect(): void;
}

/** Milliseconds between two looks. */
const LOOK_EVERY = 5_000;
/** A process is quiet if it has used a smaller share of a processor since the last look. */
const QUIET_SHARE = 0.05;
/** Garbage is collected when the heap is this many times as large as after the last time. */
const MIN_GROWN = 1.1;

/**
 * Collects garbage when a process has been quiet for a while. V8 does so only when memory is asked for, so a waiting
 * bot would keep the garbage of its last answers: up to a third of its memory.
 */
export function collectWhenQuiet(
  timer: Timer,
  { processorTime, heapUsed, collect }: ProcessUse = ownSurroundings(),
): { stop(): void } {
  let timeBefore = processorTime();
  let left = 0;
  let cancel = timer.after(LOOK_EVERY, look);
  function look(): void {
    const time = processorTime();
    const isQuiet = time - timeBefore < QUIET_SHARE * LOOK_EVERY;
    if (isQuiet && heapUsed() > MIN_GROWN * left) {
      collect();
      left = heapUsed();
    }
    timeBefore = processorTime();
    cancel = timer.after(LOOK_EVERY, look);
  }
  return { stop: () => cancel() };
}

/** Keeps the nursery of a process small that only passes messages on. Call it before much is loaded. */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Collects garbage more often: a third less memory for a little more time. Call it before much is loaded. */
export function keepHeapTight(): void {
  setFlagsFromString('--heap-growing-percent=25');
}

function ownSurroundings(): ProcessUse {
  setFlagsFromString('--expose-gc');
  const collectAll = runInNewContext('gc') as () => void;
  return {
    processorTime: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    heapUsed: () => process.memoryUsage().heapUsed,
    collect: () => {
      // Compacts the heap: what is left would otherwise hold nearly as many pages as before.
      setFlagsFromString('--compact-on-every-full-gc');
      collectAll();
      setFlagsFromString('--no-compact-on-every-full-gc');
    },
  };
}
