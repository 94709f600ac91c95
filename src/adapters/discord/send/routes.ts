import { MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { Route } from '../../../chat/messages/deliver.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import type { DiscordApi, SentMessage } from '../connect/discord-api.ts';
import { renderNotice } from '../render/notice.ts';
import type { DiscordMessage } from '../render/render.ts';
import { explainRefusal } from './permissions.ts';
import type { Recipient } from './recipient.ts';

/** A route by which a Discord message reaches people. */
export type DiscordRoute = Route<DiscordMessage>;

/** Called for each message that arrived. */
export type OnSent = (message: SentMessage) => void;

/** Routes by which only the asker sees it, best first. */
export function privateRoutes(
  api: DiscordApi,
  recipient: Recipient,
  onSent: OnSent,
): readonly DiscordRoute[] {
  const { response } = recipient;
  const open =
    response === null ? [] : [plainRoute('response', async (each) => onSent(await response.privately(each)))];
  return [...open, directRoute(api, recipient, onSent)];
}

/** Routes by which everybody in the channel sees it; an app that is no member can only respond. */
export function sharingRoutes(
  api: DiscordApi,
  recipient: Recipient,
  onSent: OnSent,
): readonly DiscordRoute[] {
  const { response } = recipient;
  const open =
    response === null ? [] : [plainRoute('response', async (each) => onSent(await response.publicly(each)))];
  return [...open, ...(recipient.postChannel === null ? [] : messageRoute(api, recipient, onSent))];
}

/** Routes for a reply to a message; if they fail, only the asker sees it. */
export function replyRoutes(api: DiscordApi, recipient: Recipient, onSent: OnSent): readonly DiscordRoute[] {
  return [...messageRoute(api, recipient, onSent), directRoute(api, recipient, onSent)];
}

function plainRoute(name: string, send: DiscordRoute['send']): DiscordRoute {
  return { name, preface: () => null, send };
}

function messageRoute(
  api: DiscordApi,
  { channel, message: answered }: Recipient,
  onSent: OnSent,
): readonly DiscordRoute[] {
  if (channel === null) return [];
  let part = 0;
  const send = async (message: DiscordMessage) => {
    part += 1;
    onSent(await api.post(channel, { ...forEverybody(message), ...asReply(answered, part) }));
  };
  return [plainRoute('message', send)];
}

function directRoute(api: DiscordApi, { person, missing }: Recipient, onSent: OnSent): DiscordRoute {
  let channel: string | null = null;
  return {
    name: 'direct-message',
    preface: (closed) => {
      const permissions = explainRefusal(closed, missing);
      const why = permissions.length === 0 ? [] : [nameMissing(permissions)];
      return renderNotice([NOTICES.elsewhere, ...why].join(' '));
    },
    send: async (message) => {
      channel ??= await api.openDirect(person);
      onSent(await api.post(channel, forEverybody(message)));
    },
  };
}

function forEverybody(message: DiscordMessage) {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}

/**
 * A reply pings nobody, and its nonce keeps a retry from posting it twice. If the message is gone, it is a plain
 * message.
 */
function asReply(message: string | null, part: number) {
  if (message === null) return {};
  return {
    message_reference: { type: MessageReferenceType.Default, message_id: message, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
    nonce: `${message}.${part}`,
    enforce_nonce: true,
  };
}
