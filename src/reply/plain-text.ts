import type { Reply, ReplyNode, Run, SourceNode, SpeakerNode } from './reply.ts';
import { describeLocation, describeOrigin } from './source.ts';
import { spellSpeaker } from './spell-speakers.ts';

/** A reply as plain text, one line per node, for places without formatting. Matched words stand between « and ». */
export function toPlainText({ nodes }: Reply): string {
  return nodes.map(nodeToText).join('\n');
}

/** What a speaker node says in words: "Sofia Patel, head of operations", "a spokesman", "speaker unclear". */
function describeSpeaker(node: SpeakerNode): string {
  return spellSpeaker(node)
    .map(({ text }) => text)
    .join('');
}

/** What a source node says in words, without its link. */
function describeSource(node: SourceNode): string {
  return [...describeOrigin(node), describeLocation(node)].join(' · ');
}

function nodeToText(node: ReplyNode): string {
  switch (node.type) {
    case 'lead':
    case 'note':
      return node.text;
    case 'snippet':
      return node.runs.map(runToText).join('');
    case 'speaker':
      return node.known === null ? describeSpeaker(node) : `${describeSpeaker(node)} (${node.known})`;
    case 'source':
      return node.link === null ? describeSource(node) : `${describeSource(node)} ${node.link}`;
    case 'entries':
      return node.entries.map(({ term, description }) => `${term}: ${description}`).join('\n');
    case 'divider':
      return '';
  }
}

function runToText({ text, role }: Run): string {
  const [open, close] = role === undefined ? ['', ''] : MARKS[role];
  return `${open}${text}${close}`;
}

const MARKS: Readonly<Record<NonNullable<Run['role']>, readonly [string, string]>> = {
  match: ['«', '»'],
  inserted: ['{+', '+}'],
  deleted: ['[-', '-]'],
};
