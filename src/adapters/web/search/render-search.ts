import type { Html } from '../../../chat/messages/html.ts';
import type { SearchAnswer, SearchedArticles } from '../../../core/answers/search/search-answer.ts';
import { composeClosest } from '../../../reply/compose/compose-who-said.ts';
import { count, describeHoldings, inArchive } from '../../../reply/counts.ts';
import { html, NOTHING } from '../../html.ts';
import { withQuery } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { describePage, type Paging, renderPaging } from '../paging.ts';
import { renderReply } from '../reply.ts';
import { renderHit, renderPassage } from '../statements.ts';
import { describeSearchFault, renderChoices } from './describe-fault.ts';
import { renderForm, type SearchedFor } from './render-form.ts';

/** How many hits a page shows. */
export const HITS_A_PAGE = 20;

/** What the page of a search shows. */
export interface SearchView {
  readonly asked: SearchedFor;
  /** Names to choose from, those of most articles first. */
  readonly outlets: readonly string[];
  /** From 1. */
  readonly page: number;
  /** Null: nothing was asked for. */
  readonly answer: SearchAnswer | null;
}

/** The page of a search: what was asked for, what was found, and what was searched. */
export function renderSearch(view: SearchView): Html {
  const { asked, answer, outlets } = view;
  const title = asked.q === null ? 'Search' : `${asked.q} · Search`;
  const main = html`<h1>Search</h1>
${renderForm(asked, outlets)}
${answer === null ? HOW_TO_SEARCH : renderAnswer(view, answer)}`;
  return renderPage({ title, chapter: '/search', main });
}

const HOW_TO_SEARCH = html`<p class="faint">Finds quotations, and paragraphs, that hold all the words. Without words it lists what was said, the newest first.</p>`;

function renderAnswer(view: SearchView, answer: SearchAnswer): Html {
  switch (answer.type) {
    case 'unusable':
      return html`<p class="notice" role="alert"><bdi>${describeSearchFault(answer.fault)}</bdi></p>\n${renderChoices(answer.fault, view.asked)}`;
    case 'nothing':
      return html`<p><strong>Not ${inArchive(answer.searched.holdings)}.</strong> ${describeSearched(answer.searched)}</p>\n${renderReply({ nodes: composeClosest(answer.closest) })}`;
    case 'found':
      return renderFound(view, answer);
  }
}

function renderFound({ asked, page }: SearchView, answer: Extract<SearchAnswer, { type: 'found' }>): Html {
  const { hits, total, isCut, searched } = answer;
  const query = { ...asked, in: hits.kind === 'passages' ? hits.kind : null };
  const paging: Paging = { path: '/search', query, page, size: HITS_A_PAGE, total };
  const items = hits.kind === 'quotations' ? hits.hits.map(renderHit) : hits.hits.map(renderPassage);
  return html`<h2>${hits.kind === 'quotations' ? 'Quotations' : 'Paragraphs'}: ${describePage(paging)}</h2>
<p class="faint small">${describeSearched(searched)}</p>
${isCut ? html`<p>There are more: only the newest are compared with the words. Ask for an outlet or dates.</p>` : NOTHING}
${renderOther(asked, hits.kind)}
<ol class="plain" start="${(page - 1) * HITS_A_PAGE + 1}">${items}</ol>
${renderPaging(paging)}`;
}

/** Links to other hits for the words, or says that there are none. */
function renderOther(asked: SearchedFor, kind: 'quotations' | 'passages'): Html {
  if (asked.q === null) return NOTHING;
  const wanted = asked.in ?? 'quotations';
  if (kind !== wanted) {
    const none = wanted === 'quotations' ? 'No quotation has the words' : 'No single paragraph has the words';
    return html`<p>${none}: here is what does.</p>`;
  }
  return kind === 'quotations'
    ? html`<p><a href="${withQuery('/search', { ...asked, in: 'passages' })}">Paragraphs with the words</a>, whoever’s they are</p>`
    : html`<p><a href="${withQuery('/search', { ...asked, in: null })}">Quotations with the words</a></p>`;
}

/** How much was searched, and what the filters left out. */
function describeSearched({ holdings, articles, undated }: SearchedArticles): string {
  const whole = `Searched ${describeHoldings(holdings)}`;
  if (articles === holdings.articles) return `${whole}.`;
  const without = undated === 0 ? '' : `; ${count(undated, 'article')} without a date left out`;
  return `${whole}, of which ${articles === 1 ? '1 article fits' : `${articles} articles fit`} outlet and dates${without}.`;
}
