import { flatten } from '../../../chat/plain-line.ts';
import { describeWhere, type LinkTo, labelParagraph } from '../../../chat/presentation.ts';
import type { EntriesNode, ReplyNode, Run, SourceNode, SpeakerNode } from '../../../reply/reply.ts';
import { spellSpeaker } from '../../../reply/spell-speakers.ts';
import { escapeAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { contextParts, listParts, type Part, richParts } from './part.ts';
import { BOLD, DELETED, INSERTED, ITALIC, type StyledText } from './styled-text.ts';

/**
 * A node as blocks. All text of articles and of people goes into rich text and plain text, where Slack looks for no
 * markup, so that nothing needs escaping but what {@link contextParts} does; the only markup is a link of ours.
 */
export function renderNode(node: ReplyNode, linkTo: LinkTo): readonly Part[] {
  switch (node.type) {
    case 'lead':
      return richParts(toLine(node.text, BOLD));
    case 'snippet':
      return richParts(node.runs.map(dressRun), 'rich_text_quote');
    case 'speaker':
      return richParts(describeSpeaker(node));
    case 'source':
      return renderSource(node, linkTo);
    case 'note':
      return node.isForTyping ? [] : contextParts(node.text);
    case 'entries':
      return listParts(node.entries.map(dressEntry));
    case 'divider':
      return [{ block: { type: 'divider' }, text: '' }];
  }
}

const DRESSES: Readonly<Record<NonNullable<Run['role']>, StyledText['style']>> = {
  match: BOLD,
  inserted: INSERTED,
  deleted: DELETED,
};

function dressRun({ text, role }: Run): StyledText {
  return { text, style: role === undefined ? undefined : DRESSES[role] };
}

function describeSpeaker(node: SpeakerNode): readonly StyledText[] {
  const who = spellSpeaker(node).flatMap(({ text, is }) =>
    is === 'ours' ? [{ text }] : toLine(text, is === 'name' ? BOLD : undefined),
  );
  return [...who, ...(node.known === null ? [] : [{ text: ' · ' }, ...toLine(node.known, ITALIC)])];
}

/** The small print under a snippet: what is unknown is named as unknown; the paragraph is the link to the words. */
function renderSource(node: SourceNode, linkTo: LinkTo): readonly Part[] {
  const { link, place } = node;
  const where = describeWhere(node);
  const label = labelParagraph(node);
  const address = escapeAddress(link, LONGEST_ADDRESS) ?? escapeAddress(linkTo(place), LONGEST_ADDRESS);
  return address === null ? contextParts(`${where} · ${label}`) : contextParts(where, { address, label });
}

/** Room for the rest of the element that it stands in. */
const LONGEST_ADDRESS = LIMITS.contextText - 50;

function dressEntry({ term, description }: EntriesNode['entries'][number]): readonly StyledText[] {
  return join([...toLine(term, BOLD), ...toLine(description)], ': ');
}

function toLine(text: string, style?: StyledText['style']): readonly StyledText[] {
  const line = flatten(text);
  return line === '' ? [] : [{ text: line, style }];
}

function join(texts: readonly StyledText[], separator: string): readonly StyledText[] {
  return texts.flatMap((text, place) => (place === 0 ? [text] : [{ text: separator }, text]));
}
