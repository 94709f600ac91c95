import {
  composeEntryLine,
  composeLeadLine,
  composeSpeakerLine,
  type LineText,
  runsInBrief,
} from '../../../chat/messages/lines.ts';
import type { LinkTo } from '../../../chat/messages/presentation.ts';
import { composeSourceLine, type SaidBefore } from '../../../chat/messages/source-line.ts';
import type { ReplyNode, Run, SourceNode } from '../../../reply/reply.ts';
import { escapeAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { contextParts, listParts, type Part, richParts } from './part.ts';
import { BOLD, DELETED, INSERTED, ITALIC, type StyledText } from './styled-text.ts';

/**
 * Renders a node as blocks. Text of articles and people goes into rich text and plain text, where Slack reads no
 * markup, so nothing but {@link contextParts} needs to escape.
 */
export function renderNode(node: ReplyNode, linkTo: LinkTo, before: SaidBefore = 'nothing'): readonly Part[] {
  switch (node.type) {
    case 'lead':
      return richParts(composeLeadLine(node.text).map(styleText));
    case 'snippet':
      return richParts(runsInBrief(node).map(styleRun), 'rich_text_quote');
    case 'speaker':
      return richParts(composeSpeakerLine(node).map(styleText));
    case 'source':
      return richParts(describeSource(node, linkTo, before));
    case 'note':
      return node.isForTyping ? [] : contextParts(node.text);
    case 'entries':
      return listParts(node.entries.map((entry) => composeEntryLine(entry).map(styleText)));
    case 'divider':
      return [{ block: { type: 'divider' }, text: '' }];
  }
}

const RUN_STYLES: Readonly<Record<NonNullable<Run['role']>, StyledText['style']>> = {
  match: BOLD,
  inserted: INSERTED,
  deleted: DELETED,
};

function styleRun({ text, role }: Run): StyledText {
  return { text, style: role === undefined ? undefined : RUN_STYLES[role] };
}

const LINE_STYLES: Readonly<Record<LineText['look'], StyledText['style']>> = {
  plain: undefined,
  strong: BOLD,
  aside: ITALIC,
};

function styleText({ text, look }: LineText): StyledText {
  return { text, style: LINE_STYLES[look] };
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
