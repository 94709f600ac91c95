import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { AskerChannel } from '../../../chat/desk.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import type { Origin } from '../payloads/interaction.ts';
import type { UserMessage } from '../payloads/user-message.ts';
import { type OpenResponse, openResponse } from './open-response.ts';
import { listMissing } from './permissions.ts';

/** Who asked, where, and how to reach them. */
export interface Recipient {
  readonly person: string;
  /** The server's id; empty in direct messages. */
  readonly workspace: string;
  readonly channel: string | null;
  /** The message to answer as a reply; null where there is none. */
  readonly message: string | null;
  /** Where an interaction is responded to; null where it was a message. */
  readonly response: OpenResponse | null;
  /** Where something may be posted later; null where the app cannot. */
  readonly ground: AskerChannel | null;
  /** The permissions that the app lacks in the channel, by Discord's names, as far as an interaction tells. */
  readonly missing: readonly string[];
}

/**
 * Who did something with a command, a button or a form.
 *
 * @param hasPlaceholder - Whether "thinking…" is shown until the first message.
 */
export function toRecipient(
  { api }: { readonly api: DiscordApi },
  origin: Origin,
  hasPlaceholder: boolean,
): Recipient {
  const { person, workspace, channel, isPersonal, appPermissions } = origin;
  const response = openResponse(api, origin, { hasPlaceholder, isPersonal });
  return {
    person,
    workspace,
    channel,
    message: null,
    response,
    ground: findGround(origin),
    missing: listMissing(appPermissions),
  };
}

/** Who wrote a message. Of what they may do in the channel, a message tells nothing. */
export function toReplyRecipient({ id, person, workspace, channel, isDirect }: UserMessage): Recipient {
  const ground = toAskerChannel(channel, isDirect);
  return { person, workspace, channel, message: id, response: null, ground, missing: [] };
}

/** Where the app is only a person's, it is no member of the place and can post nothing there later. */
function findGround({ channel, isDirect, isPersonal, memberPermissions }: Origin): AskerChannel | null {
  if (channel === null || (isPersonal && !isDirect)) return null;
  const { ManageChannels, Administrator } = PermissionFlagsBits;
  const mayManage = isDirect || (memberPermissions & (ManageChannels | Administrator)) !== 0n;
  return toAskerChannel(channel, mayManage);
}

/** In Discord the channel's permissions decide where the app may post. */
function toAskerChannel(id: string, mayManage: boolean): AskerChannel {
  return { id, mayManage: async () => mayManage, notAllowed: NOT_ALLOWED, postingCaveat: null };
}

const NOT_ALLOWED = 'Only people with Manage Channel can decide what is posted here: ask one of them.';
