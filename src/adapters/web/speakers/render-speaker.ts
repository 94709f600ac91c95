import type { Html } from '../../../chat/messages/html.ts';
import { publicationDayIn } from '../../../core/dates/date-range.ts';
import { groupBy } from '../../../core/group-by.ts';
import { foldOutlet } from '../../../core/outlets/outlet.ts';
import type { SpeakerEntry } from '../../../core/speakers/speaker-entry.ts';
import type { Statement } from '../../../core/statement.ts';
import { count } from '../../../reply/counts.ts';
import { html, NOTHING } from '../../html.ts';
import { speakerPath, withQuery } from '../addresses.ts';
import { API, FORMAT, WORDS } from '../api/operations.ts';
import { renderPage } from '../layout.ts';
import { describePage, type Paging, renderPaging } from '../paging.ts';
import { renderStatement } from '../statements.ts';
import { renderTimeline } from './timeline.ts';

/** How many statements a page shows. */
const STATEMENTS_A_PAGE = 25;
const MAX_ROLES = 8;
const MAX_FORMS = 12;
const MAX_OUTLETS = 20;

/** A speaker's page: who they are, where and when they are quoted, and what they said. */
export function renderSpeaker(speaker: SpeakerEntry, page: number, zone: string): Html {
  const { name, role, statements, isAmbiguous } = speaker;
  const main = html`<h1><bdi>${name}</bdi></h1>
<p>${role === null ? NOTHING : html`<bdi>${role}</bdi> · `}${count(statements.length, 'quotation')} in ${count(articlesOf(statements).size, 'article')}</p>
${isAmbiguous ? html`<p class="notice">The name may stand for several people: no article says which one it means.</p>` : NOTHING}
${renderTimeline(daysOf(statements, zone))}
${renderFacts(speaker)}
${renderStatements(speaker, page)}
${isAmbiguous ? NOTHING : html`<p class="faint small"><a href="${feedOf(name)}">A feed of what is said</a> (Atom)</p>`}`;
  return renderPage({
    title: name,
    chapter: '/speakers',
    main,
    ...(isAmbiguous ? {} : { feed: feedOf(name) }),
  });
}

/** What a speaker says, for a reader of feeds. */
function feedOf(name: string): string {
  return withQuery(`${API}/quotes`, { [WORDS]: name, limit: MOST, [FORMAT]: 'atom' });
}

/** As many as an answer has at most. */
const MOST = 25;

function articlesOf(statements: readonly Statement[]): ReadonlySet<unknown> {
  return new Set(statements.map(({ article }) => article));
}

function daysOf(statements: readonly Statement[], zone: string): readonly string[] {
  return statements.flatMap(({ article: { datePublished } }) =>
    datePublished === null ? [] : (publicationDayIn(datePublished, zone) ?? []),
  );
}

function renderFacts({ introductions, forms, statements, id }: SpeakerEntry): Html {
  const roles = introductions
    .slice(0, MAX_ROLES)
    .map(
      ({ role, dates }) =>
        html`<li><bdi>${role}</bdi> <span class="faint">${count(dates.length, 'article')}</span></li>\n`,
    );
  return html`<h2>Where quoted</h2>
<ul>${renderOutlets(statements, id)}</ul>
${roles.length === 0 ? NOTHING : html`<h2>Introduced as</h2>\n<ul>${roles}</ul>`}
<p class="faint small">Named as ${forms.slice(0, MAX_FORMS).map((form, index) => [index === 0 ? '' : ', ', html`<bdi>${form}</bdi>`])}</p>`;
}

function renderOutlets(statements: readonly Statement[], id: string): readonly Html[] {
  const known = statements.filter(({ article }) => article.publisher !== null);
  const groups = [...groupBy(known, ({ article }) => foldOutlet(article.publisher ?? ''))];
  const named = groups
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, MAX_OUTLETS)
    .map(([, same]) => {
      const outlet = same[0]?.article.publisher ?? '';
      return html`<li><a href="${withQuery('/search', { outlet, speaker: id })}"><bdi>${outlet}</bdi></a> <span class="faint">${count(same.length, 'quotation')}</span></li>\n`;
    });
  const unknown = statements.length - known.length;
  return unknown === 0
    ? named
    : [...named, html`<li>outlet unknown <span class="faint">${count(unknown, 'quotation')}</span></li>\n`];
}

/** Newest first, then, separately, those without a date. */
function renderStatements({ id, statements }: SpeakerEntry, page: number): Html {
  const paging: Paging = {
    ...{ path: speakerPath(id), query: {} },
    ...{ page, size: STATEMENTS_A_PAGE, total: statements.length },
  };
  const shown = statements.slice((page - 1) * STATEMENTS_A_PAGE, page * STATEMENTS_A_PAGE);
  const dated = shown.filter(({ article }) => article.datePublished !== null);
  const undated = shown.filter(({ article }) => article.datePublished === null);
  return html`<h2>Quotations: ${describePage(paging)}</h2>
${dated.length === 0 ? NOTHING : html`<ol class="plain">${dated.map(renderStatement)}</ol>`}
${undated.length === 0 ? NOTHING : html`<h2>Without a date</h2>\n<ol class="plain">${undated.map(renderStatement)}</ol>`}
${renderPaging(paging)}`;
}
