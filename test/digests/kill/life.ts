import { z } from 'zod';

/** What a process that posts digests is told; it is given as JSON. */
export const LIFE = z.object({
  platform: z.enum(['slack', 'discord']),
  stateFile: z.string(),
  apiUrl: z.string(),
  token: z.string(),
  applicationId: z.string(),
  /** What its clock shows at the start. */
  now: z.string(),
  /** The days of which the archive has an article each. */
  days: z.array(z.string()),
  /** Where it kills itself; null: nowhere. */
  kill: z
    .object({
      /** At which write of the ledger, from 1. */
      write: z.number(),
      /** Before it is asked for, before it can be on the disk, or when it is. */
      moment: z.enum(['before', 'during', 'after']),
    })
    .nullable(),
});

/** What a process that posts digests is told. */
export type Life = z.output<typeof LIFE>;
