import { flatten, wellForm } from '../../../chat/plain-line.ts';
import { describeWhere, type LinkTo, labelParagraph } from '../../../chat/presentation.ts';
import type { EntriesNode, ReplyNode, Run, SourceNode, SpeakerNode } from '../../../reply/reply.ts';
import { spellSpeaker } from '../../../reply/spell-speakers.ts';
import { escapeAddress } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type Part, textParts } from './part.ts';
import { splitRuns } from './split-runs.ts';
import { dressRuns } from './styled-text.ts';

/** A node as parts of a message, as many as it needs; all text of articles and of people is escaped in `dressRuns`. */
export function renderNode(node: ReplyNode, linkTo: LinkTo): readonly Part[] {
  switch (node.type) {
    case 'lead':
      return toParts(toLine(node.text, 'match'));
    case 'snippet':
      return toParts(
        node.runs.map((run) => ({ ...run, text: wellForm(run.text) })),
        QUOTE,
      );
    case 'speaker':
      return toParts(describeSpeaker(node));
    case 'source':
      return renderSource(node, linkTo);
    case 'note':
      return node.isForTyping ? [] : renderNote(node.text);
    case 'entries':
      return node.entries.flatMap((entry) => toParts(describeEntry(entry), ITEM));
    case 'divider':
      return [{ type: 'divider' }];
  }
}

/** The small print on one line of any length. */
export function renderNote(text: string): readonly Part[] {
  return toParts(toLine(text), SMALL);
}

/** What stands before a line to make it a quotation, small print, an item of a list. */
const QUOTE = '> ';
const SMALL = '-# ';
const ITEM = '- ';

/** Parts are a little smaller than a message, so that a quotation over several of them leaves room for its first line. */
const LONGEST_PART = LIMITS.messageText - 400;

function toParts(runs: readonly Run[], prefix = '', limit = LONGEST_PART): readonly Part[] {
  const pieces = splitRuns(runs, limit, prefix).map(dressRuns);
  return textParts(pieces.map((piece) => `${prefix}${piece.replace(LINE_BREAK, `$&${prefix}`)}`));
}

/** Discord takes the line breaks of all systems for one. */
const LINE_BREAK = /\r\n?|\n/gu;

function describeSpeaker(node: SpeakerNode): readonly Run[] {
  const who = spellSpeaker(node).flatMap(({ text, is }) =>
    is === 'ours' ? [{ text }] : toLine(text, is === 'name' ? 'match' : undefined),
  );
  return [...who, ...(node.known === null ? [] : [{ text: ' · ' }, ...toLine(node.known)])];
}

/** The small print under a snippet: what is unknown is named as unknown; the paragraph is the link to the words. */
function renderSource(node: SourceNode, linkTo: LinkTo): readonly Part[] {
  const { link, place } = node;
  const label = labelParagraph(node);
  const where = describeWhere(node);
  const address = escapeAddress(link, LIMITS.linkAddress) ?? escapeAddress(linkTo(place), LIMITS.linkAddress);
  if (address === null) return toParts(toLine(`${where} · ${label}`), SMALL);
  const room = LONGEST_PART - LIMITS.linkAddress - LINK_SYNTAX;
  const parts = toParts(toLine(where), SMALL, room);
  return parts.map((part, number) =>
    part.type === 'text' && number === parts.length - 1
      ? { ...part, text: `${part.text} · [${label} ↗](<${address}>)` }
      : part,
  );
}

/** Room for a link's label and signs. */
const LINK_SYNTAX = 50;

function describeEntry({ term, description }: EntriesNode['entries'][number]): readonly Run[] {
  return join([...toLine(term, 'match'), ...toLine(description)], ': ');
}

function toLine(text: string, role?: Run['role']): readonly Run[] {
  const line = flatten(text);
  if (line === '') return [];
  return role === undefined ? [{ text: line }] : [{ text: line, role }];
}

function join(runs: readonly Run[], separator: string): readonly Run[] {
  return runs.flatMap((run, place) => (place === 0 ? [run] : [{ text: separator }, run]));
}
