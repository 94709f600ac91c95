import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { except } from 'hono/combine';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { guard } from './access/guard.ts';
import { checkHost } from './access/hosts.ts';
import { SIGN_IN } from './access/sign-in.ts';
import { serveApiDocument } from './api/serve-document.ts';
import { serveFeedback } from './feedback/serve.ts';
import { limitCaching, secureHeadersOf } from './headers.ts';
import type { RequestLimits } from './limits.ts';
import { serveMcp } from './mcp/serve-mcp.ts';
import { refuse } from './refusals.ts';
import { serveArchivePages } from './serve-archive.ts';
import { serveFiles } from './serve-files.ts';
import type { Site } from './site.ts';
import { serveHealth } from './status/health.ts';
import { serveTry } from './try/serve.ts';

/** Creates the app with all its routes. */
export function createApp(site: Site, limits: RequestLimits): Hono {
  const app = new Hono();
  app.use(limitCaching(site.config), secureHeadersOf(site.config));
  app.use(checkHost(site.config));
  app.use(bound(limits));
  app.use(refuseForeignForms(site));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(etag());
  guard(app, site);
  serveTry(app, site);
  serveHealth(app, site);
  serveFiles(app, site);
  serveFeedback(app, site);
  serveApiDocument(app, site);
  serveMcp(app, site);
  serveArchivePages(app, site);
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 403)
      return refuse(context, 403, 'That form did not come from this page.');
    const { method, path } = context.req;
    site.log.error('web-failure', { method, path, reason: error.message });
    return refuse(context, 500);
  });
  return app;
}

function refuseMethod(context: Context, allowed: readonly string[]): Response | Promise<Response> {
  context.header('Allow', allowed.join(', '));
  return refuse(context, 405);
}

/**
 * Refuses what is too long. A body must state its length, as every browser's does, so that none is read to be measured.
 * hono's own limit wraps a measured body in a new Request, which fails on the requests of its adapter for Node.
 */
function bound(limits: RequestLimits): MiddlewareHandler {
  return async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname.length + search.length > limits.address) return refuse(context, 414);
    if (context.req.header('Transfer-Encoding') !== undefined) return refuse(context, 411);
    const most = pathname === SIGN_IN ? limits.openBody : limits.body;
    return Number(context.req.header('Content-Length') ?? 0) > most ? refuse(context, 413) : next();
  };
}

/** Refuses forms of other sites, which could act in a reader's name. Browsers send a form's origin. */
function refuseForeignForms({ url }: Site): MiddlewareHandler {
  const isOwn = (origin: string, context: Context): boolean => {
    // A proxy may use another protocol with the reader than with us, so only the hosts are compared.
    const own = [new URL(url()).host, new URL(context.req.url).host];
    return URL.canParse(origin) && own.includes(new URL(origin).host);
  };
  // A form without an origin does not come from a browser.
  return except((context) => context.req.header('Origin') === undefined, csrf({ origin: isOwn }));
}
