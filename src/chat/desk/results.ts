import type { ShownResult } from '../../ports/state-store.ts';
import { toPlainText } from '../../reply/plain-text.ts';
import type { Place, ReplyNode, SourceNode } from '../../reply/reply.ts';
import type { DeskAnswer } from './desk.ts';

/** Nodes that belong together: a result with everything said about it, or remarks about no result. */
export interface ResultGroup {
  readonly nodes: readonly ReplyNode[];
  /** The source that identifies the result; null if the group has none. */
  readonly source: SourceNode | null;
  /** Whether it is the closing remark about the whole answer. */
  readonly isEnd: boolean;
}

/**
 * Splits an answer's nodes into groups at its dividers, which are dropped. A closing remark about a found answer
 * ("1 to 5 of 12 · 840 articles searched") is a group of its own.
 */
export function groupResults({
  reply,
  status,
}: Pick<DeskAnswer, 'reply' | 'status'>): readonly ResultGroup[] {
  const { nodes } = reply;
  const last = nodes.at(-1);
  const hasEnd =
    status === 'found' &&
    last?.type === 'note' &&
    nodes.findLast(({ type }) => type !== 'note')?.type !== 'divider';
  const parted = partAtDividers(hasEnd ? [...nodes.slice(0, -1), { type: 'divider' }, last] : nodes);
  return parted.map((group, index) => ({
    nodes: group,
    source: group.find((node) => node.type === 'source') ?? null,
    isEnd: index > 0 && index === parted.length - 1 && group.every(({ type }) => type === 'note'),
  }));
}

/**
 * The answer reduced to one result, for sharing; null if the answer does not contain it. An answer whose first line
 * judges all results together stays whole.
 */
export function pickResult(answer: DeskAnswer, place: Place): DeskAnswer | null {
  const group = groupResults(answer).find(({ source }) => source !== null && isSame(source.place, place));
  if (group === undefined) return null;
  return isJudgement(answer) ? answer : { ...answer, reply: { nodes: group.nodes }, hasMore: false };
}

/**
 * The result together with the shortened parts beside it in the answer, so that all of them can be shown
 * whole: a story of a digest, a quotation with its other wordings.
 */
export function listShortened(answer: DeskAnswer, place: Place): readonly Place[] {
  const group = groupResults(answer).find(({ source }) => source !== null && isSame(source.place, place));
  const nodes = group?.nodes ?? [];
  const shortened = nodes.flatMap((node, index) => {
    if (node.type !== 'snippet' || node.brief === undefined) return [];
    const source = nodes.slice(index).find(({ type }) => type === 'source');
    return source?.type === 'source' ? [source.place] : [];
  });
  const isHeading = nodes.find(({ type }) => type === 'snippet' || type === 'source')?.type === 'source';
  const own = isHeading && shortened.length > 0 ? [] : [place];
  return [...own, ...shortened.filter((each) => !own.some((other) => isSame(each, other)))];
}

/** Whether the answer starts with a verdict on all its results, so that one alone could mislead. */
export function isJudgement({ reply }: Pick<DeskAnswer, 'reply'>): boolean {
  return reply.nodes[0]?.type !== 'snippet';
}

/** The results of an answer as they stand in it, for those who judge them later. */
export function listShown(answer: Pick<DeskAnswer, 'reply' | 'status'>): readonly ShownResult[] {
  return groupResults(answer).flatMap(({ nodes, source }) =>
    source === null
      ? []
      : [
          {
            result: nameResult(source.place),
            text: toPlainText({ nodes }).slice(0, MAX_SHOWN),
            articles: [
              ...new Set(nodes.flatMap((node) => (node.type === 'source' ? node.place.article : []))),
            ],
          },
        ],
  );
}

/** What of a result is kept, in UTF-16 code units: more than is ever read. */
const MAX_SHOWN = 4_000;

/** Names a result so that it can be found again. */
export function nameResult({ article, start, end }: Place): string {
  return `${article}:${start}-${end}`;
}

function partAtDividers(nodes: readonly ReplyNode[]): readonly (readonly ReplyNode[])[] {
  const groups: ReplyNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'divider') groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups.filter((group) => group.length > 0);
}

function isSame(one: Place, other: Place): boolean {
  return one.article === other.article && one.start === other.start && one.end === other.end;
}
