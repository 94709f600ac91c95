import type { Hono } from 'hono';
import { html } from '../../html.ts';
import { renderPage, SIGN_OUT } from '../layout.ts';
import type { Site } from '../site.ts';
import { forgetSecret } from './session-cookie.ts';
import { SIGN_IN } from './sign-in.ts';

/** `/sign-out`: ends the session of a browser. */
export function serveSignOut(app: Hono, site: Site): void {
  app.get(SIGN_OUT, (context) => context.html(PAGE));
  app.post(SIGN_OUT, async (context) => {
    const session = context.get('session');
    if (session !== null) await site.sessions.end(session.id);
    forgetSecret(context, site);
    context.header('Clear-Site-Data', '"cache"');
    return context.redirect(SIGN_IN, 303);
  });
}

const PAGE = renderPage({
  title: 'Sign out',
  chapter: null,
  main: html`<h1>Sign out</h1>
<p>This browser will need the token again. Others that have signed in stay signed in.</p>
<form class="asking" action="${SIGN_OUT}" method="post"><div><button>Sign out</button></div></form>`,
});
