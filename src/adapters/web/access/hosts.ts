import type { MiddlewareHandler } from 'hono';
import type { WebConfig } from '../../../config/web.ts';
import { refuse } from '../refusals.ts';

/** This machine's own addresses and names. */
export const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|::1|\[::1\])$/u;

/**
 * A page that is served to this machine alone answers only under this machine's names and the public address. Otherwise
 * a foreign site could point its name to 127.0.0.1 and read the archive through the reader's browser.
 */
export function checkHost({ host, publicUrl }: Pick<WebConfig, 'host' | 'publicUrl'>): MiddlewareHandler {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).hostname;
  const isLocal = LOOPBACK.test(host);
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    const isKnown = !isLocal || LOOPBACK.test(hostname) || hostname === publicHost;
    return isKnown ? next() : refuse(context, 421);
  };
}
