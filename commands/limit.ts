import { z } from 'zod';

const MAX_RESULTS = 25;
const error = `give a whole number from 1 to ${MAX_RESULTS}`;

/** The option that leaves out the first results, for the next page. */
export function skipOption() {
  const error = 'give a whole number from 0';
  return z.coerce
    .number({ error })
    .int({ error })
    .min(0, { error })
    .default(0)
    .describe('How many of the first results to skip');
}

/** The option that says how many results are shown, 1 to 25; as a number or as it is typed. */
export function limitOption(byDefault: number) {
  return z.coerce
    .number({ error })
    .int({ error })
    .min(1, { error })
    .max(MAX_RESULTS, { error })
    .default(byDefault)
    .describe(`How many results to show, 1 to ${MAX_RESULTS}`);
}
