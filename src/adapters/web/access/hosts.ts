import type { MiddlewareHandler } from 'hono';
import { isLoopback, type WebConfig } from '../../../config/web.ts';
import { refuse } from '../refusals.ts';

/** Tells whoever watches the program nothing of the archive, by whatever name it is asked. */
const HEALTH = /^\/(?:healthz|readyz)$/u;

/**
 * A page that has a public address, or is served to this machine alone, answers only under that address and this
 * machine's names. Otherwise a foreign site could point its name here and read the archive through the reader's
 * browser. A program that carries a token is no reader's browser.
 */
export function checkHost({ host, publicUrl }: Pick<WebConfig, 'host' | 'publicUrl'>): MiddlewareHandler {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).hostname;
  const isOpen = publicHost === null && !isLoopback(host);
  const own = [publicHost, host, `[${host}]`];
  return async (context, next) => {
    const { hostname, pathname } = new URL(context.req.url);
    const isKnown = isOpen || isLoopback(hostname) || own.includes(hostname) || HEALTH.test(pathname);
    const isProgram = context.req.header('Authorization') !== undefined;
    return isKnown || isProgram ? next() : refuse(context, 421);
  };
}
