import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebConfig } from '../../config/web.ts';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * Headers that keep a browser from doing more with an answer than showing it, and to https where people reach it so.
 */
export function secureHeadersOf({ publicUrl }: Pick<WebConfig, 'publicUrl'>): MiddlewareHandler {
  const isHttps = publicUrl?.startsWith('https:') === true;
  return secureHeaders({ ...HEADERS, strictTransportSecurity: isHttps ? A_YEAR : false });
}

const A_YEAR = 'max-age=31536000; includeSubDomains';

const HEADERS = {
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
};

/**
 * Browsers must revalidate everything unless a route says otherwise, and keep nothing that is private; search engines
 * may list nothing unless allowed to.
 */
export function limitCaching({
  isIndexed,
  token,
  proxy,
}: Pick<WebConfig, 'isIndexed' | 'token' | 'proxy'>): MiddlewareHandler {
  const rule = token === null && proxy === null ? 'private, no-cache' : 'private, no-store';
  return async (context, next) => {
    await next();
    if (!isIndexed) context.header('X-Robots-Tag', 'noindex, nofollow');
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', rule);
  };
}
