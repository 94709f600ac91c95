import { RateLimitError } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Outbox, Posting, PostResult } from '../../ports/outbox.ts';
import { readFailureCode } from './failures.ts';
import { type Handling, render } from './handling.ts';
import { isMarked, markMessage, toSnowflake } from './marks.ts';
import { renderNotice } from './notice.ts';

/** What Discord's outbox works with. */
export type OutboxSetting = Pick<Handling, 'api' | 'failures' | 'work' | 'linkTo'>;

/** Posts to Discord's channels unasked; part n of a delivery is n counted from 1. */
export function createOutbox(handling: OutboxSetting): Outbox {
  const { api, failures, work } = handling;
  return {
    platform: 'discord',
    post: (posting) =>
      new Promise((resolve) => {
        work.begin(async () => {
          resolve(await post(handling, posting).catch((error: unknown) => putOff(handling, posting, error)));
        });
      }),
    tell: (workspace, person, line) =>
      new Promise((resolve) => {
        work.begin(async () => {
          try {
            const notice = renderNotice(line);
            const flags = notice.flags & ~MessageFlags.Ephemeral;
            await api.post(await api.openDirect(person), { ...notice, flags });
          } catch (error) {
            failures.report({ doing: 'tell', workspace, where: person, error });
          }
          resolve();
        });
      }),
  };
}

async function post(handling: OutboxSetting, posting: Posting): Promise<PostResult> {
  const { api } = handling;
  const { channel, answer, delivery } = posting;
  const arrived = await findArrived(handling, posting);
  const ids: string[] = [];
  for (const [place, message] of render(handling, answer, { ephemeral: false }).entries()) {
    const part = place + 1;
    const before = arrived.find((each) => isMarked(each, delivery, part));
    const id = before === undefined ? null : IDENTIFIED.parse(before).id;
    ids.push(id ?? (await api.post(channel, markMessage(message, delivery, part))).id);
  }
  return { kind: 'posted', messages: ids };
}

const IDENTIFIED = z.object({ id: z.string() });

/** Pages of a hundred messages that are read at most. */
const PAGES = 50;
/** Milliseconds by which Discord's clock may be behind ours. */
const LEEWAY = 3_600_000;

/**
 * The latest messages of the channel, since this machine's clock may have been wrong, and all since some time before it
 * was first tried; none where it was not.
 */
async function findArrived(
  { api }: OutboxSetting,
  { channel, triedSince }: Posting,
): Promise<readonly unknown[]> {
  if (triedSince === null) return [];
  const found = [...(await api.readMessagesAfter(channel, null))];
  let after = toSnowflake(new Date(Date.parse(triedSince) - LEEWAY));
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await api.readMessagesAfter(channel, after);
    if (messages.length === 0) break;
    found.push(...messages);
    after = messages.map((each) => IDENTIFIED.parse(each).id).reduce(later);
  }
  return found;
}

function later(one: string, other: string): string {
  return BigInt(one) > BigInt(other) ? one : other;
}

function putOff({ failures }: OutboxSetting, { workspace, channel }: Posting, error: unknown): PostResult {
  failures.report({ doing: 'post', workspace, where: channel, error });
  const afterMs = error instanceof RateLimitError ? Math.max(error.timeToReset, error.retryAfter) : null;
  const code = readFailureCode(error);
  return { kind: 'later', afterMs, reason: REASONS.get(code) ?? `Discord says ${code}` };
}

/** In words for whoever subscribed; the log has the codes. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['10003', 'the channel is gone'],
  ['50001', 'the bot may not see the channel'],
  ['50013', 'the bot may not post in the channel'],
  ['unreachable', 'Discord could not be reached'],
  ['fault', 'a fault of the program'],
]);
