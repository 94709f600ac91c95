import { lookup as lookUp } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';

/** How much a fetch may take. */
export interface FetchLimits {
  /** Unpacked. */
  readonly maxBytes: number;
  /** Milliseconds, for all of it. */
  readonly maxTime: number;
  /** Whether addresses of private networks are fetched from too. */
  readonly allowsPrivate: boolean;
  /** Who asks, for the User-Agent. */
  readonly agent: string;
  /** Says, before it is fetched from, why an address is not to be; null: it may. A redirect's is asked about too. */
  readonly permits?: (address: string) => Promise<string | null>;
}

/** What was fetched, or why nothing was. */
export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
      /** Without parameters, in lower case; empty if the server states none. */
      readonly type: string;
    }
  | { readonly ok: false; readonly status: number | null; readonly line: string };

/** Redirects. */
const MAX_HOPS = 5;
/** Bytes of a response's head. */
const MAX_HEAD = 65_536;

/**
 * Fetches a file over http or https. Each address is checked after it is looked up and before it is connected to, that
 * of a redirect too, so that no name leads into a private network.
 */
export async function fetchFile(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.maxTime);
  let url = parseAddress(address);
  try {
    for (let hop = 0; url !== null && hop <= MAX_HOPS; hop += 1) {
      const forbidden = (await limits.permits?.(url.href)) ?? null;
      if (forbidden !== null) return refuse(forbidden);
      const response = await request(url, limits, signal);
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        response.destroy();
        url = parseAddress(headers.location, url);
      } else if (status !== 200) {
        response.destroy();
        return refuse(`${url.host} answered ${status}`, status);
      } else {
        const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
        return { ok: true, bytes: await readBody(response, limits.maxBytes), url: url.href, type };
      }
    }
  } catch (error) {
    return refuse(signal.aborted ? `it took longer than ${limits.maxTime / 1000} seconds` : describe(error));
  }
  return refuse(
    url === null ? 'it leads to no http or https address' : `it leads on more than ${MAX_HOPS} times`,
  );
}

function refuse(line: string, status: number | null = null): Fetched {
  return { ok: false, status, line };
}

/** Words of a refusal of ours, or the system's code. */
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

/** Null for what is no address of the web, or holds a password. */
function parseAddress(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = new URL(address, base?.href);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

async function request(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const { allowsPrivate, agent } = limits;
  const host = url.hostname.replace(BRACKETS, '');
  if (!allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error(describePrivate(host));
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const options = {
      headers: { 'user-agent': agent, accept: ACCEPTED, 'accept-encoding': 'gzip, br' },
      lookup: lookUpPublic(allowsPrivate),
      agent: false,
      maxHeaderSize: MAX_HEAD,
      signal,
    } as const;
    get(url, options, resolve).on('error', reject);
  });
}

const BRACKETS = /^\[|\]$/gu;
const ACCEPTED = 'text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, */*;q=0.5';

function describePrivate(host: string): string {
  return `${host} is in a private network (--private fetches from there too)`;
}

/** Looks a name up and refuses it where any of its addresses is private: which one is taken is not ours to say. */
function lookUpPublic(allowsPrivate: boolean): LookupFunction {
  return (host, options, callback) => {
    lookUp(host, { all: true }).then(
      (addresses) => {
        if (!allowsPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
          callback(new Error(describePrivate(host)), '', 0);
        else if (options.all) callback(null, addresses);
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body = unpack(response);
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > maxBytes) {
      response.destroy();
      throw new Error(`it is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpack(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const unpacker = UNPACKERS.get(encoding)?.();
  if (unpacker === undefined) {
    if (encoding === 'identity' || encoding === '') return response;
    throw new Error(`it is packed in a way that is not known (${encoding})`);
  }
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

const UNPACKERS = new Map([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);
