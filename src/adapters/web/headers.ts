import type { MiddlewareHandler } from 'hono';

/** Only what this server itself serves is loaded; nothing in the page itself runs or dresses it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // Where a reader comes from is nobody else's business: the address may hold a question. With `no-referrer` browsers
  // would not say either whether a form is of this page.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Frame-Options': 'DENY',
};

/** Sets on every answer what keeps a browser from doing more with it than show it. */
export function protect(isIndexed: boolean): MiddlewareHandler {
  const headers = isIndexed ? HEADERS : { ...HEADERS, 'X-Robots-Tag': 'noindex, nofollow' };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'private, no-cache');
  };
}
