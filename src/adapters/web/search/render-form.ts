import type { Html } from '../../../chat/messages/html.ts';
import { html } from '../../html.ts';

/** What is asked for, as it stands in the address; null if nothing is. */
export type SearchedFor = Readonly<Record<(typeof PARTS)[number], string | null>>;

/** The parts of a search, by their names in the address. */
export const PARTS = ['q', 'outlet', 'speaker', 'since', 'until', 'in'] as const;

/** The search form, filled in with the current search. Works without scripts. */
export function renderForm(asked: SearchedFor, outlets: readonly string[]): Html {
  return html`<form class="asking" action="/search" method="get" role="search">
<div class="wide"><label for="q">Words</label><input id="q" name="q" type="search" value="${asked.q ?? ''}" maxlength="2000"></div>
<div><label for="outlet">Outlet</label><input id="outlet" name="outlet" list="outlets" value="${asked.outlet ?? ''}" maxlength="200"><datalist id="outlets">${outlets.map((name) => html`<option value="${name}"></option>`)}</datalist></div>
<div><label for="speaker">Speaker</label><input id="speaker" name="speaker" value="${asked.speaker ?? ''}" maxlength="200"></div>
<div><label for="since">Since</label><input id="since" name="since" value="${asked.since ?? ''}" placeholder="2024-10-18, last week" maxlength="200"></div>
<div><label for="until">Until</label><input id="until" name="until" value="${asked.until ?? ''}" placeholder="2024-10-18, yesterday" maxlength="200"></div>
<div><label for="in">In</label><select id="in" name="in">${renderChoice('', 'quotations', asked.in)}${renderChoice('passages', 'paragraphs', asked.in)}</select></div>
<div><button>Search</button></div>
</form>`;
}

function renderChoice(value: string, label: string, chosen: string | null): Html {
  return value === (chosen ?? '')
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}
