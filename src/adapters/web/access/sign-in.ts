import type { Html } from '../../../chat/html.ts';
import { html, NOTHING } from '../../html.ts';
import { renderPage } from '../layout.ts';

/** The form with which a browser signs in. */
export function renderSignIn(next: string, fault: string | null = null): Html {
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
