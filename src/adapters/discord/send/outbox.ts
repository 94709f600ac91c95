import { RateLimitError } from 'discord.js';
import { MessageFlags, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Failures } from '../../../chat/events/failures.ts';
import type { InFlight } from '../../../chat/events/in-flight.ts';
import type { LinkTo } from '../../../chat/messages/presentation.ts';
import type { Outbox, Posting, PostResult } from '../../../ports/outbox.ts';
import type { Log } from '../../../ports/ports.ts';
import type { DiscordApi } from '../connect/discord-api.ts';
import { readFailureCode } from '../connect/failures.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage } from '../render/render.ts';
import { DISCORD_PACE } from './pace.ts';
import { isMarked, markMessage, toSnowflake } from './part-marks.ts';
import { explainRefusal } from './permissions.ts';

/** What Discord's outbox works with. */
export interface OutboxDependencies {
  readonly api: DiscordApi;
  readonly failures: Failures;
  readonly inFlight: InFlight;
  readonly linkTo: LinkTo;
  readonly log: Log;
}

/** Posts to channels; the parts of a post are numbered from 1. */
export function createOutbox(dependencies: OutboxDependencies): Outbox {
  const { api, failures, inFlight, log } = dependencies;
  return {
    platform: 'discord',
    pace: DISCORD_PACE,
    channelUrl,
    post: (posting) =>
      new Promise((resolve) => {
        inFlight.begin(async () => {
          resolve(
            await post(dependencies, posting).catch((error: unknown) => putOff(dependencies, posting, error)),
          );
        });
      }),
    tell: ({ workspace }, person, line) =>
      new Promise((resolve) => {
        inFlight.begin(async () => {
          try {
            const notice = renderNotice(line);
            const flags = notice.flags & ~MessageFlags.Ephemeral;
            await api.post(await api.openDirect(person), { ...notice, flags });
          } catch (error) {
            failures.report({ doing: 'tell', workspace, where: person, error });
            log.warn('digest-not-told', { workspace, person, line });
          }
          resolve();
        });
      }),
  };
}

/** A direct message is in no server. */
function channelUrl(workspace: string, channel: string): string {
  const server = workspace === '' ? '@me' : encodeURIComponent(workspace);
  return `https://discord.com/channels/${server}/${encodeURIComponent(channel)}`;
}

async function post(dependencies: OutboxDependencies, posting: Posting): Promise<PostResult> {
  const { api, linkTo } = dependencies;
  const { channel, answer, delivery } = posting;
  const arrived = await findPostedParts(dependencies, posting);
  const ids: string[] = [];
  for (const [index, message] of renderMessage(answer, { ephemeral: false, linkTo }).entries()) {
    const part = index + 1;
    const before = arrived.find((each) => isMarked(each, delivery, part));
    const id = before === undefined ? null : IDENTIFIED.parse(before).id;
    ids.push(id ?? (await api.post(channel, markMessage(message, delivery, part))).id);
  }
  return { kind: 'posted', messages: ids };
}

const IDENTIFIED = z.object({ id: z.string() });

/** The most pages of a hundred messages that are read. */
const PAGES = 50;
/** How far Discord's clock may be behind ours, in milliseconds. */
const LEEWAY = 3_600_000;

/**
 * Reads the messages since some time before the first attempt, and the latest ones too, since this machine's clock may
 * have been wrong; none if this is the first attempt.
 */
async function findPostedParts(
  { api }: OutboxDependencies,
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

function putOff(
  { failures }: OutboxDependencies,
  { workspace, channel }: Posting,
  error: unknown,
): PostResult {
  failures.report({ doing: 'post', workspace, where: channel, error });
  const afterMs = error instanceof RateLimitError ? Math.max(error.timeToReset, error.retryAfter) : null;
  return { kind: 'later', afterMs, reason: sayWhy(error) };
}

/** The reason, for the subscriber: the permission that the bot lacks, or what Discord says. */
function sayWhy(error: unknown): string {
  const permissions = explainRefusal(error, []);
  if (permissions.length > 0) {
    const names = permissions.map((name) => `“${name}”`).join(' or ');
    return `the bot lacks the permission ${names} there`;
  }
  const code = readFailureCode(error);
  return REASONS.get(code) ?? `Discord says ${code}`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  [String(RESTJSONErrorCodes.UnknownChannel), 'the channel was deleted'],
  [String(RESTJSONErrorCodes.ThreadLocked), 'the thread is locked'],
  [String(RESTJSONErrorCodes.InvalidActionOnArchivedThread), 'the thread is archived'],
  ['http_401', 'Discord refuses the bot’s token'],
  ['ratelimited', 'Discord lets no more through'],
  ['unreachable', 'Discord could not be reached'],
  ['fault', 'a fault of the program'],
]);
