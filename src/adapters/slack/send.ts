import { type Failures, readFailureCode } from './failures.ts';
import type { Recipient } from './recipient.ts';
import type { SlackMessage } from './render.ts';
import { splitMessage } from './split-message.ts';
import { privateWays, sharingWays, threadWays, type Way } from './ways.ts';

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
  return {
    privately: (recipient, messages) => deliver(messages, privateWays(recipient), recipient, failures),
    inThread: (recipient, messages) => deliver(messages, threadWays(recipient), recipient, failures),
    toChannel: (recipient, messages) => deliver(messages, sharingWays(recipient), recipient, failures),
  };
}

/** What Slack says of a message that is too long or that it cannot read. */
export const UNFIT: ReadonlySet<string> = new Set(['msg_blocks_too_long', 'msg_too_long', 'invalid_blocks']);

async function deliver(
  messages: readonly SlackMessage[],
  ways: readonly Way[],
  recipient: Recipient,
  failures: Failures,
): Promise<boolean> {
  const [way, ...others] = ways;
  if (way === undefined) return false;
  const left = await sendAll(messages, way, recipient, failures);
  return left.length === 0 || deliver(left, others, recipient, failures);
}

/** Sends until the way is closed; what is left then. */
async function sendAll(
  messages: readonly SlackMessage[],
  way: Way,
  { workspace, channel, person }: Recipient,
  failures: Failures,
): Promise<readonly SlackMessage[]> {
  const waiting = [...messages];
  try {
    if (way.preface !== null) await way.send(way.preface);
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const pieces = await sendOne(next, way, (error) =>
        failures.report({ doing: `answer-by-${way.name}`, workspace, where: channel ?? person, error }),
      );
      waiting.splice(0, 1, ...pieces);
    }
  } catch (error) {
    failures.report({ doing: `answer-by-${way.name}`, workspace, where: channel ?? person, error });
  }
  return waiting;
}

/** Sends a message, or gives the smaller ones to send in its place. */
async function sendOne(
  message: SlackMessage,
  way: Way,
  report: (error: unknown) => void,
): Promise<readonly SlackMessage[]> {
  try {
    await way.send(message);
    return [];
  } catch (error) {
    const pieces = UNFIT.has(readFailureCode(error)) ? splitMessage(message) : null;
    if (pieces === null) throw error;
    report(error);
    return pieces;
  }
}
