import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Posting } from '../../../ports/outbox.ts';
import { readFailureCode } from '../connect/failures.ts';
import type { SlackMessage } from '../render/render.ts';
import { splitMessage } from '../render/split-message.ts';
import { type Arrived, EVENT_TYPE } from './find-posted-parts.ts';
import { UNFIT } from './send.ts';

/** Where to post, and what is there already. */
export interface PartsDependencies extends Pick<Posting, 'channel' | 'delivery'> {
  readonly client: WebClient;
  readonly arrived: Arrived;
  /** Milliseconds between two messages. */
  readonly gap: number;
}

/**
 * Posts the messages that are not there yet, in order, each with its part id in the metadata. One that Slack finds too
 * long is sent in halves with ids of their own.
 *
 * @returns the timestamps of all.
 * @throws if Slack refuses one.
 */
export async function postParts(
  messages: readonly SlackMessage[],
  dependencies: PartsDependencies,
  within = '',
): Promise<readonly string[]> {
  const posted: string[] = [];
  for (const [index, message] of messages.entries()) {
    if (index > 0) await setTimeout(dependencies.gap);
    posted.push(...(await postPart(message, `${within}${index + 1}`, dependencies)));
  }
  return posted;
}

async function postPart(
  message: SlackMessage,
  part: string,
  dependencies: PartsDependencies,
): Promise<readonly string[]> {
  const { client, channel, delivery, arrived } = dependencies;
  const there = arrived.get(part);
  if (there !== undefined) return [there];
  try {
    const { text, blocks, unfurl_links, unfurl_media } = message;
    const { ts = '' } = await client.chat.postMessage({
      channel,
      text,
      unfurl_links,
      unfurl_media,
      ...(blocks.length === 0 ? {} : { blocks }),
      metadata: { event_type: EVENT_TYPE, event_payload: { delivery, part } },
    });
    return [ts];
  } catch (error) {
    const pieces = UNFIT.has(readFailureCode(error)) ? splitMessage(message) : null;
    if (pieces === null) throw error;
    return postParts(pieces, dependencies, `${part}.`);
  }
}
