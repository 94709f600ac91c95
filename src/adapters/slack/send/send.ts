import type { Failures } from '../../../chat/events/failures.ts';
import { deliver } from '../../../chat/messages/deliver.ts';
import { readFailureCode } from '../connect/failures.ts';
import type { SlackMessage } from '../render/render.ts';
import { splitMessage } from '../render/split-message.ts';
import type { Recipient } from './recipient.ts';
import { privateRoutes, type SlackRoute, sharingRoutes, threadRoutes } from './routes.ts';

/**
 * Sends messages to people. If one route fails it tries the next, and logs each failure with advice. Resolves to
 * whether everything arrived, and never rejects.
 */
export interface Sender {
  /** Only the asker sees it. */
  privately(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
  /** In the recipient's channel and thread; if that fails, privately. */
  inThread(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
  /** For everybody in the recipient's channel, and nowhere else. */
  toChannel(recipient: Recipient, messages: readonly SlackMessage[]): Promise<boolean>;
}

/** Makes a sender that reports its failures. */
export function createSender(failures: Failures): Sender {
  const send = (routes: (recipient: Recipient) => readonly SlackRoute[]): Sender['privately'] => {
    return (recipient, messages) => {
      const { workspace, channel, person } = recipient;
      return deliver(messages, {
        routes: routes(recipient),
        report: ({ name }, error) =>
          failures.report({ doing: `answer-by-${name}`, workspace, where: channel ?? person, error }),
        split: (message, error) => (UNFIT.has(readFailureCode(error)) ? splitMessage(message) : null),
      });
    };
  };
  return { privately: send(privateRoutes), inThread: send(threadRoutes), toChannel: send(sharingRoutes) };
}

/** Codes for a message that is too long or malformed. */
export const UNFIT: ReadonlySet<string> = new Set(['msg_blocks_too_long', 'msg_too_long', 'invalid_blocks']);
