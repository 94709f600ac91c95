import type { Html } from '../../chat/messages/html.ts';
import { formatDate } from '../../reply/dates.ts';
import type { EntriesNode, Reply, ReplyNode, Run, SourceNode, SpeakerNode } from '../../reply/reply.ts';
import { describeLocation, listRemarks } from '../../reply/source.ts';
import { type SpeakerPiece, spellSpeaker } from '../../reply/spell-speakers.ts';
import { html, NOTHING } from '../html.ts';
import { placePath, webAddress } from './addresses.ts';

/** A reply as part of a page. */
export function renderReply({ nodes }: Reply): Html {
  return html`${nodes.map(renderNode)}`;
}

function renderNode(node: ReplyNode): Html {
  switch (node.type) {
    case 'lead':
      return html`<p class="lead stored" dir="auto"><strong>${node.text}</strong></p>\n`;
    case 'snippet':
      return html`<blockquote class="stored" dir="auto">${renderRuns(node.runs)}</blockquote>\n`;
    case 'speaker':
      return renderSpeaker(node);
    case 'source':
      return renderSource(node);
    case 'note':
      return node.isForTyping ? NOTHING : html`<p class="faint small"><bdi>${node.text}</bdi></p>\n`;
    case 'entries':
      return renderEntries(node);
    case 'divider':
      return html`<hr>\n`;
  }
}

const ELEMENTS: Readonly<Record<NonNullable<Run['role']>, (text: string) => Html>> = {
  match: (text) => html`<mark>${text}</mark>`,
  inserted: (text) => html`<ins>${text}</ins>`,
  deleted: (text) => html`<del>${text}</del>`,
};

/** An article's exact words, each run in its role. */
function renderRuns(runs: readonly Run[]): Html {
  return html`${runs.map(({ text, role }) => (role === undefined ? text : ELEMENTS[role](text)))}`;
}

function renderSpeaker(node: SpeakerNode): Html {
  const { known } = node;
  return html`<p>${spellSpeaker(node).map(renderPiece)}${
    known === null ? null : html` <span class="faint small"><bdi>${known}</bdi></span>`
  }</p>\n`;
}

function renderPiece({ text, is }: SpeakerPiece): Html {
  if (is === 'ours') return html`${text}`;
  return is === 'name' ? html`<strong><bdi>${text}</bdi></strong>` : html`<bdi>${text}</bdi>`;
}

/** Where a snippet is from: a link to our page of the article at the cited words, and a link to the outlet's page. */
function renderSource(node: SourceNode): Html {
  const { title, datePublished, publisher, link, place } = node;
  const original = webAddress(link);
  return html`<p class="faint small"><a href="${placePath(place)}"><bdi>${title}</bdi> ${describeLocation(node)}</a> · ${
    datePublished === null ? 'date unknown' : formatDate(datePublished)
  } · ${publisher === null ? 'outlet unknown' : html`<bdi>${publisher}</bdi>`}${listRemarks(node).map((remark) => html` · <bdi>${remark}</bdi>`)}${
    original === null ? null : html` · <a href="${original}" rel="noopener noreferrer">as published</a>`
  }</p>\n`;
}

function renderEntries({ entries }: EntriesNode): Html {
  const rows = entries.map(
    ({ term, description }) => html`<dt><bdi>${term}</bdi></dt><dd><bdi>${description}</bdi></dd>\n`,
  );
  return html`<dl class="facts">${rows}</dl>\n`;
}
