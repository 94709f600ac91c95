import { createHmac, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { type AccessRules, OPEN_TO_ALL, type Visitor } from '../../../chat/access.ts';
import { PAGE } from '../../../chat/archives-seen.ts';
import type { WebConfig } from '../../../config/web.ts';

/** What a request says about its reader. */
export interface Credentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** The cookie of {@link SESSION_COOKIE}. */
  readonly session: string | undefined;
  /** The value of a header. */
  header(name: string): string | undefined;
  /** The connection's remote address. */
  readonly address: string | undefined;
}

/** Decides who may read. */
export interface Readers {
  /** Who may do what on the page. */
  readonly rules: AccessRules;
  /** Whether readers can sign in with a token. */
  readonly hasToken: boolean;
  /** Who a reader is. */
  identify(credentials: Credentials): Visitor;
  /** Whether the text is the token. */
  isToken(text: string): boolean;
  /** The session of a signed-in browser. The token cannot be derived from it. */
  readonly session: string;
}

/** The cookie of a signed-in browser. */
export const SESSION_COOKIE = 'verbatim-session';
/** A role of the page: whoever has the token. */
const BY_TOKEN = 'web:token';
/** A role of the page: whoever the proxy lets in. */
const BY_PROXY = 'web:proxy';
const BEARER = /^bearer +(?<token>[\x21-\x7e]+)$/iu;

/** Creates the access rule: a token, in a header or as a session, or the word of a trusted proxy. */
export function createReaders({
  token,
  proxy,
  editors = OPEN_TO_ALL.editors,
}: Pick<WebConfig, 'token' | 'proxy' | 'editors'>): Readers {
  const session = token === null ? '' : seal(token, 'session');
  const isToken = (text: string) => token !== null && isEqual(text, token);
  const isTrusted = ({ header, address = '' }: Credentials) =>
    proxy !== null &&
    (header(proxy.header)?.trim() ?? '') !== '' &&
    address !== '' &&
    proxy.addresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const hasSignedIn = (credentials: Credentials) =>
    isToken(BEARER.exec(credentials.authorization ?? '')?.groups?.['token'] ?? '') ||
    (session !== '' && isEqual(credentials.session ?? '', session));
  return {
    rules: {
      ...OPEN_TO_ALL,
      people: token === null && proxy === null ? null : new Set([BY_TOKEN, BY_PROXY]),
      operators: new Set([BY_TOKEN]),
      editors,
    },
    hasToken: token !== null,
    isToken,
    session,
    identify: (credentials) => ({
      ...{ workspace: [], home: null, channel: null },
      // The nearest first: a rule for somebody comes before one for all readers.
      people: [
        ...(isTrusted(credentials) ? [nameReader(proxy, credentials), BY_PROXY] : []),
        ...(hasSignedIn(credentials) ? [BY_TOKEN] : []),
        PAGE,
      ],
    }),
  };
}

/** The id of somebody whom the proxy names. */
function nameReader(proxy: WebConfig['proxy'], { header }: Credentials): string {
  return `web:user:${header(proxy?.header ?? '')?.trim() ?? ''}`;
}

/** Compares in constant time, whatever the two have in common and however long they are. */
function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(seal(one, 'compare')), Buffer.from(seal(other, 'compare')));
}

function seal(text: string, purpose: string): string {
  return createHmac('sha256', text).update(`verbatim ${purpose}`).digest('base64url');
}
