import type { Context, Hono, MiddlewareHandler } from 'hono';
import { type Access, mayDo } from '../../../chat/access.ts';
import type { Session } from '../../../ports/sessions.ts';
import { withQuery } from '../addresses.ts';
import { FEEDBACK, type FootLink, SIGN_OUT, withFootLinks } from '../layout.ts';
import { refuse, refuseForNow } from '../refusals.ts';
import type { Site } from '../site.ts';
import { addressOf, remoteAddress } from './addresses-of.ts';
import { createReaders, type Readers } from './readers.ts';
import { readSecret } from './session-cookie.ts';
import { SIGN_IN, serveSignIn } from './sign-in.ts';
import { serveSignOut } from './sign-out.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks for the page, and the rules that hold for it; set by {@link guard}. */
    access: Access;
    /** The session of a browser that has signed in; null: none. Set by {@link guard}. */
    session: Session | null;
  }
}

/** Open to everybody: health, robots.txt, styles and scripts, and sign-in. */
const OPEN_PATH = /^\/(?:healthz|readyz|robots\.txt|sign-in|files\/[\w.-]+)$/u;
/** The token of a program, in a header. */
const BEARER = /^bearer +(?<token>[\x21-\x7e]+)$/iu;

/** Lets in only readers of a private archive. Must come before what it guards. */
export function guard(app: Hono, site: Site): void {
  const readers = createReaders(site.config, site);
  app.use(letIn(readers, site));
  if (!readers.hasToken) return;
  serveSignIn(app, readers, site);
  serveSignOut(app, site);
}

function letIn(readers: Readers, site: Site): MiddlewareHandler {
  return async (context, next) => {
    const { path, method } = context.req;
    const wait = await identify(context, readers, site);
    if (wait > 0) return refuseForNow(context, wait);
    const access = context.get('access');
    if (OPEN_PATH.test(path)) return next();
    if (mayDo(access, 'read')) return showOwnLinks(context, next);
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

/**
 * Finds out who asks. A wrong token in a header counts as an attempt; what it must wait is returned, in milliseconds.
 */
async function identify(context: Context, readers: Readers, site: Site): Promise<number> {
  const token = BEARER.exec(context.req.header('Authorization') ?? '')?.groups?.['token'] ?? '';
  const isTrying = readers.hasToken && token !== '';
  const address = addressOf(context, site.config);
  const wait = isTrying ? site.attempts.waitOf(address) : 0;
  if (isTrying && wait === 0 && !readers.isToken(token)) site.attempts.fail(address);
  const { visitor, session } = await readers.identify({
    token: wait === 0 ? token : '',
    secret: readSecret(context, site),
    header: (name) => context.req.header(name),
    address: remoteAddress(context),
  });
  context.set('access', { rules: readers.rules, visitor });
  context.set('session', session);
  return wait;
}

/** Whoever has signed in sees how to sign out, and a reviewer where feedback is. */
async function showOwnLinks(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const links: readonly FootLink[] = [
    ...(mayDo(context.get('access'), 'review') ? ([FEEDBACK] as const) : []),
    ...(context.get('session') === null ? [] : ([SIGN_OUT] as const)),
  ];
  const isPage = context.res.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (links.length === 0 || !isPage) return;
  context.res = new Response(withFootLinks(await context.res.text(), links), context.res);
}
