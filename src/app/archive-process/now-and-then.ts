/** Tells how many of how many things are done. */
export type TellProgress = (done: number, total: number) => void;

/** Milliseconds between two tellings. */
const PAUSE = 100;

/**
 * Tells of the first thing, of the last, and of few in between: each message costs two processes time, and an archive
 * may have a hundred thousand files.
 *
 * @param clock - milliseconds on a clock that only goes forward.
 */
export function nowAndThen(tell: TellProgress, clock: () => number = () => performance.now()): TellProgress {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = clock();
    if (done < total && now - last < PAUSE) return;
    last = now;
    tell(done, total);
  };
}
