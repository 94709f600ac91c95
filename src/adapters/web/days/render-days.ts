import type { Html } from '../../../chat/messages/html.ts';
import type { CountedDays } from '../../../core/dates/publication-dates.ts';
import { groupBy } from '../../../core/group-by.ts';
import { count } from '../../../reply/counts.ts';
import { formatDate } from '../../../reply/dates.ts';
import { html, NOTHING } from '../../html.ts';
import { dayPath, withQuery } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { describePage, type Paging, renderPaging } from '../paging.ts';

/** How many days a page shows. */
const DAYS_A_PAGE = 90;

/** What the list of days shows. */
export interface DaysView {
  /** The newest first. */
  readonly days: CountedDays['days'];
  readonly undated: number;
  readonly zone: string;
  /** The zone as it stands in the address; null: the machine's. */
  readonly asked: string | null;
  readonly page: number;
}

/** The list of days with articles. */
export function renderDays({ days, undated, zone, asked, page }: DaysView): Html {
  const paging: Paging = {
    ...{ path: '/days', query: { zone: asked } },
    ...{ page, size: DAYS_A_PAGE, total: days.length },
  };
  const shown = days.slice((page - 1) * DAYS_A_PAGE, page * DAYS_A_PAGE);
  const months = [...groupBy(shown, ({ day }) => day.slice(0, 7))].map(([month, each]) =>
    renderMonth(month, each, asked),
  );
  const main = html`<h1>Days</h1>
<p class="faint">${days.length === 0 ? 'No article states its date' : `Days with articles: ${describePage(paging)}`} · time zone ${zone}</p>
${undated === 0 ? NOTHING : html`<p>${count(undated, 'article')} without a date ${undated === 1 ? 'belongs' : 'belong'} to no day.</p>`}
${months}${renderPaging(paging)}`;
  return renderPage({ title: 'Days', chapter: '/days', main });
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function renderMonth(month: string, days: CountedDays['days'], zone: string | null): Html {
  const items = days.map(
    ({ day, articles }) =>
      html`<li><a href="${withQuery(dayPath(day), { zone })}">${formatDate(day)}</a> <span class="faint">${count(articles, 'article')}</span></li>\n`,
  );
  return html`<h2>${MONTH.format(new Date(`${month}-01`))}</h2>\n<ul>${items}</ul>\n`;
}
