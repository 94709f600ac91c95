import { type Outcome, refused } from '../command/command.ts';

/** Milliseconds; whoever asked has given up by then. */
export const MAX_ANSWER_TIME = 10_000;

const LINE =
  'That took longer than ten seconds, so it was stopped. Ask for less: a shorter text, one outlet, fewer days.';

/**
 * Waits for an answer, but no longer than anybody does: then one line says so, and what comes later is dropped. Only
 * waiting is ended so; what keeps the processor busy without a pause runs to its end.
 */
export async function answerInTime(run: () => Promise<Outcome>): Promise<Outcome> {
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timeout = setTimeout(() => resolve(refused(LINE)), MAX_ANSWER_TIME);
  });
  try {
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(timeout);
  }
}
