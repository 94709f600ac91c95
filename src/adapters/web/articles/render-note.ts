import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { SpeakerNode } from '../../../reply/reply.ts';
import { composeSpeaker, sayNobody } from '../../../reply/speaker.ts';
import { articlePath, speakerPath } from '../addresses.ts';
import { type Html, html } from '../html.ts';
import { type ArticleView, quotationAnchor } from './article-view.ts';

/** Where a quotation stands among those of its article. */
export interface Neighbours {
  /** One-based. */
  readonly number: number;
  readonly previous: Quotation | null;
  readonly next: Quotation | null;
}

/** What stands beside a quotation: who speaks, how that is known, and its citation to be copied. */
export function renderNote(view: ArticleView, quotation: Quotation, neighbours: Neighbours): Html {
  const { article } = view;
  const speaker = composeSpeaker(article, quotation);
  const { known } = speaker;
  const anchor = quotationAnchor(quotation);
  return html`<li><a href="#${anchor}" aria-label="Quotation ${neighbours.number}">${neighbours.number}</a> ${renderName(speaker, view.speakerIdOf(quotation))}${
    known === null ? null : html` <span class="faint"><bdi>${known}</bdi></span>`
  }${quotation.kind === 'indirect' ? html` <span class="faint">reported, not quoted</span>` : null}
<span class="ways">${renderCopies(view, quotation)} ${renderWay('‹', 'Previous quotation', neighbours.previous)} ${renderWay('›', 'Next quotation', neighbours.next)}</span></li>
`;
}

function renderName(speaker: SpeakerNode, id: string | null): Html {
  const { name, role } = speaker;
  if (name === null && role === null) return html`<strong>${sayNobody(speaker)}</strong>`;
  const shown = html`<strong><bdi>${name ?? role}</bdi></strong>`;
  const linked = id === null || name === null ? shown : html`<a href="${speakerPath(id)}">${shown}</a>`;
  return name === null || role === null ? linked : html`${linked}, <bdi>${role}</bdi>`;
}

function renderCopies({ article }: ArticleView, { start, end }: Quotation): Html {
  const path = `${articlePath(article.id)}/citations/${start}-${end}`;
  return html`Copy citation: <a class="copy" href="${path}.txt">text</a> <a class="copy" href="${path}.md">Markdown</a>`;
}

function renderWay(sign: string, label: string, to: Quotation | null): Html | null {
  return to === null ? null : html`<a href="#${quotationAnchor(to)}" aria-label="${label}">${sign}</a>`;
}
