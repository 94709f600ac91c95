import { MessageFlags } from 'discord-api-types/v10';
import type { DiscordApi, InteractionKey, SentMessage } from '../connect/discord-api.ts';
import { DiscordRefusal } from '../connect/failures.ts';
import type { DiscordMessage } from '../render/render.ts';

/** The response to an interaction, once it has been acknowledged. */
export interface OpenResponse {
  /** How many more messages it accepts. */
  readonly room: () => number;
  /** Only the asker sees it. */
  privately(message: DiscordMessage): Promise<SentMessage>;
  /**
   * For everybody in the channel.
   *
   * @throws DiscordRefusal `hidden` if Discord showed it to the asker alone.
   */
  publicly(message: DiscordMessage): Promise<SentMessage>;
}

/** How an interaction was acknowledged, and how the app is installed. */
export interface Acknowledged {
  /** Whether "thinking…" is shown, which the first message replaces; only the asker sees it. */
  readonly hasPlaceholder: boolean;
  /** Whether the app is installed for the person only; then it may follow up five times. */
  readonly isPersonal: boolean;
}

/** Discord's limit for an app that is installed for a person only. */
const PERSONAL_FOLLOW_UPS = 5;

/** Opens the response to an interaction. */
export function openResponse(
  api: DiscordApi,
  key: InteractionKey,
  { hasPlaceholder, isPersonal }: Acknowledged,
): OpenResponse {
  let hasOriginal = hasPlaceholder;
  let followUps = 0;
  const followUp = (message: DiscordMessage) => {
    followUps += 1;
    return api.followUp(key, message);
  };
  return {
    room: () =>
      (isPersonal ? PERSONAL_FOLLOW_UPS - followUps : Number.POSITIVE_INFINITY) + (hasOriginal ? 1 : 0),
    privately: async (message) => {
      if (!hasOriginal) return followUp({ ...message, flags: message.flags | MessageFlags.Ephemeral });
      const sent = await api.editOriginal(key, message);
      hasOriginal = false;
      return sent;
    },
    publicly: async (message) => {
      const sent = await followUp({ ...message, flags: message.flags & ~MessageFlags.Ephemeral });
      if (sent.isHidden) throw new DiscordRefusal('hidden', 'Discord showed it to the asker only.');
      return sent;
    },
  };
}
