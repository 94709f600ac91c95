import { Hono, type MiddlewareHandler } from 'hono';
import { guard } from './access/guard.ts';
import { checkHost } from './access/hosts.ts';
import { serveArticles } from './articles/serve-articles.ts';
import { serveDays } from './days/serve-days.ts';
import { protect } from './headers.ts';
import type { RequestLimits } from './limits.ts';
import { refuse } from './refusals.ts';
import { serveSearch } from './search/serve-search.ts';
import { serveFiles } from './serve-files.ts';
import type { Site } from './site.ts';
import { serveSpeakers } from './speakers/serve-speakers.ts';
import { serveArchive } from './status/archive.ts';
import { serveHealth } from './status/health.ts';
import { serveTry } from './try/serve.ts';

/** All pages, each route by a function of its own. */
export function createApp(site: Site, limits: RequestLimits): Hono {
  const app = new Hono();
  app.use(protect(site.config.isIndexed));
  app.use(checkHost(site.config));
  app.use(bound(limits));
  app.use(refuseForeignForms(site));
  guard(app, site);
  serveTry(app, site);
  serveHealth(app, site);
  serveFiles(app, site);
  serveArchive(app, site);
  serveArticles(app, site);
  serveSpeakers(app, site);
  serveDays(app, site);
  serveSearch(app, site);
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => {
    const { method, path } = context.req;
    site.log.error('web-failure', { method, path, reason: error.message });
    return refuse(context, 500);
  });
  return app;
}

/**
 * Refuses what is too long. A body must tell its length beforehand, as every browser's does, so that none need be read
 * to be measured.
 */
function bound(limits: RequestLimits): MiddlewareHandler {
  return async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname.length + search.length > limits.address) return refuse(context, 414);
    if (context.req.header('Transfer-Encoding') !== undefined) return refuse(context, 411);
    return Number(context.req.header('Content-Length') ?? 0) > limits.body ? refuse(context, 413) : next();
  };
}

/** A form of another site sends nothing here in a reader's name: browsers say where a form comes from. */
function refuseForeignForms({ url }: Site): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    const origin = context.req.header('Origin');
    if (method === 'GET' || method === 'HEAD' || origin === undefined) return next();
    // A proxy may speak another protocol with the reader than with us, so that only the hosts are compared.
    const own = [new URL(url()).host, new URL(context.req.url).host];
    const isOwn = URL.canParse(origin) && own.includes(new URL(origin).host);
    return isOwn ? next() : refuse(context, 403, 'That form is not of this page.');
  };
}
