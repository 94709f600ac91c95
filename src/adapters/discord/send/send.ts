import type { Failures } from '../../../chat/events/failures.ts';
import { deliver } from '../../../chat/messages/deliver.ts';
import { nameLeftOut } from '../../../reply/notices.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import { renderNotice } from '../render/notice.ts';
import type { DiscordMessage } from '../render/render.ts';
import { explainRefusal } from './permissions.ts';
import type { Recipient } from './recipient.ts';
import { type DiscordRoute, type OnSent, privateRoutes, replyRoutes, sharingRoutes } from './routes.ts';

/** What happened to the messages. */
export interface Sending {
  /** Whether all of them arrived. */
  readonly hasArrived: boolean;
  /** The ids of those that did, in order. */
  readonly ids: readonly string[];
  /** The missing permissions for which routes failed, by Discord's names. */
  readonly missing: readonly string[];
}

/**
 * Sends messages to people. If one route fails it tries the next, and logs each failure with advice; it never rejects.
 */
export interface Sender {
  /** Only the asker sees it. */
  privately(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
  /** As a reply where it was asked; if that fails, privately. */
  asReply(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
  /** For everybody in the recipient's channel, and nowhere else. */
  toChannel(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
}

/** Makes a sender that reports its failures. */
export function createSender(api: DiscordApi, failures: Failures): Sender {
  const by = (listRoutes: ListRoutes): Sender['privately'] => {
    return async (recipient, messages) => {
      const ids: string[] = [];
      const missing: string[] = [];
      const { workspace, channel, person, response } = recipient;
      const hasArrived = await deliver(fitInto(messages, response?.room() ?? Number.POSITIVE_INFINITY), {
        routes: listRoutes(api, recipient, ({ id }) => ids.push(id)),
        report: ({ name }, error) => {
          missing.push(...explainRefusal(error, recipient.missing));
          failures.report({ doing: `answer-by-${name}`, workspace, where: channel ?? person, error });
        },
        split: () => null,
      });
      return { hasArrived, ids, missing };
    };
  };
  return { privately: by(privateRoutes), asReply: by(replyRoutes), toChannel: by(sharingRoutes) };
}

type ListRoutes = (api: DiscordApi, recipient: Recipient, onSent: OnSent) => readonly DiscordRoute[];

/** Keeps what fits: the beginning, the end with its buttons, and a sentence about what is left out. */
function fitInto(messages: readonly DiscordMessage[], room: number): readonly DiscordMessage[] {
  if (messages.length <= room) return messages;
  const beginning = messages.slice(0, Math.max(0, room - LAST_ONES));
  const notice = renderNotice(nameLeftOut(messages.length - beginning.length - 1));
  return [...beginning, ...messages.slice(-1), notice];
}

/** The answer's last message and the sentence. */
const LAST_ONES = 2;
