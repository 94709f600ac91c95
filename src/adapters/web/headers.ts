import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Headers that keep a browser from doing more with an answer than showing it. */
export const SECURE_HEADERS = secureHeaders({
  // Only this server's own files are loaded; no script or style in the page itself is applied.
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
  // Other sites must not see addresses, which may contain questions. With `no-referrer`, browsers would not say either
  // whether a form comes from this page.
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  xFrameOptions: 'DENY',
  // Whether the page is always reached by https is for the proxy to say.
  strictTransportSecurity: false,
});

/**
 * Browsers must revalidate everything unless a route says otherwise, and search engines may list nothing unless
 * allowed to.
 */
export function limitCaching(isIndexed: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!isIndexed) context.header('X-Robots-Tag', 'noindex, nofollow');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-cache');
  };
}
