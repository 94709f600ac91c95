import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Timer } from '../ports/ports.ts';

/** What a process has used so far, and how garbage is collected in it. */
export interface Surroundings {
  /** Processor time in milliseconds. */
  processorTime(): number;
  /** Bytes. */
  heapUsed(): number;
  collect(): void;
}

/** Milliseconds between two looks. */
const LOOK_EVERY = 5_000;
/** A process that has used less of a processor since the last look is quiet. */
const QUIET_SHARE = 0.05;
/** What has come since garbage was last collected must be a share of what was left then. */
const MIN_GROWN = 1.1;

/**
 * Collects garbage when a process has been quiet for a while. V8 does so only when more is asked for, so that a bot which
 * waits would hold what its last answers left behind: up to a third of its memory.
 */
export function collectWhenQuiet(
  timer: Timer,
  { processorTime, heapUsed, collect }: Surroundings = ownSurroundings(),
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

/** Keeps small what a process that only passes on holds for new objects. Call it before it has loaded much. */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

function ownSurroundings(): Surroundings {
  setFlagsFromString('--expose-gc');
  const collectAll = runInNewContext('gc') as () => void;
  return {
    processorTime: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    heapUsed: () => process.memoryUsage().heapUsed,
    collect: () => {
      // What is left is moved together: scattered, it holds nearly as many pages as before.
      setFlagsFromString('--compact-on-every-full-gc');
      collectAll();
      setFlagsFromString('--no-compact-on-every-full-gc');
    },
  };
}
