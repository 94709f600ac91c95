import type { Html } from '../../chat/messages/html.ts';
import { html, NOTHING } from '../html.ts';
import { withQuery } from './addresses.ts';

/** A page of a list. */
export interface Paging {
  readonly path: string;
  /** The other query parameters. */
  readonly query: Readonly<Record<string, string | null>>;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

/** The part of the list on this page: "11 to 20 of 34". */
export function describePage({ page, size, total }: Paging): string {
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return first > last ? `none of ${total}` : `${first} to ${last} of ${total}`;
}

/** Links to the previous and the next page; nothing if there is only one page. */
export function renderPaging(paging: Paging): Html {
  const { page, size, total } = paging;
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1 && page === 1) return NOTHING;
  return html`<nav class="pages" aria-label="Pages">${renderWay(paging, Math.min(page - 1, last), 'prev', 'Previous page')}<span>Page ${page} of ${last}</span>${renderWay(paging, page < last ? page + 1 : 0, 'next', 'Next page')}</nav>`;
}

function renderWay({ path, query }: Paging, to: number, relation: string, label: string): Html {
  if (to < 1) return NOTHING;
  const address = withQuery(path, { ...query, page: to === 1 ? null : to });
  return html`<a href="${address}" rel="${relation}">${label}</a>`;
}
