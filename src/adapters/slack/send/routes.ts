import type { Route } from '../../../chat/messages/deliver.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../render/notice.ts';
import type { SlackMessage } from '../render/render.ts';
import { postResponse } from './post-response.ts';
import type { Recipient } from './recipient.ts';

/** A route by which a Slack message reaches people. */
export type SlackRoute = Route<SlackMessage>;

/** Routes by which only the asker sees it, best first. */
export function privateRoutes(recipient: Recipient): readonly SlackRoute[] {
  return [...responseRoute(recipient, 'asker'), ...ephemeralRoute(recipient), directRoute(recipient)];
}

/** Routes by which everybody in the channel sees it. */
export function sharingRoutes(recipient: Recipient): readonly SlackRoute[] {
  return [...responseRoute(recipient, 'channel'), ...messageRoute(recipient)];
}

/** Routes for an answer in a thread; if they fail, only the asker sees it. */
export function threadRoutes(recipient: Recipient): readonly SlackRoute[] {
  return [...messageRoute(recipient), ...ephemeralRoute(recipient), directRoute(recipient)];
}

function responseRoute(
  { responseUrl, thread }: Recipient,
  seenBy: 'asker' | 'channel',
): readonly SlackRoute[] {
  if (responseUrl === null) return [];
  const send = (message: SlackMessage) => postResponse(responseUrl, message, { seenBy, thread });
  return [{ name: 'response-url', preface: () => null, send }];
}

function messageRoute({ client, channel, thread }: Recipient): readonly SlackRoute[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    await client.chat.postMessage({ channel, ...inThread(thread), ...withoutEmptyBlocks(message) });
  };
  return [{ name: 'message', preface: () => null, send }];
}

function ephemeralRoute({ client, channel, thread, person }: Recipient): readonly SlackRoute[] {
  if (channel === null) return [];
  const send = async (message: SlackMessage) => {
    const { text, blocks } = message;
    const shown = blocks.length === 0 ? { text } : { text, blocks };
    await client.chat.postEphemeral({ channel, user: person, ...inThread(thread), ...shown });
  };
  return [{ name: 'ephemeral', preface: () => null, send }];
}

function directRoute({ client, person }: Recipient): SlackRoute {
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
