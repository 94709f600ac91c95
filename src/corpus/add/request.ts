import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** What tells where a name leads, and where nobody may be led. */
export interface Network {
  /** All addresses of a name. @throws where it has none. */
  lookUp(host: string): Promise<readonly LookupAddress[]>;
  isPublic(address: string): boolean;
}

/** The system's names, and the registries' public addresses. */
const INTERNET: Network = { lookUp: (host) => lookup(host, { all: true }), isPublic: isPublicAddress };

/** Which hosts a request may go to, and as whom. */
export interface RequestLimits {
  /** Whether a host may lie in a private network; without one, none may. */
  readonly allowsPrivate: (host: string) => boolean;
  /** The User-Agent. */
  readonly agent: string;
  /** Default: the internet. */
  readonly network?: Network | undefined;
}

/** Bytes of a response's head. */
const MAX_HEAD = 65_536;

/** A web address; null for anything else, and for an address with a password. */
export function parseAddress(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = new URL(address, base?.href);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

/** Requests a file; resolves with the head of the response. @throws if the address is private or nothing answers. */
export async function request(
  url: URL,
  { allowsPrivate, agent, network = INTERNET }: RequestLimits,
  { signal, headers }: { readonly signal: AbortSignal; readonly headers: OutgoingHttpHeaders },
): Promise<IncomingMessage> {
  const host = url.hostname.replace(BRACKETS, '');
  const isAllowed = allowsPrivate(host);
  if (!isAllowed && isIP(host) !== 0 && !network.isPublic(host)) throw new Error(describePrivate(host));
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const options = {
      headers: { 'user-agent': agent, accept: ACCEPTED, 'accept-encoding': 'gzip, br', ...headers },
      lookup: lookUpPublic(network, isAllowed),
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
  return `${host} is in a private network (ARCHIVE_PRIVATE_HOSTS, or --private in the shell, allows it)`;
}

/**
 * Looks a name up and refuses it if any of its addresses is private, since we cannot choose which one is taken. The
 * connection uses this very lookup, so a name that resolves differently the next time leads nowhere else.
 */
function lookUpPublic({ lookUp, isPublic }: Network, isAllowed: boolean): LookupFunction {
  return (host, options, callback) => {
    lookUp(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new Error(`${host} has no address`), '', 0);
        else if (!isAllowed && !addresses.every(({ address }) => isPublic(address)))
          callback(new Error(describePrivate(host)), '', 0);
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}
