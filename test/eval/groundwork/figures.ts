import { z } from 'zod';

/** What is measured of one library; a time is absent where it took longer than was waited for. */
export const figures = z.object({
  loadMs: z.number(),
  tallies: z.array(z.object({ hits: z.number(), all: z.number() })),
  articlesPerSecond: z.number(),
  runMs: z.number().optional(),
  longMs: z.number().optional(),
});

export type Figures = Readonly<z.infer<typeof figures>>;
