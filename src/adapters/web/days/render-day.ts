import type { Html } from '../../../chat/messages/html.ts';
import type { Digest, Story } from '../../../core/digest/story.ts';
import { composeCorrections } from '../../../reply/compose/compose-digest.ts';
import { composeStory } from '../../../reply/compose/compose-story.ts';
import { count, describeHoldings, inArchive } from '../../../reply/counts.ts';
import { formatDate } from '../../../reply/dates.ts';
import type { ReplyNode } from '../../../reply/reply.ts';
import { nameArticle } from '../../../reply/title.ts';
import { html, NOTHING } from '../../html.ts';
import { articlePath, dayPath, withQuery } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { describePage, type Paging, renderPaging } from '../paging.ts';
import { renderReply } from '../reply.ts';

/** How many stories a page shows. */
const STORIES_A_PAGE = 10;
const MAX_UNDATED = 20;

/** What the page of a day shows. */
export interface DayView {
  /** Of one day. */
  readonly digest: Digest;
  /** The zone as it stands in the address; null: the machine's. */
  readonly asked: string | null;
  readonly page: number;
}

/** The page of a day: its stories, each in the outlets' own sentences. */
export function renderDay({ digest, asked, page }: DayView): Html {
  const { days, zone, stories, articles, nearest, searched } = digest;
  const date = formatDate(days.since);
  const paging: Paging = {
    ...{ path: dayPath(days.since), query: { zone: asked } },
    ...{ page, size: STORIES_A_PAGE, total: stories.length },
  };
  const shown = stories.slice((page - 1) * STORIES_A_PAGE, page * STORIES_A_PAGE);
  const main = html`<h1>${date}</h1>
<nav class="pages" aria-label="Days">${renderDayLink(nearest.before, asked, 'prev', 'Before: ')}${renderDayLink(nearest.after, asked, 'next', 'After: ')}<a href="${withQuery('/days', { zone: asked })}">All days</a></nav>
<p class="faint">${
    stories.length === 0
      ? `No article ${inArchive(searched)} was published on this day (${zone}). Searched ${describeHoldings(searched)}.`
      : `Stories ${describePage(paging)}, in ${count(articles, 'article')} · time zone ${zone}`
  }</p>
${page === 1 ? renderReply({ nodes: composeCorrections(digest) }) : NOTHING}${shown.map((story, index) => renderStory(story, page === 1 && index === 0))}${renderUndated(digest)}
${renderPaging(paging)}`;
  return renderPage({ title: date, chapter: '/days', main });
}

function renderDayLink(day: string | null, zone: string | null, relation: string, label: string): Html {
  return day === null
    ? NOTHING
    : html`<a href="${withQuery(dayPath(day), { zone })}" rel="${relation}">${label}${formatDate(day)}</a>`;
}

/** The headline is the heading; the first story is told at length. */
function renderStory(story: Story, isFirst: boolean): Html {
  const [lead, ...others]: readonly ReplyNode[] = composeStory(story, isFirst ? 'full' : 'brief');
  const heading = lead?.type === 'lead' ? html`<h2 class="stored" dir="auto">${lead.text}</h2>\n` : NOTHING;
  return html`<section>${heading}${renderReply({ nodes: others })}${renderItems(story)}</section>\n`;
}

function renderItems({ items }: Story): Html {
  const articles = items.flatMap(({ article, copies }) => [article, ...copies]);
  const links = articles.map(
    (article) =>
      html`<li><a href="${articlePath(article.id)}"><bdi>${nameArticle(article)}</bdi></a> <span class="faint"><bdi>${article.publisher ?? 'outlet unknown'}</bdi></span></li>\n`,
  );
  return html`<details><summary>${count(articles.length, 'article')}</summary><ul>${links}</ul></details>\n`;
}

function renderUndated({ undated }: Digest): Html {
  if (undated.length === 0) return NOTHING;
  const links = undated
    .slice(0, MAX_UNDATED)
    .map(
      (article) =>
        html`<li><a href="${articlePath(article.id)}"><bdi>${nameArticle(article)}</bdi></a></li>\n`,
    );
  const left = undated.length - links.length;
  return html`<details><summary>${count(undated.length, 'article')} without a date ${undated.length === 1 ? 'belongs' : 'belong'} to no day</summary><ul>${links}${left > 0 ? html`<li>${left} more</li>` : NOTHING}</ul></details>\n`;
}
