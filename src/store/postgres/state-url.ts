/** Where a PostgreSQL database is, and as whom it is opened. */
export interface StateAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** How the connection is encrypted: not, without looking at the certificate, or with a certificate that is valid. */
  readonly tls: 'none' | 'unverified' | 'verified';
}

/** The address in a URL, or what is wrong with it, as the end of a sentence that holds no password. */
export type StateAddressResult =
  | { readonly ok: true; readonly address: StateAddress }
  | { readonly ok: false; readonly fault: string };

/**
 * Reads `postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=…`. Without `sslmode` a connection to this machine is not
 * encrypted, and the certificate of any other must be valid.
 */
export function parseStateUrl(text: string): StateAddressResult {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !PROTOCOLS.has(url.protocol))
    return refuse('needs postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  const user = decode(url.username);
  const password = decode(url.password);
  const database = decode(url.pathname.slice(1));
  if (user === null || password === null || database === null)
    return refuse('needs %25 for each % in user, password and database');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (host === '' || user === '' || database === '' || database.includes('/'))
    return refuse('needs a user, a host and a database: postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  const other = [...url.searchParams.keys()].find((name) => name !== 'sslmode');
  if (other !== undefined) return refuse(`has “${other}”, which is not known; only sslmode is`);
  const mode = url.searchParams.get('sslmode') ?? (LOOPBACK.test(host) ? 'disable' : 'verify-full');
  const tls = TLS.get(mode);
  if (tls === undefined) return refuse(`needs sslmode disable, require or verify-full, received “${mode}”`);
  const port = url.port === '' ? DEFAULT_PORT : Number(url.port);
  return { ok: true, address: { host, port, database, user, password, tls } };
}

/** Names a database to people, without the password. */
export function nameStateAddress({ host, port, database, user }: StateAddress): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `postgres://${user}@${name}:${port}/${database}`;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['postgres:', 'postgresql:']);
const LOOPBACK = /^(?:localhost|127\.[0-9.]+|::1)$/u;
const DEFAULT_PORT = 5432;
const TLS: ReadonlyMap<string, StateAddress['tls']> = new Map([
  ['disable', 'none'],
  ['require', 'unverified'],
  ['verify-full', 'verified'],
]);

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function refuse(fault: string): StateAddressResult {
  return { ok: false, fault };
}
