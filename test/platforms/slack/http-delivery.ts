import { createHmac } from 'node:crypto';
import {
  ACKNOWLEDGEMENT_LIMIT,
  type Acknowledgement,
  type Attempt,
  type Envelope,
  type Transport,
} from './delivery.ts';

/** What is sent to the app's request URL. */
interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How requests are signed; tests bend it to see them refused. */
export interface Signing {
  secret: string;
  /** Seconds by which the timestamp is in the past. */
  age: number;
}

/** Delivers over signed HTTP requests; `url` gives the app's request URL, null while it has none. */
export function createHttpDelivery(signing: Signing, url: () => string | null): Transport {
  return {
    deliver: async (envelope, attempt) => {
      const start = performance.now();
      const target = url();
      if (target === null) return fail(start, 'connection_failed', null, false);
      const { body, headers } = sign(toRequest(envelope, attempt), signing);
      return post(target, body, headers, start);
    },
  };
}

/** Asks the app whether the request URL is its own; gives what it answered. */
export async function challenge(target: string, signing: Signing, word: string): Promise<string> {
  const request = toJson({ type: 'url_verification', token: 'loopback', challenge: word }, {});
  const { body, headers } = sign(request, signing);
  const response = await fetch(target, { method: 'POST', body, headers });
  return response.text();
}

/** The `v0` signature over the timestamp and the raw body. */
function sign({ body, headers }: SignedRequest, { secret, age }: Signing): SignedRequest {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: { ...headers, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` },
  };
}

function toRequest({ kind, payload }: Envelope, { number, reason }: Attempt): SignedRequest {
  switch (kind) {
    case 'events_api':
      return toJson(
        payload,
        number === 0
          ? {}
          : { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': reason ?? 'http_timeout' },
      );
    case 'slash_commands':
      return toForm(Object.entries(payload).map(([name, value]) => [name, String(value)]));
    case 'interactive':
      return toForm([['payload', JSON.stringify(payload)]]);
  }
}

function toJson(value: object, headers: Readonly<Record<string, string>>): SignedRequest {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } };
}

function toForm(entries: [name: string, value: string][]): SignedRequest {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { body: new URLSearchParams(entries).toString(), headers };
}

async function post(
  target: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  start: number,
): Promise<Acknowledgement> {
  try {
    const signal = AbortSignal.timeout(ACKNOWLEDGEMENT_LIMIT);
    const response = await fetch(target, { method: 'POST', body, headers: { ...headers }, signal });
    const text = await response.text();
    if (response.status !== 200) {
      const wantsNoRetry = response.headers.get('x-slack-no-retry') === '1';
      return fail(start, 'http_error', response.status, wantsNoRetry);
    }
    return { isAcknowledged: true, after: performance.now() - start, body: readBody(text) };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return fail(start, isLate ? 'http_timeout' : 'connection_failed', null, false);
  }
}

function fail(
  start: number,
  reason: 'http_error' | 'http_timeout' | 'connection_failed',
  status: number | null,
  wantsNoRetry: boolean,
): Acknowledgement {
  return { isAcknowledged: false, after: performance.now() - start, reason, status, wantsNoRetry };
}

/** Plain text is a message's text. */
function readBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
