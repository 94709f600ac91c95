import type { Html } from '../../../chat/messages/html.ts';
import type { Feedback } from '../../../ports/state-store.ts';
import { html, NOTHING } from '../../html.ts';
import { withQuery } from '../addresses.ts';
import { FEEDBACK, renderPage } from '../layout.ts';

/** How many verdicts a page shows. */
export const FEEDBACK_A_PAGE = 20;

/** What the page of feedback shows. */
export interface FeedbackView {
  /** As it stands in the address; null: any. */
  readonly asked: { readonly verdict: string | null; readonly day: string | null };
  /** The time zone of days and times. */
  readonly zone: string;
  /** From 1. */
  readonly page: number;
  /** The page's, and one more where there is another page. */
  readonly listed: readonly Feedback[];
}

/** The page of feedback: each verdict with what was asked and what was shown. */
export function renderFeedback({ asked, zone, page, listed }: FeedbackView): Html {
  const shown = listed.slice(0, FEEDBACK_A_PAGE);
  const main = html`<h1>Feedback</h1>
${renderForm(asked)}
${shown.length === 0 ? html`<p>There is none.</p>` : shown.map((each) => renderVerdict(each, zone))}
<nav class="pages" aria-label="Pages">${page > 1 ? renderWay(asked, page - 1, 'prev', 'Newer') : NOTHING}${listed.length > FEEDBACK_A_PAGE ? renderWay(asked, page + 1, 'next', 'Older') : NOTHING}</nav>`;
  return renderPage({ title: 'Feedback', chapter: null, main });
}

function renderForm({ verdict, day }: FeedbackView['asked']): Html {
  const option = (value: string, label: string) =>
    value === (verdict ?? '')
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`;
  return html`<form class="asking" action="${FEEDBACK}" method="get">
<div><label for="verdict">Verdict</label><select id="verdict" name="verdict">${option('', 'any')}${option('good', 'good')}${option('bad', 'bad')}</select></div>
<div><label for="day">Day</label><input id="day" name="day" type="date" value="${day ?? ''}"></div>
<div><button>Show</button></div>
</form>`;
}

function renderVerdict(feedback: Feedback, zone: string): Html {
  const { at, verdict, by, command, words, reason, shown } = feedback;
  return html`<section><h2>${verdict === 'good' ? '👍 good' : '👎 bad'} · <bdi>${`${command} ${words}`.trim()}</bdi></h2>
<p class="faint">${formatInstant(at, zone)} · by <bdi>${by}</bdi></p>
${reason === null ? NOTHING : html`<p>“<bdi>${reason}</bdi>”</p>`}
${shown === null ? NOTHING : html`<blockquote class="told">${shown.text.split('\n').map((line) => html`<bdi>${line}</bdi><br>`)}</blockquote>`}
</section>
`;
}

function formatInstant(at: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  );
}

function renderWay(asked: FeedbackView['asked'], page: number, relation: string, label: string): Html {
  const address = withQuery(FEEDBACK, { ...asked, page: page === 1 ? null : page });
  return html`<a href="${address}" rel="${relation}">${label}</a>`;
}
