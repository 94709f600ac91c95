import type { Html } from '../../../chat/messages/html.ts';
import { type Quotation, speakersOf } from '../../../core/quotations/quotation.ts';
import { findQuotationChange } from '../../../core/versions/find-change.ts';
import type { SpeakerNode } from '../../../reply/reply.ts';
import { composeSpeaker } from '../../../reply/speaker.ts';
import { type SpeakerPiece, sayNobody, spellSpeaker } from '../../../reply/spell-speakers.ts';
import { describeChange } from '../../../reply/standing.ts';
import { html } from '../../html.ts';
import { articlePath, speakerPath } from '../addresses.ts';
import { type ArticleView, quotationAnchor } from './article-view.ts';

/** A quotation's position among its article's. */
export interface Neighbours {
  /** One-based. */
  readonly number: number;
  readonly previous: Quotation | null;
  readonly next: Quotation | null;
}

/** The note beside a quotation: the speaker, how the speaker is known, and a citation to copy. */
export function renderNote(view: ArticleView, quotation: Quotation, neighbours: Neighbours): Html {
  const { article } = view;
  const speaker = composeSpeaker(article, quotation);
  const { known } = speaker;
  const ids = speakersOf(quotation).map((each) => view.speakerIdOf(each));
  const anchor = quotationAnchor(quotation);
  const change = findQuotationChange(article, quotation);
  return html`<li><a href="#${anchor}" aria-label="Quotation ${neighbours.number}">${neighbours.number}</a> ${renderNames(speaker, ids)}${
    known === null ? null : html` <span class="faint"><bdi>${known}</bdi></span>`
  }${quotation.kind === 'indirect' ? html` <span class="faint">reported, not quoted</span>` : null}${
    change === null ? null : html` <span class="changed"><bdi>${describeChange(change)}</bdi></span>`
  }
<span class="ways">${renderCopies(view, quotation)} ${renderWay('‹', 'Previous quotation', neighbours.previous)} ${renderWay('›', 'Next quotation', neighbours.next)}</span></li>
`;
}

/** @param ids - of the speakers who have a page, in the order of the node's; null for those who have none. */
function renderNames(node: SpeakerNode, ids: readonly (string | null)[]): Html {
  if (node.name === null && node.role === null) return html`<strong>${sayNobody(node)}</strong>`;
  const names = [node, ...(node.others ?? [])].map(({ name }) => name);
  return html`${spellSpeaker(node).map((piece) => renderPiece(piece, ids[names.indexOf(piece.text)] ?? null))}`;
}

function renderPiece({ text, is }: SpeakerPiece, id: string | null): Html {
  if (is === 'ours') return html`${text}`;
  if (is === 'role') return html`<bdi>${text}</bdi>`;
  const shown = html`<strong><bdi>${text}</bdi></strong>`;
  return id === null ? shown : html`<a href="${speakerPath(id)}">${shown}</a>`;
}

function renderCopies({ article }: ArticleView, { start, end }: Quotation): Html {
  const path = `${articlePath(article.id)}/citations/${start}-${end}`;
  return html`Copy citation: <a class="copy" href="${path}.txt">text</a> <a class="copy" href="${path}.md">Markdown</a>`;
}

function renderWay(sign: string, label: string, to: Quotation | null): Html | null {
  return to === null ? null : html`<a href="#${quotationAnchor(to)}" aria-label="${label}">${sign}</a>`;
}
