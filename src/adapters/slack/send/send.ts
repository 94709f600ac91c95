import { deliver } from '../../../chat/deliver.ts';
import type { Failures } from '../../../chat/failures.ts';
import { readFailureCode } from '../connect/failures.ts';
import type { SlackMessage } from '../render/render.ts';
import { splitMessage } from '../render/split-message.ts';
import type { Recipient } from './recipient.ts';
import { privateWays, type SlackWay, sharingWays, threadWays } from './routes.ts';

/**
 * Brings messages to people. Where one way is closed the next is tried, and each failure is logged with what to do;
 * nothing here rejects. True where all of it arrived.
 */
export interface Sender {
  /** Only the asker sees it. */
  privately(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
  /** In the recipient's channel and thread; if that is closed, privately. */
  inThread(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
  /** For everybody in the recipient's channel, and nowhere else. */
  toChannel(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
}

/** Makes a sender that tells its failures. */
export function createSender(failures: Failures): Sender {
  const send = (ways: (recipient: Recipient) => readonly SlackWay[]): Sender['privately'] => {
    return (recipient, messages) => {
      const { workspace, channel, person } = recipient;
      return deliver(messages, {
        ways: ways(recipient),
        report: ({ name }, error) =>
          failures.report({ doing: `answer-by-${name}`, workspace, where: channel ?? person, error }),
        split: (message, error) => (UNFIT.has(readFailureCode(error)) ? splitMessage(message) : null),
      });
    };
  };
  return { privately: send(privateWays), inThread: send(threadWays), toChannel: send(sharingWays) };
}

/** What Slack says of a message that is too long or that it cannot read. */
export const UNFIT: ReadonlySet<string> = new Set(['msg_blocks_too_long', 'msg_too_long', 'invalid_blocks']);
