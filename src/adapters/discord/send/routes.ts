import { MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { Way } from '../../../chat/deliver.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import type { DiscordApi, SentMessage } from '../connect/discord-api.ts';
import { renderNotice } from '../render/notice.ts';
import type { DiscordMessage } from '../render/render.ts';
import { explainRefusal } from './permissions.ts';
import type { Recipient } from './recipient.ts';

/** A way for a message of Discord to reach people. */
export type DiscordWay = Way<DiscordMessage>;

/** Told of each message that arrived. */
export type OnSent = (message: SentMessage) => void;

/** The ways by which only the asker sees it, the best first. */
export function privateWays(api: DiscordApi, recipient: Recipient, onSent: OnSent): readonly DiscordWay[] {
  const { response } = recipient;
  const open =
    response === null ? [] : [plainWay('response', async (each) => onSent(await response.privately(each)))];
  return [...open, directWay(api, recipient, onSent)];
}

/** The ways by which everybody in the channel sees it; where the app is no member, it can only respond. */
export function sharingWays(api: DiscordApi, recipient: Recipient, onSent: OnSent): readonly DiscordWay[] {
  const { response } = recipient;
  const open =
    response === null ? [] : [plainWay('response', async (each) => onSent(await response.publicly(each)))];
  return [...open, ...(recipient.ground === null ? [] : messageWay(api, recipient, onSent))];
}

/** The ways to answer a message where it stands; if need be, only the asker sees it. */
export function replyWays(api: DiscordApi, recipient: Recipient, onSent: OnSent): readonly DiscordWay[] {
  return [...messageWay(api, recipient, onSent), directWay(api, recipient, onSent)];
}

function plainWay(name: string, send: DiscordWay['send']): DiscordWay {
  return { name, preface: () => null, send };
}

function messageWay(
  api: DiscordApi,
  { channel, message: answered }: Recipient,
  onSent: OnSent,
): readonly DiscordWay[] {
  if (channel === null) return [];
  let part = 0;
  const send = async (message: DiscordMessage) => {
    part += 1;
    onSent(await api.post(channel, { ...forEverybody(message), ...asReply(answered, part) }));
  };
  return [plainWay('message', send)];
}

function directWay(api: DiscordApi, { person, missing }: Recipient, onSent: OnSent): DiscordWay {
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

/** A reply pings nobody; tried twice under one nonce, it comes once. Where the message is gone, it is no reply. */
function asReply(message: string | null, part: number) {
  if (message === null) return {};
  return {
    message_reference: { type: MessageReferenceType.Default, message_id: message, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
    nonce: `${message}.${part}`,
    enforce_nonce: true,
  };
}
