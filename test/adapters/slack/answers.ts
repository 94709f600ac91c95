import type { DeskAnswer } from '../../../src/chat/desk/desk.ts';
import type { ReplyNode, SnippetNode, SourceNode, SpeakerNode } from '../../../src/reply/reply.ts';

/** Where a result of the tests stands. */
export const PLACE = { article: 'e2f95164a931423d', start: 464, end: 603 } as const;

/** An article with an address, of which much is known. */
export const SOURCE: SourceNode = {
  type: 'source',
  title: 'Farage accuses Labour of “direct election interference”',
  datePublished: '2024-10-18',
  publisher: 'Sample Desk',
  paragraph: 2,
  path: 'farage.md',
  link: 'https://desk.example/farage#:~:text=This%20is%20direct',
  place: PLACE,
  elsewhere: 2,
};

/** An article of which only the file is known. */
export const BARE_SOURCE: SourceNode = {
  ...SOURCE,
  title: '003_ad28cc4a12d06bf6.txt',
  datePublished: null,
  publisher: null,
  paragraph: 3,
  link: null,
  place: { article: '3688cf9747c71506', start: 218, end: 372 },
  elsewhere: 0,
};

export const SPEAKER: SpeakerNode = {
  type: 'speaker',
  name: 'Nigel Farage',
  role: 'Brexit leader',
  known: 'named: “Mr Farage said”',
};

export const SNIPPET: SnippetNode = {
  type: 'snippet',
  runs: [
    { text: '“This is ' },
    { text: 'direct election interference', role: 'match' },
    { text: ' by the governing Labour Party. Who is paying for all of this?”' },
  ],
};

export const DIVIDER: ReplyNode = { type: 'divider' };

export function lead(text: string): ReplyNode {
  return { type: 'lead', text };
}

export function note(text: string): ReplyNode {
  return { type: 'note', text };
}

/** An answer of these nodes, found and with buttons. */
export function answerOf(nodes: readonly ReplyNode[], changes: Partial<DeskAnswer> = {}): DeskAnswer {
  return { status: 'found', reply: { nodes }, exchange: 'Qm2x9ZkP', hasMore: false, ...changes };
}
