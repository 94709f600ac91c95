import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  type Answer,
  type ApiRequest,
  grant,
  NO_CONTENT,
  type Office,
  refuse,
  refuseForm,
} from './api-request.ts';
import { toChannel, toMessage } from './entities.ts';
import type { ApiErrorCode } from './faults.ts';
import type { ChatMessage } from './message-log.ts';
import {
  announceChange,
  announceMessage,
  changeMessage,
  composeMessage,
  removeMessage,
  typeOf,
} from './posting.ts';
import { botPermissionsIn, type Channel, type DiscordState, isBotIn } from './state.ts';

/** How long a `nonce` is remembered that is to be enforced; Discord says "the past few minutes". */
const NONCE_LIFETIME = 5 * 60_000;
const MAX_MESSAGES = 100;

const CREATE = z.looseObject({
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
});
const LIMIT = z.coerce.number().int().min(1).max(MAX_MESSAGES).default(50);

/** What is asked of channels and their messages; null where the route is about something else. */
export function answerChannel(office: Office, request: ApiRequest): Answer | null {
  const { state } = office;
  const channel = state.channels.get(request.path('channel'));
  if (request.path('channel') === '') return null;
  if (!channel) return refuse(10003);
  const message = findMessage(state, channel, request.path('message'));
  switch (request.route) {
    case 'channel':
      return isBotIn(state, channel) ? grant(toChannel(state, channel)) : refuse(50001);
    case 'typing': {
      const code = findHindrance(state, channel, PermissionFlagsBits.SendMessages);
      if (code !== null) return refuse(code);
      state.typings.note(channel.id);
      return NO_CONTENT;
    }
    case 'messages':
      return listMessages(state, channel, request.query);
    case 'create-message':
      return createMessage(office, channel, request.body);
    case 'message': {
      const code = findHindrance(state, channel, PermissionFlagsBits.ReadMessageHistory);
      if (code !== null) return refuse(code);
      return message ? grant(toMessage(state, message)) : refuse(10008);
    }
    case 'edit-message':
      return editMessage(office, message, request.body);
    case 'delete-message':
      if (!message) return refuse(10008);
      if (message.author !== state.app.botUser) return refuse(50013);
      removeMessage(office, message);
      return NO_CONTENT;
    default:
      return null;
  }
}

/** Ephemeral messages are in no channel. */
function findMessage(state: DiscordState, { id: channel }: Channel, id: string): ChatMessage | undefined {
  const message = state.messages.find(id);
  return message?.channel === channel && message.seenBy === null ? message : undefined;
}

/** Why the bot may not; null where it may. */
function findHindrance(state: DiscordState, channel: Channel, needed: bigint): ApiErrorCode | null {
  const may = botPermissionsIn(state, channel);
  if ((may & PermissionFlagsBits.ViewChannel) === 0n) return 50001;
  const isThread = channel.kind === 'thread' && needed === PermissionFlagsBits.SendMessages;
  return (may & (isThread ? PermissionFlagsBits.SendMessagesInThreads : needed)) === 0n ? 50013 : null;
}

function createMessage(office: Office, channel: Channel, body: unknown): Answer {
  const { state } = office;
  const code = findHindrance(state, channel, PermissionFlagsBits.SendMessages);
  if (code !== null) return refuse(code);
  if (channel.recipient !== null && state.accounts.get(channel.recipient)?.isDirectClosed === true)
    return refuse(50007);
  const { nonce, enforce_nonce: isEnforced, message_reference: reference } = CREATE.parse(body);
  const earlier = isEnforced === true ? findByNonce(state, nonce ?? null) : undefined;
  if (earlier) return grant(toMessage(state, earlier));
  const repliesTo = findMessage(state, channel, reference?.message_id ?? '') ?? null;
  if (reference && findHindrance(state, channel, PermissionFlagsBits.ReadMessageHistory) !== null)
    return refuse(160002);
  if (reference && !repliesTo && reference.fail_if_not_exists !== false) return refuse(50035);
  const composed = composeMessage(state, body, {
    channel: channel.id,
    seenBy: null,
    interaction: null,
    repliesTo,
    type: typeOf(repliesTo),
  });
  if ('refusal' in composed) return composed.refusal;
  announceMessage(office, composed.message);
  return grant(toMessage(state, composed.message));
}

function findByNonce(state: DiscordState, nonce: string | number | null): ChatMessage | undefined {
  const message = nonce === null ? undefined : state.messages.findByNonce(state.app.botUser, nonce);
  const since = state.clock.now().getTime() - NONCE_LIFETIME;
  return message !== undefined && message.postedAt.getTime() > since ? message : undefined;
}

function editMessage(office: Office, message: ChatMessage | undefined, body: unknown): Answer {
  if (!message) return refuse(10008);
  if (message.author !== office.state.app.botUser) return refuse(50005);
  const changed = changeMessage(office.state, message, body, null);
  if ('refusal' in changed) return changed.refusal;
  announceChange(office, changed.message);
  return grant(toMessage(office.state, changed.message));
}

/** The newest first, as Discord lists them. */
function listMessages(state: DiscordState, channel: Channel, query: URLSearchParams): Answer {
  const limit = LIMIT.safeParse(query.get('limit') ?? undefined);
  if (!limit.success) return refuseForm([`limit ${query.get('limit')}`]);
  const may = botPermissionsIn(state, channel);
  if ((may & PermissionFlagsBits.ViewChannel) === 0n) return refuse(50001);
  if ((may & PermissionFlagsBits.ReadMessageHistory) === 0n) return { status: 200, body: [] };
  const before = query.get('before');
  const after = query.get('after');
  const there = state.messages
    .all()
    .filter(({ channel: where, seenBy }) => where === channel.id && seenBy === null)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .filter(({ id }) => after === null || BigInt(id) > BigInt(after))
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  const chosen = after === null ? there.slice(-limit.data) : there.slice(0, limit.data);
  return { status: 200, body: chosen.reverse().map((message) => toMessage(state, message)) };
}
