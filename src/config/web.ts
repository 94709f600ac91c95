import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { type ADDING_SETTINGS, splitList } from './adding.ts';

/** Where the web page is served, and to whom. */
export interface WebConfig {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Where people reach the page: an origin without a trailing slash; null: where it is served. */
  readonly publicUrl: string | null;
  /** The token that readers need; null: the page is open to everybody who reaches it. */
  readonly token: string | null;
  /** The reverse proxy that lets readers in; null: there is none. */
  readonly proxy: TrustedProxy | null;
  /** The ids of the page's readers who may add articles. Left out, or empty: nobody may. */
  readonly editors?: ReadonlySet<string>;
  /** The ids of the page's readers who may see feedback. Left out, or empty: nobody may. */
  readonly reviewers?: ReadonlySet<string>;
  /** Whether others than this machine reach the page, everybody may read it, and nothing says that it is meant so. */
  readonly isOpenUnasked: boolean;
  /** Whether search engines may list the pages. */
  readonly isIndexed: boolean;
}

/** A reverse proxy that says in a header who the reader is. */
export interface TrustedProxy {
  /** In lower case. */
  readonly header: string;
  /** The addresses from which the header is trusted. */
  readonly addresses: BlockList;
}

/** This machine's own addresses and names. */
const OWN = /^(?:127(?:\.\d{1,3}){3}|localhost|::1|\[::1\])$/u;

/** Whether a host is this machine's own name or address, which nobody else reaches. */
export function isLoopback(host: string): boolean {
  return OWN.test(host);
}

const PORT = /^[0-9]{1,5}$/u;
const MAX_PORT = 65_535;
const OFF = 'off';
const MIN_TOKEN_LENGTH = 16;
/** What an Authorization header can carry as a bearer token. */
const TOKEN = /^[\x21-\x7e]+$/u;
/** Feedback is seen on the page alone. */
const REVIEWER = /^web:(?:token|proxy|user:[^\s,]+)$/u;
const HEADER_NAME = /^[a-z0-9-]{1,64}$/u;
const SUBNET = /^(?<address>[^/]+)(?:\/(?<length>\d{1,3}))?$/u;
const LOOPBACK = '127.0.0.0/8,::1';

/** The environment variables for the page. */
export const WEB_SETTINGS = {
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: z
    .string()
    .refine((text) => text === OFF || (PORT.test(text) && Number(text) <= MAX_PORT), {
      error: (issue) => `needs a port from 0 to ${MAX_PORT} or “${OFF}”, received “${String(issue.input)}”`,
    })
    .transform((text) => (text === OFF ? null : Number(text)))
    .default(3000),
  WEB_PUBLIC_URL: z
    .string()
    .refine(isOrigin, {
      error: (issue) =>
        `needs an address without a path, like https://verbatim.example.org, received “${String(issue.input)}”`,
    })
    .transform((url) => new URL(url).origin)
    .optional(),
  WEB_TOKEN: z
    .string()
    .refine((token) => token.length >= MIN_TOKEN_LENGTH && TOKEN.test(token), {
      // No message may contain a token.
      error: (issue) =>
        `needs at least ${MIN_TOKEN_LENGTH} letters, digits or signs without a space, received ${String(issue.input).length} characters`,
    })
    .optional(),
  WEB_PROXY_HEADER: z
    .string()
    .toLowerCase()
    .regex(HEADER_NAME, {
      error: (issue) => `needs a header’s name, like X-Forwarded-User, received “${String(issue.input)}”`,
    })
    .optional(),
  WEB_PROXY_ADDRESSES: z
    .string()
    .refine((text) => readAddresses(text) !== null, {
      error: (issue) =>
        `needs addresses with commas between, like 10.0.0.5 or 10.0.0.0/24, received “${String(issue.input)}”`,
    })
    .default(LOOPBACK),
  WEB_OPEN: yesOrNo(),
  WEB_INDEXED: yesOrNo(),
  ARCHIVE_REVIEWERS: z
    .string()
    .transform(splitList)
    .refine((ids) => ids.every((id) => REVIEWER.test(id)), {
      error: (issue) =>
        `needs readers of the page, with commas between: web:token, web:proxy or web:user:NAME, received “${String(issue.input)}”`,
    })
    .default([]),
};

/** The page's variables, each valid by itself. */
export type WebSettings = z.output<z.ZodObject<typeof WEB_SETTINGS & typeof ADDING_SETTINGS>>;

/** Null: no page is served. */
export function chooseWebConfig(settings: WebSettings): WebConfig | null {
  const { WEB_HOST: host, WEB_PORT: port, WEB_PUBLIC_URL: publicUrl = null } = settings;
  const { WEB_TOKEN: token = null, WEB_PROXY_HEADER: header, WEB_INDEXED: indexed } = settings;
  if (port === null) return null;
  const addresses = readAddresses(settings.WEB_PROXY_ADDRESSES);
  const proxy = header === undefined || addresses === null ? null : { header, addresses };
  const editors = new Set(settings.ARCHIVE_EDITORS);
  const reviewers = new Set(settings.ARCHIVE_REVIEWERS);
  const isOpenUnasked = token === null && proxy === null && !isLoopback(host) && settings.WEB_OPEN === 'no';
  return {
    host,
    port,
    publicUrl,
    token,
    proxy,
    editors,
    reviewers,
    isOpenUnasked,
    isIndexed: indexed === 'yes',
  };
}

function yesOrNo() {
  return z
    .enum(['yes', 'no'], { error: (issue) => `needs yes or no, received “${String(issue.input)}”` })
    .default('no');
}

/** Why a page is not served that everybody could read; null if it may be. */
export function describeOpenPage({ host, isOpenUnasked }: WebConfig): string | null {
  return isOpenUnasked
    ? `WEB_HOST is ${host}, so everybody who reaches this machine could read the archive: set WEB_TOKEN or WEB_PROXY_HEADER, or WEB_OPEN=yes where that is meant.`
    : null;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  const isBare = pathname === '/' && `${search}${hash}${username}${password}` === '';
  return isBare && (protocol === 'http:' || protocol === 'https:');
}

/** Null if one of them is no address. */
function readAddresses(text: string): BlockList | null {
  const addresses = new BlockList();
  for (const part of text.split(',')) {
    const { address = '', length } = SUBNET.exec(part.trim())?.groups ?? {};
    const version = isIP(address);
    if (version === 0) return null;
    const type = version === 4 ? 'ipv4' : 'ipv6';
    const most = version === 4 ? 32 : 128;
    if (Number(length ?? 0) > most) return null;
    if (length === undefined) addresses.addAddress(address, type);
    else addresses.addSubnet(address, Number(length), type);
  }
  return addresses;
}
