import { deliver } from '../../../chat/deliver.ts';
import type { Failures } from '../../../chat/failures.ts';
import { nameLeftOut } from '../../../reply/notices.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import { renderNotice } from '../render/notice.ts';
import type { DiscordMessage } from '../render/render.ts';
import { explainRefusal } from './permissions.ts';
import type { Recipient } from './recipient.ts';
import { type DiscordWay, type OnSent, privateWays, replyWays, sharingWays } from './routes.ts';

/** What became of messages. */
export interface Sending {
  /** Whether all of it arrived. */
  readonly hasArrived: boolean;
  /** The ids of the messages that did, in their order. */
  readonly ids: readonly string[];
  /** The permissions for lack of which ways were closed, by Discord's names. */
  readonly missing: readonly string[];
}

/**
 * Brings messages to people. Where one way is closed the next is tried, and each failure is logged with what to do;
 * nothing here rejects.
 */
export interface Sender {
  /** Only the asker sees it. */
  privately(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
  /** As a reply where it was asked; if that is closed, privately. */
  asReply(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
  /** For everybody in the recipient's channel, and nowhere else. */
  toChannel(recipient: Recipient, messages: readonly DiscordMessage[]): Promise<Sending>;
}

/** Makes a sender that tells its failures. */
export function createSender(api: DiscordApi, failures: Failures): Sender {
  const by = (listWays: ListWays): Sender['privately'] => {
    return async (recipient, messages) => {
      const ids: string[] = [];
      const missing: string[] = [];
      const { workspace, channel, person, response } = recipient;
      const hasArrived = await deliver(fitInto(messages, response?.room() ?? Number.POSITIVE_INFINITY), {
        ways: listWays(api, recipient, ({ id }) => ids.push(id)),
        report: ({ name }, error) => {
          missing.push(...explainRefusal(error, recipient.missing));
          failures.report({ doing: `answer-by-${name}`, workspace, where: channel ?? person, error });
        },
        split: () => null,
      });
      return { hasArrived, ids, missing };
    };
  };
  return { privately: by(privateWays), asReply: by(replyWays), toChannel: by(sharingWays) };
}

type ListWays = (api: DiscordApi, recipient: Recipient, onSent: OnSent) => readonly DiscordWay[];

/** What fits: the beginning, the end, which has the buttons, and a sentence on what is left out between. */
function fitInto(messages: readonly DiscordMessage[], room: number): readonly DiscordMessage[] {
  if (messages.length <= room) return messages;
  const beginning = messages.slice(0, Math.max(0, room - LAST_ONES));
  const notice = renderNotice(nameLeftOut(messages.length - beginning.length - 1));
  return [...beginning, ...messages.slice(-1), notice];
}

/** The answer's last message and the sentence. */
const LAST_ONES = 2;
