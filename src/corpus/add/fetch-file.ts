import type { IncomingHttpHeaders } from 'node:http';
import { readBody } from './read-body.ts';
import { parseAddress, type RequestLimits, request } from './request.ts';

/** The stamps of a file that was fetched before, with which the server is asked whether it has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why an address is not fetched. */
export interface Refusal {
  readonly line: string;
  /** Whether it may be fetched later. */
  readonly isLater: boolean;
}

/** The bounds of a fetch. */
export interface FetchLimits extends RequestLimits {
  /** Unpacked. */
  readonly maxBytes: number;
  /** Milliseconds for everything but {@link permits}. */
  readonly maxTime: number;
  /** Says why an address must not be fetched; null if it may be. Asked about each redirect too. */
  readonly permits?: (address: string) => Promise<Refusal | null>;
  /** The stamps of the last fetch of this address, so that an unchanged file is not sent again. */
  readonly validators?: Validators | undefined;
}

/** What was fetched, or why nothing was. */
export type Fetched =
  | ({
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
      /** Without parameters, in lower case; empty if the server states none. */
      readonly type: string;
      /** The encoding that the server states; null if it states none. */
      readonly charset: string | null;
      /** Whether it has moved to {@link url} for good. */
      readonly isMoved: boolean;
    } & Validators)
  | {
      readonly ok: false;
      /** Null if no server answered; 304 if the file has not changed. */
      readonly status: number | null;
      readonly line: string;
      /** When to ask again, as the server writes it: seconds or a date. Absent: it does not say. */
      readonly retryAfter?: string;
      /** Set if nothing was asked because it is not the site's turn yet. */
      readonly isLater?: true;
    };

/** How many redirects are followed. */
const MAX_HOPS = 5;
const MOVED_FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/**
 * Fetches a file over http or https. Each address is checked after it is looked up and before it is connected to, that
 * of a redirect too, so that no name leads into a private network.
 */
export async function fetchFile(address: string, limits: FetchLimits): Promise<Fetched> {
  let url = parseAddress(address);
  let isMoved = true;
  let left = limits.maxTime;
  for (let hop = 0; url !== null && hop <= MAX_HOPS; hop += 1) {
    const forbidden = (await limits.permits?.(url.href)) ?? null;
    if (forbidden !== null)
      return { ...refuse(forbidden.line), ...(forbidden.isLater ? { isLater: true } : {}) };
    const began = performance.now();
    const answer = await hopTo(url, limits, left);
    left = Math.max(1, left - (performance.now() - began));
    if (!('to' in answer)) return answer.ok ? { ...answer, isMoved: hop > 0 && isMoved } : answer;
    isMoved &&= MOVED_FOR_GOOD.has(answer.status);
    url = parseAddress(answer.to, url);
  }
  return refuse(
    url === null ? 'it leads to no http or https address' : `it leads on more than ${MAX_HOPS} times`,
  );
}

interface Redirect {
  readonly to: string;
  readonly status: number;
}

async function hopTo(url: URL, limits: FetchLimits, left: number): Promise<Fetched | Redirect> {
  const signal = AbortSignal.timeout(Math.ceil(left));
  try {
    const response = await request(url, limits, { signal, headers: conditionsOf(limits.validators) });
    const { statusCode: status = 0, headers } = response;
    if (status === 200) {
      const bytes = await readBody(response, limits.maxBytes);
      return { ok: true, bytes, url: url.href, isMoved: false, ...describeHead(headers) };
    }
    response.destroy();
    if (status === 304) return refuse('it has not changed', status);
    if (status > 300 && status < 400 && headers.location !== undefined)
      return { to: headers.location, status };
    return refuse(`${url.host} answered ${status}`, status, headers['retry-after']);
  } catch (error) {
    return refuse(signal.aborted ? `it took longer than ${limits.maxTime / 1000} seconds` : describe(error));
  }
}

function conditionsOf({ etag, lastModified }: Validators = { etag: null, lastModified: null }) {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

const CHARSET = /;\s*charset\s*=\s*"?(?<charset>[\w.:-]{1,40})/iu;
/** The longest stamp that is believed. */
const MAX_VALIDATOR = 500;

function describeHead(headers: IncomingHttpHeaders) {
  const stated = headers['content-type'] ?? '';
  return {
    type: stated.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: CHARSET.exec(stated)?.groups?.['charset']?.toLowerCase() ?? null,
    etag: bounded(headers.etag),
    lastModified: bounded(headers['last-modified']),
  };
}

function bounded(value: string | undefined): string | null {
  return value === undefined || value === '' || value.length > MAX_VALIDATOR ? null : value;
}

function refuse(
  line: string,
  status: number | null = null,
  retryAfter?: string,
): Extract<Fetched, { readonly ok: false }> {
  return { ok: false, status, line, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The words of our own refusal, or the system's error code. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return code === null ? error.message : (CODES.get(code) ?? code);
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no server of that name was found'],
  ['ECONNREFUSED', 'the server does not answer'],
  ['ECONNRESET', 'the server broke off'],
  ['HPE_HEADER_OVERFLOW', 'the server’s head is too long'],
]);
