import { flatten } from '../../../chat/plain-line.ts';
import type { LinkTo } from '../../../chat/presentation.ts';
import { runsInBrief } from '../../../chat/runs-in-brief.ts';
import { composeSourceLine, type SaidBefore } from '../../../chat/source-line.ts';
import type { EntriesNode, ReplyNode, Run, SourceNode, SpeakerNode } from '../../../reply/reply.ts';
import { spellSpeaker } from '../../../reply/spell-speakers.ts';
import { escapeAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { contextParts, listParts, type Part, richParts } from './part.ts';
import { BOLD, DELETED, INSERTED, ITALIC, type StyledText } from './styled-text.ts';

/**
 * A node as blocks. All text of articles and of people goes into rich text and plain text, where Slack looks for no
 * markup, so that nothing needs escaping but what {@link contextParts} does.
 */
export function renderNode(node: ReplyNode, linkTo: LinkTo, before: SaidBefore = 'nothing'): readonly Part[] {
  switch (node.type) {
    case 'lead':
      return richParts(toLine(node.text, BOLD));
    case 'snippet':
      return richParts(runsInBrief(node).map(dressRun), 'rich_text_quote');
    case 'speaker':
      return richParts(describeSpeaker(node));
    case 'source':
      return richParts(describeSource(node, linkTo, before));
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

function describeSource(node: SourceNode, linkTo: LinkTo, before: SaidBefore): readonly StyledText[] {
  const line = composeSourceLine(
    node,
    linkTo,
    (address) => escapeAddress(address, LIMITS.linkAddress),
    before,
  );
  return line.flatMap(({ text, address }, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    address === null ? { text } : { text, url: address },
  ]);
}

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
