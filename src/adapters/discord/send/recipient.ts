import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { AskerChannel } from '../../../chat/desk/desk.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import type { Origin } from '../payloads/interaction.ts';
import type { UserMessage } from '../payloads/user-message.ts';
import { type OpenResponse, openResponse } from './open-response.ts';
import { listMissing } from './permissions.ts';

/** Who asked, where, and how to reach them. */
export interface Recipient {
  readonly person: string;
  /** The ids of their roles in the server. */
  readonly roles: readonly string[];
  /** The server's id; empty in direct messages. */
  readonly workspace: string;
  readonly channel: string | null;
  /** The message to reply to, if any. */
  readonly message: string | null;
  /** How to respond to the interaction; null if it was a message. */
  readonly response: OpenResponse | null;
  /** The channel to post in later; null if the app cannot. */
  readonly postChannel: AskerChannel | null;
  /** The permissions that the app lacks there, by Discord's names; empty if unknown. */
  readonly missing: readonly string[];
}

/**
 * The person who used a command, a button or a form.
 *
 * @param hasPlaceholder - Whether "thinking…" is shown until the first message.
 */
export function toRecipient(
  { api }: { readonly api: DiscordApi },
  origin: Origin,
  hasPlaceholder: boolean,
): Recipient {
  const { person, roles, workspace, channel, isPersonal, appPermissions } = origin;
  const response = openResponse(api, origin, { hasPlaceholder, isPersonal });
  return {
    person,
    roles,
    workspace,
    channel,
    message: null,
    response,
    postChannel: findPostChannel(origin),
    missing: listMissing(appPermissions),
  };
}

/** The person who wrote a message. A message says nothing about their permissions. */
export function toReplyRecipient({
  id,
  person,
  roles,
  workspace,
  channel,
  isDirect,
}: UserMessage): Recipient {
  const postChannel = toAskerChannel(channel, isDirect);
  return { person, roles, workspace, channel, message: id, response: null, postChannel, missing: [] };
}

/** An app that is installed for the person only is no member of the server and cannot post there later. */
function findPostChannel({ channel, isDirect, isPersonal, memberPermissions }: Origin): AskerChannel | null {
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
