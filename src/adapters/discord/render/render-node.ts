import {
  composeEntryLine,
  composeLeadLine,
  composeSpeakerLine,
  type LineText,
  runsInBrief,
} from '../../../chat/messages/lines.ts';
import { flatten, wellForm } from '../../../chat/messages/plain-line.ts';
import type { LinkTo } from '../../../chat/messages/presentation.ts';
import { composeSourceLine, type LinkedText, type SaidBefore } from '../../../chat/messages/source-line.ts';
import type { ReplyNode, Run, SourceNode } from '../../../reply/reply.ts';
import { escapeAddress, measureEscaped } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type Part, textParts } from './part.ts';
import { splitRuns } from './split-runs.ts';
import { styleRuns } from './styled-text.ts';

/** Renders a node as parts of a message; `styleRuns` escapes all text of articles and people. */
export function renderNode(node: ReplyNode, linkTo: LinkTo, before: SaidBefore = 'nothing'): readonly Part[] {
  switch (node.type) {
    case 'lead':
      return toParts(composeLeadLine(node.text).map(toRun));
    case 'snippet':
      return toParts(
        runsInBrief(node).map((run) => ({ ...run, text: wellForm(run.text) })),
        QUOTE,
      );
    case 'speaker':
      return toParts(composeSpeakerLine(node).map(toRun));
    case 'source':
      return renderSource(node, linkTo, before);
    case 'note':
      return node.isForTyping ? [] : renderNote(node.text);
    case 'entries':
      return node.entries.flatMap((entry) => toParts(composeEntryLine(entry).map(toRun), ITEM));
    case 'divider':
      return [{ type: 'divider' }];
  }
}

/** Renders small print, one line of any length. */
export function renderNote(text: string): readonly Part[] {
  return toParts([{ text: flatten(text) }], SMALL);
}

/** Prefixes that make a line a quotation, small print or a list item. */
const QUOTE = '> ';
const SMALL = '-# ';
const ITEM = '- ';

/** Parts are a little smaller than a message, so that a long quotation leaves room for the line before it. */
const MAX_PART_LENGTH = LIMITS.messageText - 400;

function toParts(runs: readonly Run[], prefix = '', limit = MAX_PART_LENGTH): readonly Part[] {
  const pieces = splitRuns(runs.filter(({ text }) => text !== '').map(toShown), limit, prefix).map(styleRuns);
  return textParts(pieces.map((piece) => `${prefix}${piece.replaceAll('\n', `\n${prefix}`)}`));
}

/**
 * What Discord makes of a run: it treats all systems' line breaks alike and drops form feeds. Done before the marks
 * are set, so that no two meet where it drops something, and a break that two runs share is one line.
 */
function toShown(run: Run, index: number, runs: readonly Run[]): Run {
  const text = runs[index - 1]?.text.endsWith('\r') ? run.text.replace(/^\n/u, '') : run.text;
  return { ...run, text: text.replace(/\r\n?/gu, '\n').replaceAll('\f', '') };
}

/** What we say about a snippet has no look of its own in Discord. */
function toRun({ text, look }: LineText): Run {
  return look === 'strong' ? { text, role: 'match' } : { text };
}

/** Renders the small print under a snippet. If it does not fit into one part, its links follow at the end. */
function renderSource(node: SourceNode, linkTo: LinkTo, before: SaidBefore): readonly Part[] {
  const line = composeSourceLine(
    node,
    linkTo,
    (address) => escapeAddress(address, LIMITS.linkAddress),
    before,
  );
  const links = line.flatMap(({ address }) => (address === null ? [] : [`[link](<${address}>)`]));
  const room = MAX_PART_LENGTH - links.join(SEPARATOR).length - links.length * SEPARATOR.length;
  const words = line.map(({ text }) => text).join(SEPARATOR);
  if (measureEscaped(words) <= room) return textParts([`${SMALL}${line.map(writeLinked).join(SEPARATOR)}`]);
  const parts = toParts([{ text: words }], SMALL, room);
  return parts.map((part, index) =>
    part.type === 'text' && index === parts.length - 1
      ? { ...part, text: [part.text, ...links].join(SEPARATOR) }
      : part,
  );
}

const SEPARATOR = ' · ';

/** Text that cannot be a link's label precedes the link. */
function writeLinked({ text, address }: LinkedText): string {
  const words = styleRuns([{ text }]);
  if (address === null) return words;
  return NO_LABEL.test(text) ? `${words}${SEPARATOR}[link](<${address}>)` : `[${words}](<${address}>)`;
}

/** Discord counts even escaped brackets in a label, and shows no link whose label contains an address. */
const NO_LABEL = /[[\]]|:\/\//u;
