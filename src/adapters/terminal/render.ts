import pc from 'picocolors';
import type {
  EntriesNode,
  LeadNode,
  NoteNode,
  Place,
  Reply,
  ReplyNode,
  Run,
  SnippetNode,
  SourceNode,
  SpeakerNode,
} from '../../reply/reply.ts';
import { describeLocation, describeOrigin } from '../../reply/source.ts';
import { spellSpeaker } from '../../reply/spell-speakers.ts';
import { escapeLine, escapeText } from './escape.ts';
import { alignEntries, append, fill, indent, spread, wrap } from './layout.ts';

/** How to show a reply. */
export interface Style {
  /** Columns. */
  readonly width: number;
  readonly isColored: boolean;
  /** The address of an archive file, given its path below the archive folder. */
  locate(path: string): string;
  /** The page that shows the words of a location, for articles without an address of their own. */
  linkTo?(place: Place): string;
}

/**
 * Renders a reply as terminal text, ending in a line break. Without colours, matched words stand between « and ».
 * Inserted and deleted words always stand between {…} and [-…-].
 */
export function renderReply(reply: Reply, style: Style): string {
  const blocks: string[] = [];
  let isGapDue = false;
  for (const node of reply.nodes) {
    const lines = renderNode(node, style);
    if (isGapDue && lines.length > 0 && blocks.length > 0) blocks.push('');
    blocks.push(...lines);
    isGapDue = node.type === 'lead' || node.type === 'divider' || (isGapDue && lines.length === 0);
  }
  return `${blocks.join('\n')}\n`;
}

function renderNode(node: ReplyNode, style: Style): readonly string[] {
  switch (node.type) {
    case 'lead':
      return renderLead(node, style);
    case 'snippet':
      return renderSnippet(node, style);
    case 'speaker':
      return renderSpeaker(node, style);
    case 'source':
      return renderSource(node, style);
    case 'note':
      return renderNote(node, style);
    case 'entries':
      return renderEntries(node, style);
    case 'divider':
      return [];
  }
}

function renderLead(node: LeadNode, style: Style): readonly string[] {
  return wrap(paint(style).bold(escapeText(node.text)), style.width);
}

/** Indents by one column, with the opening quotation mark hanging. */
function renderSnippet(node: SnippetNode, style: Style): readonly string[] {
  const styled = node.runs.map((run) => styleRun(run, style)).join('');
  const [first = '', ...others] = wrap(styled, style.width - INDENT);
  const isHanging = OPENING_MARK.test(node.runs[0]?.text ?? '');
  return [...indent([first], isHanging ? 0 : INDENT), ...indent(others, INDENT)];
}

function styleRun({ text, role }: Run, style: Style): string {
  const escaped = escapeText(text);
  return role === undefined ? escaped : RUN_STYLES[role](escaped, style);
}

function renderSpeaker(node: SpeakerNode, style: Style): readonly string[] {
  const { known } = node;
  const colors = paint(style);
  const presentation = {
    name: (text: string) => colors.bold(escapeLine(text)),
    role: escapeLine,
    ours: String,
  };
  const who = spellSpeaker(node)
    .map(({ text, is }) => presentation[is](text))
    .join('');
  const width = style.width - INDENT;
  const lines = known === null ? wrap(who, width) : spread(who, colors.dim(escapeLine(known)), width);
  return indent(lines, INDENT);
}

function renderSource(node: SourceNode, style: Style): readonly string[] {
  const segments = [...describeOrigin(node).map(escapeLine), `${describeLocation(node)} ↗`];
  const target = escapeLine(node.link ?? pageOf(node, style) ?? style.locate(node.path));
  const width = style.width - INDENT;
  const lines = append(fill(segments, ' · ', width), target, ' ', width);
  return indent(lines.map(paint(style).dim), INDENT);
}

function pageOf({ place, isOffPage }: SourceNode, { linkTo }: Style): string | undefined {
  return isOffPage ? undefined : linkTo?.(place);
}

function renderNote(node: NoteNode, style: Style): readonly string[] {
  const lines = wrap(escapeText(node.text), style.width - INDENT);
  return indent(lines.map(paint(style).dim), INDENT);
}

function renderEntries(node: EntriesNode, style: Style): readonly string[] {
  const entries = node.entries.map(({ term, description }) => ({
    term: escapeLine(term),
    description: escapeText(description),
  }));
  return indent(alignEntries(entries, style.width - INDENT, paint(style).bold), INDENT);
}

function paint(style: Style) {
  return pc.createColors(style.isColored);
}

/** Columns by which all but the first line of an answer are indented. */
const INDENT = 1;
const OPENING_MARK = /^["'“‘«„‹]/u;

/** How each role of a run looks. A run without a role is printed as it is. */
const RUN_STYLES: Readonly<Record<NonNullable<Run['role']>, (text: string, style: Style) => string>> = {
  match: (text, style) => (style.isColored ? paint(style).bold(paint(style).underline(text)) : `«${text}»`),
  inserted: (text, style) => paint(style).green(`{${text}}`),
  deleted: (text, style) => paint(style).red(`[-${text}-]`),
};
