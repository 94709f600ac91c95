import type { Html } from '../../../chat/messages/html.ts';
import type { SpeakerEntry } from '../../../core/speakers/speaker-entry.ts';
import { count } from '../../../reply/counts.ts';
import { html } from '../../html.ts';
import { speakerPath, withQuery } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { describePage, type Paging, renderPaging } from '../paging.ts';

/** How many speakers a page shows. */
export const SPEAKERS_A_PAGE = 100;

/** What the list of speakers shows. */
export interface SpeakersView {
  /** The speakers on this page, most quoted first. */
  readonly speakers: readonly SpeakerEntry[];
  /** How many speakers match. */
  readonly fitting: number;
  /** How many speakers there are. */
  readonly all: number;
  readonly q: string | null;
  /** The first letter of the names shown; null for all names. */
  readonly letter: string | null;
  /** The letters with which names start. */
  readonly letters: readonly string[];
  readonly page: number;
}

/** The list of speakers: who is quoted how often. */
export function renderSpeakers({ speakers, fitting, all, q, letter, letters, page }: SpeakersView): Html {
  const query = { q, letter };
  const paging: Paging = { path: '/speakers', query, page, size: SPEAKERS_A_PAGE, total: fitting };
  const main = html`<h1>Speakers</h1>
<form class="asking" action="/speakers" method="get" role="search">
<div><label for="q">Name</label><input id="q" name="q" type="search" value="${q ?? ''}" maxlength="200"></div>
<div><button>Find</button></div>
</form>
<nav aria-label="First letters"><ul class="letters"><li>${renderLetter(null, letter, 'All')}</li>${letters.map((each) => html`<li>${renderLetter(each, letter, each)}</li>`)}</ul></nav>
<p class="faint">${describePage(paging)} · ${count(all, 'speaker')} in the archive, by how often they are quoted</p>
<ol class="plain dense" start="${(page - 1) * SPEAKERS_A_PAGE + 1}">${speakers.map(renderEntry)}</ol>
${renderPaging(paging)}`;
  return renderPage({ title: 'Speakers', chapter: '/speakers', main });
}

function renderLetter(to: string | null, chosen: string | null, label: string): Html {
  const address = withQuery('/speakers', { letter: to });
  return to === chosen
    ? html`<a href="${address}" aria-current="true">${label}</a>`
    : html`<a href="${address}">${label}</a>`;
}

function renderEntry({ id, name, role, statementCount }: SpeakerEntry): Html {
  return html`<li><a href="${speakerPath(id)}"><bdi>${name}</bdi></a>${role === null ? null : html`, <bdi>${role}</bdi>`} <span class="faint">${count(statementCount, 'quotation')}</span></li>\n`;
}
