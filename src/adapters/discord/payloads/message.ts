import { z } from 'zod';

const TEXT = z.string().nullish().catch(null);

/** The text in a message: its own, and that of embeds and components. */
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

/** The fields of a message that are read: its author and its text. */
export const MESSAGE = WORDS.extend({
  id: z.string(),
  author: z.object({ id: z.string() }).optional(),
  message_reference: z.object({ message_id: z.string().optional() }).nullish().catch(null),
  message_snapshots: z.array(z.object({ message: WORDS })).catch([]),
});

/** The text in a message. */
export type MessageWords = z.output<typeof WORDS>;

/** The fields of a message that are read. */
export type DiscordText = z.output<typeof MESSAGE>;
