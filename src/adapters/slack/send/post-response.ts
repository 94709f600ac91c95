import { setTimeout } from 'node:timers/promises';
import pRetry from 'p-retry';
import { z } from 'zod';
import { parseJson } from '../../../core/parse-json.ts';
import { SlackRefusal } from '../connect/failures.ts';
import type { SlackMessage } from '../render/render.ts';

/** Who sees what is posted to a `response_url`. */
export interface ResponseOptions {
  readonly seenBy: 'asker' | 'channel';
  /** The thread in which the button was pressed; null if it was in none. */
  readonly thread: string | null;
}

/**
 * Posts a message to a `response_url`, which accepts five within thirty minutes. Temporary failures (429, 5xx, no
 * connection) are retried.
 *
 * @throws SlackRefusal with Slack's code: `expired_url`, `used_url`, `msg_blocks_too_long`, …
 */
export async function postResponse(
  url: string,
  { text, blocks, unfurl_links, unfurl_media }: SlackMessage,
  { seenBy, thread }: ResponseOptions,
): Promise<void> {
  const body = JSON.stringify({
    response_type: seenBy === 'asker' ? 'ephemeral' : 'in_channel',
    replace_original: false,
    text,
    unfurl_links,
    unfurl_media,
    ...(blocks.length === 0 ? {} : { blocks }),
    ...(thread === null ? {} : { thread_ts: thread }),
  });
  await pRetry(() => post(url, body), {
    retries: RETRIES,
    minTimeout: FIRST_WAIT,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof PutOff,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      if (error instanceof PutOff && retriesLeft > 0) await setTimeout(error.wait, undefined, { ref: false });
    },
  });
}

const RETRIES = 3;
/** Milliseconds. */
const FIRST_WAIT = 300;
const REQUEST_TIMEOUT = 10_000;
/** Seconds; nobody waits longer for an answer. */
const MAX_WAIT = 60;

/** Slack will accept it later. */
class PutOff extends SlackRefusal {
  /** Milliseconds that Slack asks us to wait. */
  readonly wait: number;

  constructor(code: string, wait: number, options?: ErrorOptions) {
    super(code, options);
    this.wait = wait;
  }
}

async function post(url: string, body: string): Promise<void> {
  const response = await send(url, body);
  if (response.status === 429) throw new PutOff('ratelimited', readWait(response));
  if (response.status >= 500) throw new PutOff(`http_${response.status}`, 0);
  const code = readRefusal(await response.text());
  if (code !== null) throw new SlackRefusal(code);
  if (!response.ok) throw new SlackRefusal('expired_url');
}

async function send(url: string, body: string): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
    });
  } catch (error) {
    throw new PutOff('unreachable', 0, { cause: error });
  }
}

function readWait({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? '1');
  return Math.min(Number.isFinite(seconds) ? seconds : 1, MAX_WAIT) * 1_000;
}

/** Slack's error code in a response body, which may come with status 200; null if there is none. */
function readRefusal(body: string): string | null {
  if (CODE.test(body) && body !== 'ok') return body;
  const refusal = REFUSAL.safeParse(parseJson(body));
  return refusal.success ? refusal.data.error : null;
}

const CODE = /^[a-z]+(?:_[a-z]+)*$/u;
const REFUSAL = z.object({ ok: z.literal(false), error: z.string() });
