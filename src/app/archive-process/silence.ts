/** Notices when a process that was asked something is stuck. */
export interface Silence {
  /** A question was asked, so the process must be heard from. */
  begin(): void;
  /** The process was heard from. */
  broken(): void;
  /** Sets how long silence may last: `long` while indexes are built. */
  expect(length: 'long' | 'short'): void;
  /** No question is open any more. */
  end(): void;
}

/** Milliseconds; nobody waits for an answer longer than ten seconds. */
const LONGEST = 15_000;
/** Milliseconds, while indexes are built. */
const MAX_TIME_AT_WORK = 600_000;

/** Watches a process's silence. @param stuck - called when it has lasted too long. */
export function createSilence(stuck: () => void): Silence {
  let timeout: NodeJS.Timeout | null = null;
  let longest = LONGEST;
  const end = (): void => {
    if (timeout !== null) clearTimeout(timeout);
    timeout = null;
  };
  const begin = (): void => {
    timeout ??= setTimeout(stuck, longest).unref();
  };
  const again = (): void => {
    if (timeout === null) return;
    end();
    begin();
  };
  return {
    begin,
    broken: () => void timeout?.refresh(),
    expect: (length) => {
      longest = length === 'long' ? MAX_TIME_AT_WORK : LONGEST;
      again();
    },
    end,
  };
}
