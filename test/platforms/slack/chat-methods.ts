import type { KnownBlock, MessageMetadata } from '@slack/types';
import type {
  ChatDeleteResponse,
  ChatPostEphemeralResponse,
  ChatPostMessageResponse,
  ChatUpdateResponse,
} from '@slack/web-api';
import { z } from 'zod';
import type { ChatMessage } from './message-log.ts';
import { type BotCall, isOn, MethodError, readJson, required } from './method.ts';
import { type Content, type Placing, postAsBot, readContent } from './posting.ts';
import { type Channel, openDirect } from './state.ts';

const PERSON = /^[UW]/;

/** `chat.postMessage` */
export function postMessage(
  call: BotCall,
): Omit<ChatPostMessageResponse, 'message'> & { readonly message: ApiMessage } {
  const channel = findPostable(call);
  const message = postAsBot(call.state, call.team, contentOf(call), {
    ...placingOf(call, channel, 'chat.postMessage'),
    seenBy: null,
    metadata: readMetadata(call),
  });
  return { ok: true, channel: channel.id, ts: message.ts, message: toApi(message) };
}

/** `chat.postEphemeral` */
export function postEphemeral(call: BotCall): ChatPostEphemeralResponse {
  const channel = findPostable(call);
  const person = required(call, 'user');
  if (!channel.members.has(person)) throw new MethodError('user_not_in_channel');
  const message = postAsBot(call.state, call.team, contentOf(call), {
    ...placingOf(call, channel, 'chat.postEphemeral'),
    seenBy: person,
  });
  return { ok: true, message_ts: message.ts };
}

/** `chat.update` */
export function update(call: BotCall): ChatUpdateResponse {
  const message = findOwn(call, 'cant_update_message');
  const changed = { ...message, ...contentOf(call), isEdited: true };
  call.state.messages.replace(changed);
  return { ok: true, channel: changed.channel, ts: changed.ts, text: changed.text };
}

/** `chat.delete` */
export function deleteMessage(call: BotCall): ChatDeleteResponse {
  const message = findOwn(call, 'cant_delete_message');
  call.state.messages.remove(message.channel, message.ts);
  return { ok: true, channel: message.channel, ts: message.ts };
}

/** The conversation that the app may post in; throws Slack's reason where it may not. */
function findPostable(call: BotCall): Channel {
  const channel = findChannel(call);
  if (channel.isArchived) throw new MethodError('is_archived');
  if (channel.members.has(call.team.botUser)) return channel;
  throw new MethodError(channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
}

/** The conversation, a person's own where the id is a person's. */
export function findChannel(call: BotCall): Channel {
  const id = required(call, 'channel');
  if (PERSON.test(id)) return openDirect(call.state, call.team, id);
  const channel = call.state.channels.get(id);
  if (!channel || channel.team !== call.team.id) throw new MethodError('channel_not_found');
  return channel;
}

function contentOf(call: BotCall): Content {
  const content = readContent(call.args['text'], readJson(call, 'blocks'));
  if ('error' in content) throw new MethodError(content.error, content.reasons);
  return content;
}

const METADATA = z.object({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

function readMetadata(call: BotCall): MessageMetadata | null {
  const given = readJson(call, 'metadata');
  if (given === undefined) return null;
  const metadata = METADATA.safeParse(given);
  if (!metadata.success) throw new MethodError('invalid_metadata_format');
  return metadata.data;
}

function placingOf({ args, state }: BotCall, channel: Channel, via: string): Omit<Placing, 'seenBy'> {
  const thread = args['thread_ts'] ?? null;
  if (thread !== null && !state.messages.find(channel.id, thread)) throw new MethodError('thread_not_found');
  return {
    channel: channel.id,
    thread,
    via,
    unfurls: isOn(args['unfurl_links'], false) || isOn(args['unfurl_media'], true),
    linksNames: isOn(args['link_names'], false) || args['parse'] === 'full',
  };
}

/** The app can change its own lasting messages only. */
function findOwn(call: BotCall, otherwise: string): ChatMessage {
  const message = call.state.messages.find(findChannel(call).id, required(call, 'ts'));
  if (!message || message.seenBy !== null) throw new MethodError('message_not_found');
  if (message.author !== call.team.botUser) throw new MethodError(otherwise);
  return message;
}

/** A message as methods and interactions give it; the published response types narrow blocks to enums. */
export interface ApiMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly team: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly bot_id?: string;
  readonly thread_ts?: string;
  readonly metadata?: MessageMetadata;
}

/** The message in the shape of the Web API. */
export function toApi({ ts, team, author, botId, text, blocks, thread }: ChatMessage): ApiMessage {
  return {
    type: 'message',
    ts,
    team,
    user: author,
    text,
    blocks: [...blocks],
    ...(botId === null ? {} : { bot_id: botId }),
    ...(thread === null ? {} : { thread_ts: thread }),
  };
}
