import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { escapeText } from './escape.ts';
import type { DiscordMessage } from './render.ts';

/** Renders a sentence of ours as a message that only one person sees. */
export function renderNotice(sentence: string): DiscordMessage {
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral,
    components: [
      {
        type: ComponentType.Container,
        components: [{ type: ComponentType.TextDisplay, content: escapeText(sentence) }],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}
