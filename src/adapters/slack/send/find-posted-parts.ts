import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Posting } from '../../../ports/outbox.ts';

/** The event type in a digest's metadata. */
export const EVENT_TYPE = 'verbatim_digest';

/** Timestamps of messages by part id. */
export type Arrived = ReadonlyMap<string, string>;

/**
 * Finds the parts that are in the channel already. It reads back to some time before the first attempt, and at least
 * the latest page, since this machine's clock may have been wrong.
 *
 * @throws if Slack refuses or cannot answer now.
 */
export async function findPostedParts(
  client: WebClient,
  { channel, delivery }: Pick<Posting, 'channel' | 'delivery'>,
  triedSince: string,
): Promise<Arrived> {
  const oldest = (new Date(triedSince).getTime() - MARGIN) / 1_000;
  const arrived = new Map<string, string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const found = await client.conversations.history({
      channel,
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const messages = found.messages ?? [];
    for (const [part, ts] of messages.flatMap((message) => readPart(message, delivery)))
      arrived.set(part, ts);
    const last = Number(messages.at(-1)?.ts ?? '0');
    cursor = found.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '' || last < oldest) return arrived;
  }
  return arrived;
}

/** How far Slack's clock and ours may differ, in milliseconds. */
const MARGIN = 3_600_000;
/** Messages on a page; Slack may return fewer. */
const PAGE = 200;
/** Enough for the busiest channel's hours. */
const PAGES = 50;

const DIGEST = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ delivery: z.string(), part: z.string() }),
  }),
});

function readPart(message: unknown, delivery: string): readonly (readonly [part: string, ts: string])[] {
  const { data } = DIGEST.safeParse(message);
  const payload = data?.metadata.event_payload;
  return data !== undefined && payload?.delivery === delivery ? [[payload.part, data.ts]] : [];
}
