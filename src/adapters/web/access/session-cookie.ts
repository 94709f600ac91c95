import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Site } from '../site.ts';
import { SESSION_LIFETIME } from './readers.ts';

/** The cookie of a browser that has signed in. */
const NAME = 'verbatim-session';

/** What the cookie of a request holds. */
export function readSecret(context: Context, site: Pick<Site, 'url'>): string | undefined {
  return isSecure(site) ? getCookie(context, NAME, 'host') : getCookie(context, NAME);
}

/** Gives a browser its cookie. Over https it belongs to this very host (`__Host-`). */
export function writeSecret(context: Context, site: Pick<Site, 'url'>, secret: string): void {
  // Lax, so that a link in a chat opens the page for a signed-in reader.
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: SESSION_LIFETIME / 1_000 } as const;
  setCookie(context, NAME, secret, isSecure(site) ? { ...options, prefix: 'host', secure: true } : options);
}

/** Takes the cookie from a browser. */
export function forgetSecret(context: Context, site: Pick<Site, 'url'>): void {
  deleteCookie(context, NAME, isSecure(site) ? { path: '/', prefix: 'host', secure: true } : { path: '/' });
}

function isSecure({ url }: Pick<Site, 'url'>): boolean {
  return url().startsWith('https:');
}
