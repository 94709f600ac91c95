import { z } from 'zod';
import type { Reply, ReplyNode } from './reply.ts';

const RUN = z.object({ text: z.string(), role: z.enum(['match', 'inserted', 'deleted']).exactOptional() });

const NAMED = { name: z.string().nullable(), role: z.string().nullable() };

const SOURCE = z.object({
  type: z.literal('source'),
  title: z.string(),
  datePublished: z.string().nullable(),
  publisher: z.string().nullable(),
  paragraph: z.number().nullable(),
  isHeadline: z.literal(true).exactOptional(),
  seconds: z.number().exactOptional(),
  path: z.string(),
  link: z.string().nullable(),
  place: z.object({
    ...{ article: z.string(), start: z.number(), end: z.number() },
    words: z.string().exactOptional(),
  }),
  elsewhere: z.number(),
  isOffPage: z.literal(true).exactOptional(),
  filledIn: z.array(z.enum(['headline', 'date', 'outlet'])).exactOptional(),
  remarks: z.array(z.string()).exactOptional(),
});

const NODE: z.ZodType<ReplyNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead'), text: z.string() }),
  z.object({ type: z.literal('snippet'), runs: z.array(RUN), brief: z.array(RUN).exactOptional() }),
  z.object({
    type: z.literal('speaker'),
    ...NAMED,
    isProbable: z.literal(true).exactOptional(),
    others: z.array(z.object(NAMED)).exactOptional(),
    known: z.string().nullable(),
    isUnread: z.literal(true).exactOptional(),
  }),
  SOURCE,
  z.object({ type: z.literal('note'), text: z.string(), isForTyping: z.literal(true).exactOptional() }),
  z.object({
    type: z.literal('entries'),
    entries: z.array(z.object({ term: z.string(), description: z.string() })),
  }),
  z.object({ type: z.literal('divider') }),
]);

/** A reply that was kept as JSON. */
export const REPLY: z.ZodType<Reply> = z.object({ nodes: z.array(NODE) });
