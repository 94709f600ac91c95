import { z } from 'zod';

const TEXT = z.string().nullish().catch(null);

/** Words inside of a message: its own, those of embeds, and of components where it is made of them. */
const WORDS = z.object({
  content: TEXT.transform((text) => text ?? ''),
  embeds: z
    .array(
      z.object({
        title: TEXT,
        description: TEXT,
        fields: z.array(z.object({ name: TEXT, value: TEXT })).catch([]),
        footer: z.object({ text: TEXT }).nullish().catch(null),
      }),
    )
    .catch([]),
  components: z.array(z.unknown()).catch([]),
  mentions: z
    .array(z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() }))
    .catch([]),
});

/** A message as far as it is read: who wrote it and what stands in it. */
export const MESSAGE = WORDS.extend({
  id: z.string(),
  author: z.object({ id: z.string() }).optional(),
  message_reference: z.object({ message_id: z.string().optional() }).nullish().catch(null),
  message_snapshots: z.array(z.object({ message: WORDS })).catch([]),
});

/** Words inside of a message. */
export type MessageWords = z.output<typeof WORDS>;

/** A message as far as it is read. */
export type DiscordText = z.output<typeof MESSAGE>;
