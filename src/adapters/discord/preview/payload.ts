import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

/**
 * What our Discord messages are made of. A payload of anything else is refused rather than shown in part, so that a
 * preview never tells less than Discord would.
 */
const TEXT_DISPLAY = z.strictObject({ type: z.literal(ComponentType.TextDisplay), content: z.string() });

const BUTTON = z.strictObject({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Secondary),
  custom_id: z.string(),
  label: z.string().optional(),
  emoji: z.strictObject({ name: z.string() }).optional(),
});

const COMPONENT = z.discriminatedUnion('type', [
  TEXT_DISPLAY,
  z.strictObject({ type: z.literal(ComponentType.Separator) }),
  z.strictObject({ type: z.literal(ComponentType.ActionRow), components: z.array(BUTTON) }),
]);

const MESSAGE = z.object({
  flags: z.number(),
  components: z.array(z.object({ type: z.literal(ComponentType.Container), components: z.array(COMPONENT) })),
});

/** A message as "Create Message" takes it, as far as Discord shows it. */
export type DiscordPayload = z.output<typeof MESSAGE>;
export type DiscordComponent = z.output<typeof COMPONENT>;
export type DiscordButton = z.output<typeof BUTTON>;

/** Reads a payload; throws where it holds a component that no answer is made of. */
export function readDiscordPayload(payload: unknown): DiscordPayload {
  return MESSAGE.parse(payload);
}

/** Whether only the asker sees the message. */
export function isForAskerAlone({ flags }: DiscordPayload): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
