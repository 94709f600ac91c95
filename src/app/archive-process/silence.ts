/** Tells whether a process that is asked something is stuck. */
export interface Silence {
  /** Something is asked, and something is to be heard. */
  begin(): void;
  /** Something was heard. */
  broken(): void;
  /** How long it may last from now on: `long` while indexes are built. */
  expect(length: 'long' | 'short'): void;
  /** Nothing is asked any more. */
  end(): void;
}

/** Milliseconds; an answer is waited for no longer than ten seconds. */
const LONGEST = 15_000;
/** Milliseconds, while indexes are built. */
const MAX_TIME_AT_WORK = 600_000;

/** Watches over a process's silence. @param stuck - called when it has lasted too long. */
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
