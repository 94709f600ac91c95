import { MessageFlags } from 'discord-api-types/v10';
import type { DiscordApi, InteractionKey, SentMessage } from '../connect/discord-api.ts';
import { DiscordRefusal } from '../connect/failures.ts';
import type { DiscordMessage } from '../render/render.ts';

/** The response to an interaction, once it has been acknowledged. */
export interface OpenResponse {
  /** How many messages may still go this way. */
  readonly room: () => number;
  /** Only who asked sees it. */
  privately(message: DiscordMessage): Promise<SentMessage>;
  /**
   * For everybody in the channel.
   *
   * @throws DiscordRefusal `hidden` where Discord showed it to the person alone.
   */
  publicly(message: DiscordMessage): Promise<SentMessage>;
}

/** How an interaction was acknowledged, and who brought the app along. */
export interface Acknowledged {
  /** Whether "thinking…" is shown, in whose place the first message goes; only who asked sees it. */
  readonly hasPlaceholder: boolean;
  /** Whether the app is installed only to the person, and then follows up five times at most. */
  readonly isPersonal: boolean;
}

/** Discord's limit where the app is only installed to a person. */
const PERSONAL_FOLLOW_UPS = 5;

/** Opens the response to an interaction. */
export function openResponse(
  api: DiscordApi,
  key: InteractionKey,
  { hasPlaceholder, isPersonal }: Acknowledged,
): OpenResponse {
  let hasOriginal = hasPlaceholder;
  let followUps = 0;
  const followUp = async (message: DiscordMessage) => {
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
      if (sent.isHidden) throw new DiscordRefusal('hidden', 'Discord showed it only to who asked.');
      return sent;
    },
  };
}
