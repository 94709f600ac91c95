import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Access, mayDo, type Visitor } from '../../../chat/access.ts';
import { CITED, withQuery } from '../addresses.ts';
import { readForm } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import type { Site } from '../site.ts';
import { createReaders, type Readers, SESSION_COOKIE } from './readers.ts';
import { renderSignIn } from './sign-in.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks for the page, and the rules that hold for it; set by {@link guard}. */
    access: Access;
  }
}

/** Open to everybody: health, robots.txt, styles and scripts, and sign-in. */
const OPEN_PATH = /^\/(?:healthz|robots\.txt|sign-in|files\/[\w.-]+)$/u;
/** Where readers of a private archive sign in. */
export const SIGN_IN = '/sign-in';
const SESSION_DAYS = 30;

/** Lets in only readers of a private archive. Must come before what it guards. */
export function guard(app: Hono, site: Site): void {
  const readers = createReaders(site.config);
  app.use(letIn(readers));
  if (readers.hasToken) serveSignIn(app, readers, site);
}

function letIn(readers: Readers): MiddlewareHandler {
  return async (context, next) => {
    const { path, method } = context.req;
    const access = { rules: readers.rules, visitor: identify(context, readers) };
    context.set('access', access);
    if (OPEN_PATH.test(path) || mayDo(access, 'read')) return next();
    const wantsPage = context.req.header('Accept')?.includes('text/html') === true;
    if (readers.hasToken && wantsPage && method === 'GET') {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(withQuery(SIGN_IN, { next: `${pathname}${search}` }), 303);
    }
    if (!readers.hasToken) return refuse(context, 403);
    context.header('WWW-Authenticate', 'Bearer realm="verbatim"');
    return refuse(context, 401);
  };
}

function identify(context: Context, readers: Readers): Visitor {
  return readers.identify({
    authorization: context.req.header('Authorization'),
    session: getCookie(context, SESSION_COOKIE),
    header: (name) => context.req.header(name),
    address: getConnInfo(context).remote.address,
  });
}

/** `/sign-in`: a form for the token, for browsers. */
function serveSignIn(app: Hono, readers: Readers, { url }: Site): void {
  app.post(SIGN_IN, async (context) => {
    const { token, next } = await readForm(context);
    const to = readNext(typeof next === 'string' ? next : undefined);
    if (typeof token !== 'string' || !readers.isToken(token.trim())) {
      return context.html(renderSignIn(to, 'That is not the token.'), 403);
    }
    setCookie(context, SESSION_COOKIE, readers.session, {
      path: '/',
      httpOnly: true,
      // Lax, so that a link in a chat opens the page for a signed-in reader.
      sameSite: 'Lax',
      secure: url().startsWith('https:'),
      maxAge: SESSION_DAYS * 86_400,
    });
    return context.redirect(to, 303);
  });
  app.get(SIGN_IN, (context) => context.html(renderSignIn(readNext(context.req.query('next')))));
}

const HERE = 'http://here.invalid';

/** A path on this page, with its fragment, which redirects lose; never another site's address. */
function readNext(next: string | undefined): string {
  if (next === undefined || !URL.canParse(next, HERE)) return '/';
  const { origin, pathname, search, searchParams } = new URL(next, HERE);
  if (origin !== HERE || pathname.startsWith('//')) return '/';
  return `${pathname}${search}${searchParams.has('start') ? `#${CITED}` : ''}`;
}
