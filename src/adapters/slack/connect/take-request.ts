import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type HTTPReceiver, HTTPReceiverDeferredRequestError, verifySlackRequest } from '@slack/bolt';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import type { DropReason } from '../../../ports/metrics.ts';
import { EVENTS_PATH } from '../setup/manifest.ts';
import { isReadable, parseBody } from './readable-body.ts';

/** What taking requests needs. */
export interface RequestTaking {
  readonly receiver: HTTPReceiver;
  /** Null: no events are taken, only the pages below. */
  readonly signingSecret: string | null;
  readonly dropped: DroppedEvents;
}

/** Bytes; the longest message with its blocks is a fifth of it. */
const MAX_BODY = 1_000_000;
/** Bytes of what need not be signed: Slack asks now and then whether the certificate is good. */
const MAX_UNSIGNED = 1_000;
/** Bodies read at a time; nearly all of Slack's are small, and what is large may not crowd them out. */
const MAX_AT_ONCE = { small: 256, large: 32 };
/** Bytes. */
const MAX_SMALL = 65_536;
/** Milliseconds; Slack sends a body with its headers, so that one which takes longer gives its place to another. */
const MAX_AHEAD = 250;
/** Milliseconds; after three seconds Slack has given up. */
const MAX_TIME = 3_000;

/**
 * Takes requests in front of Bolt, so that whoever is not Slack costs little: without a signature nothing is read, a
 * body is bounded while it is read, and only so many are at a time. Bolt gets what is signed and can be taken apart.
 */
export function takeRequests(taking: RequestTaking): RequestListener {
  const places = { small: createPlaces(MAX_AT_ONCE.small), large: createPlaces(MAX_AT_ONCE.large) };
  return (request, response) => {
    if (taking.signingSecret === null || request.method !== 'POST' || pathOf(request) !== EVENTS_PATH)
      return pass(taking.receiver, request, response);
    const place = new AbortController();
    const those = places[lengthOf(request) <= MAX_SMALL ? 'small' : 'large'];
    const refusal = refuseUnread(request) ?? (those.take(place) ? null : TOO_MANY);
    if (refusal !== null) return refuse(response, refusal, taking.dropped);
    void takeEvent(taking, { request, response, place: place.signal }).finally(() => those.leave(place));
  };
}

/** As many places as bodies are read at a time. */
interface Places {
  /** Takes one, where there is one, from whoever has been slow for longest if need be. */
  take(place: AbortController): boolean;
  leave(place: AbortController): void;
}

function createPlaces(most: number): Places {
  /** When each was taken, the first one first. */
  const taken = new Map<AbortController, number>();
  return {
    take: (place) => {
      const [slowest] = taken;
      if (taken.size >= most && slowest !== undefined) {
        const [other, since] = slowest;
        if (performance.now() - since <= MAX_AHEAD) return false;
        taken.delete(other);
        other.abort();
      }
      taken.set(place, performance.now());
      return true;
    },
    leave: (place) => void taken.delete(place),
  };
}

interface Refusal {
  readonly status: number;
  readonly reason: DropReason;
}

const TOO_MANY: Refusal = { status: 503, reason: 'too-many' };
const TOO_LARGE: Refusal = { status: 413, reason: 'too-large' };
const TOO_SLOW: Refusal = { status: 408, reason: 'too-slow' };
const NOT_SIGNED: Refusal = { status: 401, reason: 'bad-signature' };
const MALFORMED: Refusal = { status: 400, reason: 'malformed' };

/** Why a request is refused by its headers alone; null if it is not. */
function refuseUnread(request: IncomingMessage): Refusal | null {
  const length = lengthOf(request);
  if (!(length <= MAX_BODY)) return TOO_LARGE;
  return isSigned(request.headers) || length <= MAX_UNSIGNED ? null : NOT_SIGNED;
}

/** Bytes, as it says; of one that does not say, the most that it may have. */
function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? MAX_BODY);
}

function isSigned(headers: IncomingMessage['headers']): boolean {
  return 'x-slack-signature' in headers && 'x-slack-request-timestamp' in headers;
}

interface Taken {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Aborted when another has its place. */
  readonly place: AbortSignal;
}

async function takeEvent(
  { receiver, signingSecret, dropped }: RequestTaking,
  { request, response, place }: Taken,
): Promise<void> {
  const read = await readBody(request, place);
  if (!Buffer.isBuffer(read)) return refuse(response, read, dropped);
  const text = read.toString();
  const body = parseBody(text, request.headers['content-type']);
  if (!isSslCheck(body) && !isGenuine(request, text, signingSecret ?? ''))
    return refuse(response, NOT_SIGNED, dropped);
  if (!isReadable(body)) return refuse(response, MALFORMED, dropped);
  // Bolt takes what was read already for the body.
  pass(receiver, Object.assign(request, { rawBody: read }), response);
}

/** The body, or why it is not read to its end. */
function readBody(request: IncomingMessage, place: AbortSignal): Promise<Buffer | Refusal> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const end = (result: Buffer | Refusal): void => {
      clearTimeout(timeout);
      request.off('data', onData);
      resolve(result);
    };
    const onData = (part: Buffer): void => {
      bytes += part.length;
      if (bytes > MAX_BODY) end(TOO_LARGE);
      else parts.push(part);
    };
    const timeout = setTimeout(() => end(TOO_SLOW), MAX_TIME);
    request.on('data', onData);
    request.once('end', () => end(Buffer.concat(parts)));
    request.once('close', () => end(MALFORMED));
    place.addEventListener('abort', () => end(TOO_SLOW), { once: true });
  });
}

/** Slack does not sign it, and Bolt looks at nothing else of it. */
function isSslCheck(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'ssl_check' in body && body.ssl_check === '1';
}

function isGenuine({ headers }: IncomingMessage, body: string, signingSecret: string): boolean {
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: {
        'x-slack-signature': String(headers['x-slack-signature']),
        'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
      },
    });
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, { status, reason }: Refusal, dropped: DroppedEvents): void {
  dropped.note(reason, 'request');
  // What was not read is not waited for.
  response.writeHead(status, { connection: 'close' }).end();
}

/** The receiver throws on a path or method that it does not know. */
function pass(receiver: HTTPReceiver, request: IncomingMessage, response: ServerResponse): void {
  try {
    receiver.requestListener(request, response);
  } catch (error) {
    response.writeHead(error instanceof HTTPReceiverDeferredRequestError ? 404 : 500).end();
  }
}

const HERE = 'http://here.invalid';

/** Empty for what is no address. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return URL.canParse(url, HERE) ? new URL(url, HERE).pathname : '';
}
