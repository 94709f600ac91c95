import { z } from 'zod';
import { REPLY } from '../reply/reply-schema.ts';
import type { DeskAnswer } from './desk.ts';

/** An answer that was kept as JSON, so that a second try sends the same. */
export const KEPT_ANSWER: z.ZodType<DeskAnswer> = z.object({
  status: z.enum(['found', 'nothing', 'refused']),
  reply: REPLY,
  exchange: z.string().nullable(),
  hasMore: z.boolean(),
});
