import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Sets on every answer what keeps a browser from doing more with it than show it. */
export const SECURE_HEADERS = secureHeaders({
  // Only what this server itself serves is loaded; nothing in the page itself runs or dresses it.
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: [...SELF, 'data:'],
    connectSrc: SELF,
    formAction: SELF,
    baseUri: NONE,
    frameAncestors: NONE,
  },
  // Where a reader comes from is nobody else's business: the address may hold a question. With `no-referrer` browsers
  // would not say either whether a form is of this page.
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  xFrameOptions: 'DENY',
  // Whether the page is always reached by https is for the proxy to say that speaks it.
  strictTransportSecurity: false,
});

/**
 * Nothing is kept without asking whether it still holds, unless its route says so, nor by search engines unless they
 * may.
 */
export function limitCaching(isIndexed: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!isIndexed) context.header('X-Robots-Tag', 'noindex, nofollow');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-cache');
  };
}
