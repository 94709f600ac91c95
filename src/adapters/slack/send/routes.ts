import type { Way } from '../../../chat/deliver.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../render/notice.ts';
import type { SlackMessage } from '../render/render.ts';
import { postResponse } from './post-response.ts';
import type { Recipient } from './recipient.ts';

/** A route by which a Slack message reaches people. */
export type SlackWay = Way<SlackMessage>;

/** Routes by which only the asker sees it, best first. */
export function privateWays(recipient: Recipient): readonly SlackWay[] {
  return [...responseWay(recipient, 'asker'), ...ephemeralWay(recipient), directWay(recipient)];
}

/** Routes by which everybody in the channel sees it. */
export function sharingWays(recipient: Recipient): readonly SlackWay[] {
  return [...responseWay(recipient, 'channel'), ...messageWay(recipient)];
}

/** Routes for an answer in a thread; if they fail, only the asker sees it. */
export function threadWays(recipient: Recipient): readonly SlackWay[] {
  return [...messageWay(recipient), ...ephemeralWay(recipient), directWay(recipient)];
}

function responseWay({ responseUrl, thread }: Recipient, seenBy: 'asker' | 'channel'): readonly SlackWay[] {
  if (responseUrl === null) return [];
  const send = (message: SlackMessage) => postResponse(responseUrl, message, { seenBy, thread });
  return [{ name: 'response-url', preface: () => null, send }];
}

function messageWay({ client, channel, thread }: Recipient): readonly SlackWay[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel, ...inThread(thread), ...withoutEmptyBlocks(message) });
  };
  return [{ name: 'message', preface: () => null, send }];
}

function ephemeralWay({ client, channel, thread, person }: Recipient): readonly SlackWay[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    const { text, blocks } = message;
    const shown = blocks.length === 0 ? { text } : { text, blocks };
    await client.chat.postEphemeral({ channel, user: person, ...inThread(thread), ...shown });
  };
  return [{ name: 'ephemeral', preface: () => null, send }];
}

function directWay({ client, person }: Recipient): SlackWay {
  const send = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel: person, ...withoutEmptyBlocks(message) });
  };
  return { name: 'direct-message', preface: () => renderNotice(NOTICES.elsewhere), send };
}

function inThread(thread: string | null): { readonly thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread };
}

/** Slack accepts text with or without blocks, but no empty list of blocks. */
function withoutEmptyBlocks({ text, blocks, unfurl_links, unfurl_media }: SlackMessage) {
  return { text, unfurl_links, unfurl_media, ...(blocks.length === 0 ? {} : { blocks }) };
}
