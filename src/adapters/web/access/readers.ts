import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { type AccessRules, OPEN_TO_ALL, type Visitor } from '../../../chat/access.ts';
import { PAGE } from '../../../chat/archives/archives-seen.ts';
import { whenUnwritable } from '../../../chat/desk/when-unwritable.ts';
import type { WebConfig } from '../../../config/web.ts';
import type { Clock } from '../../../ports/ports.ts';
import type { Session, Sessions } from '../../../ports/sessions.ts';

/** What a request says about its reader. */
export interface Credentials {
  /** The token of the `Authorization` header; empty if it has none. */
  readonly token: string;
  /** What the cookie of a signed-in browser holds. */
  readonly secret: string | undefined;
  /** The value of a header. */
  header(name: string): string | undefined;
  /** The connection's remote address. */
  readonly address: string | undefined;
}

/** Who a reader is. */
export interface Reader {
  readonly visitor: Visitor;
  /** The session of a signed-in browser; null: none. */
  readonly session: Session | null;
}

/** Decides who may read. */
export interface Readers {
  /** Who may do what on the page. */
  readonly rules: AccessRules;
  /** Whether readers can sign in with a token. */
  readonly hasToken: boolean;
  identify(credentials: Credentials): Promise<Reader>;
  /** Whether the text is the token. */
  isToken(text: string): boolean;
  /** Begins a session of a browser and returns what its cookie holds. */
  signIn(from: string): Promise<string>;
}

/** What keeps sessions. */
export interface SessionDependencies {
  readonly sessions: Sessions;
  readonly clock: Clock;
}

const DAY = 24 * 3_600_000;
/** How long a session lasts at most, and how long without being used; milliseconds. */
export const SESSION_LIFETIME = 30 * DAY;
const IDLE_LIFETIME = 7 * DAY;
/** How often it is kept that a session is used, in milliseconds. */
const SEEN_EVERY = 3_600_000;
const SECRET_BYTES = 32;
/** A role of the page: whoever has the token. */
const BY_TOKEN = 'web:token';
/** A role of the page: whoever the proxy lets in. */
const BY_PROXY = 'web:proxy';

/** Creates the access rule: a token, in a header or as a session, or the word of a trusted proxy. */
export function createReaders(
  {
    token,
    proxy,
    editors = OPEN_TO_ALL.editors,
    reviewers = OPEN_TO_ALL.reviewers,
  }: Pick<WebConfig, 'token' | 'proxy' | 'editors' | 'reviewers'>,
  { sessions, clock }: SessionDependencies,
): Readers {
  const isToken = (text: string) => token !== null && isEqual(text, token);
  const isTrusted = ({ header, address = '' }: Credentials) =>
    proxy !== null &&
    (header(proxy.header)?.trim() ?? '') !== '' &&
    address !== '' &&
    proxy.addresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const findSession = async (secret: string | undefined): Promise<Session | null> => {
    if (token === null || secret === undefined || secret === '') return null;
    const key = keyOf(secret, token);
    const session = await sessions.find(key);
    if (session !== null) await keepSeen(sessions, key, session, clock.now());
    return session;
  };
  return {
    rules: {
      ...OPEN_TO_ALL,
      people: token === null && proxy === null ? null : new Set([BY_TOKEN, BY_PROXY]),
      operators: new Set([BY_TOKEN]),
      editors,
      reviewers,
    },
    hasToken: token !== null,
    isToken,
    identify: async (credentials) => {
      const session = await findSession(credentials.secret);
      // The nearest first: a rule for somebody comes before one for all readers.
      const people = [
        ...(isTrusted(credentials) ? [nameReader(proxy, credentials), BY_PROXY] : []),
        ...(session !== null || isToken(credentials.token) ? [BY_TOKEN] : []),
        PAGE,
      ];
      return { visitor: { workspace: [], home: null, channel: null, people }, session };
    },
    signIn: async (from) => {
      const now = clock.now();
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const until = new Date(now.getTime() + IDLE_LIFETIME);
      await sessions.begin(keyOf(secret, token ?? ''), { begun: now.toISOString(), from }, until);
      return secret;
    },
  };
}

/** Nobody gets in with what is kept, and no session outlives the token that it was begun with. */
function keyOf(secret: string, token: string): string {
  return createHmac('sha256', token).update(`verbatim session ${secret}`).digest('base64url');
}

async function keepSeen(sessions: Sessions, key: string, { begun, seen }: Session, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(seen) < SEEN_EVERY) return;
  const until = Math.min(now.getTime() + IDLE_LIFETIME, Date.parse(begun) + SESSION_LIFETIME);
  await whenUnwritable(sessions.extend(key, now.toISOString(), new Date(until)), () => {});
}

/** The id of somebody whom the proxy names. */
function nameReader(proxy: WebConfig['proxy'], { header }: Credentials): string {
  return `web:user:${header(proxy?.header ?? '')?.trim() ?? ''}`;
}

/** Compares in constant time, whatever the two have in common and however long they are. */
function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(seal(one)), Buffer.from(seal(other)));
}

function seal(text: string): string {
  return createHmac('sha256', text).update('verbatim compare').digest('base64url');
}
