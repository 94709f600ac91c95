import { z } from 'zod';

const MOST_RESULTS = 25;

/** The option that says how many results are shown: 1 to 25. */
export function limitOption(byDefault: number) {
  return z.coerce
    .number({ error: ({ input }) => `expected a whole number from 1 to ${MOST_RESULTS}, received ${input}` })
    .int({ error: ({ input }) => `expected a whole number from 1 to ${MOST_RESULTS}, received ${input}` })
    .min(1)
    .max(MOST_RESULTS)
    .default(byDefault)
    .describe(`How many results to show, 1 to ${MOST_RESULTS}`);
}
