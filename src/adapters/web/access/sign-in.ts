import type { Hono } from 'hono';
import type { Html } from '../../../chat/messages/html.ts';
import { html, NOTHING } from '../../html.ts';
import { CITED } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { readForm } from '../parameters.ts';
import { refuseForNow } from '../refusals.ts';
import type { Site } from '../site.ts';
import { addressOf } from './addresses-of.ts';
import type { Readers } from './readers.ts';
import { writeSecret } from './session-cookie.ts';

/** Where readers of a private archive sign in. */
export const SIGN_IN = '/sign-in';

/** `/sign-in`: a form for the token, for browsers. */
export function serveSignIn(app: Hono, readers: Readers, site: Site): void {
  app.post(SIGN_IN, async (context) => {
    const { token, next } = await readForm(context);
    const to = readNext(typeof next === 'string' ? next : undefined);
    const address = addressOf(context, site.config);
    const wait = site.attempts.waitOf(address);
    if (wait > 0) return refuseForNow(context, wait);
    if (typeof token !== 'string' || !readers.isToken(token.trim())) {
      site.attempts.fail(address);
      return context.html(renderSignIn(to, 'That is not the token.'), 403);
    }
    site.attempts.succeed(address);
    writeSecret(context, site, await readers.signIn(address));
    site.log.info('signed-in', { address });
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

/** The form with which a browser signs in. */
function renderSignIn(next: string, fault: string | null = null): Html {
  const main = html`<h1>Sign in</h1>
<p>This archive is private. The token is what whoever runs it has given you.</p>
${fault === null ? NOTHING : html`<p class="notice" role="alert">${fault}</p>`}
<form class="asking" action="/sign-in" method="post">
<input type="hidden" name="next" value="${next}">
<div><label for="token">Token</label><input id="token" name="token" type="password" required autocomplete="current-password"></div>
<div><button>Sign in</button></div>
</form>`;
  return renderPage({ title: 'Sign in', chapter: null, main });
}
