import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { readIncomingText } from './incoming-text.ts';
import type { DiscordText, MessageWords } from './message.ts';

/**
 * The words of a message as people see them; if it has none of its own, those of forwarded messages, components and
 * embeds. Empty if there are none.
 */
export function readMessageText(message: DiscordText): string {
  const own = readIncomingText(message.content, message.mentions);
  if (own !== '') return own;
  const forwarded = message.message_snapshots.map((snapshot) => readWords(snapshot.message));
  return [...forwarded, readWords(message)].filter((text) => text !== '').join('\n');
}

function readWords({ content, mentions, components, embeds }: MessageWords): string {
  const embedded = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...findDisplayed(components), ...embedded]
    .map((text) => readIncomingText(text ?? '', mentions))
    .filter((text) => text !== '')
    .join('\n');
}

const DISPLAY = z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() });
const HOLDER = z.object({ components: z.array(z.unknown()) });

/** Discord nests texts in sections, and sections in containers, but no deeper. */
const MAX_DEPTH = 4;

function findDisplayed(components: readonly unknown[], depth = 1): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  return components.flatMap((component) => {
    const display = DISPLAY.safeParse(component);
    if (display.success) return [display.data.content];
    const holder = HOLDER.safeParse(component);
    return holder.success ? findDisplayed(holder.data.components, depth + 1) : [];
  });
}
