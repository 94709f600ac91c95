import { NOTICES } from '../../reply/notices.ts';
import { renderNotice } from './notice.ts';
import { postResponse } from './post-response.ts';
import type { Recipient } from './recipient.ts';
import type { SlackMessage } from './render.ts';

/** One way for a message to reach people. */
export interface Way {
  readonly name: 'response-url' | 'ephemeral' | 'message' | 'direct-message';
  /** What is to be said before the first message that goes this way. */
  readonly preface: SlackMessage | null;
  send(message: SlackMessage): Promise<void>;
}

/** The ways by which only the asker sees it, the best first. */
export function privateWays(recipient: Recipient): readonly Way[] {
  return [...responseWay(recipient, 'asker'), ...ephemeralWay(recipient), directWay(recipient)];
}

/** The ways by which everybody in the channel sees it. */
export function sharingWays(recipient: Recipient): readonly Way[] {
  return [...responseWay(recipient, 'channel'), ...messageWay(recipient)];
}

/** The ways to answer in a thread; if need be, only the asker sees it. */
export function threadWays(recipient: Recipient): readonly Way[] {
  return [...messageWay(recipient), ...ephemeralWay(recipient), directWay(recipient)];
}

function responseWay({ responseUrl, thread }: Recipient, seenBy: 'asker' | 'channel'): readonly Way[] {
  if (responseUrl === null) return [];
  const send = (message: SlackMessage) => postResponse(responseUrl, message, { seenBy, thread });
  return [{ name: 'response-url', preface: null, send }];
}

function messageWay({ client, channel, thread }: Recipient): readonly Way[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel, ...inThread(thread), ...withoutEmptyBlocks(message) });
  };
  return [{ name: 'message', preface: null, send }];
}

function ephemeralWay({ client, channel, thread, person }: Recipient): readonly Way[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    const { text, blocks } = message;
    const shown = blocks.length === 0 ? { text } : { text, blocks };
    await client.chat.postEphemeral({ channel, user: person, ...inThread(thread), ...shown });
  };
  return [{ name: 'ephemeral', preface: null, send }];
}

function directWay({ client, person }: Recipient): Way {
  const send = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel: person, ...withoutEmptyBlocks(message) });
  };
  return { name: 'direct-message', preface: renderNotice(NOTICES.elsewhere), send };
}

function inThread(thread: string | null): { readonly thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread };
}

/** Slack takes text alone or text with blocks, but no empty list. */
function withoutEmptyBlocks({ text, blocks, unfurl_links, unfurl_media }: SlackMessage) {
  return { text, unfurl_links, unfurl_media, ...(blocks.length === 0 ? {} : { blocks }) };
}
