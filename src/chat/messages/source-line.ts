import { formatDate } from '../../reply/dates.ts';
import type { ReplyNode, SourceNode } from '../../reply/reply.ts';
import { describeLocation, listRemarks } from '../../reply/source.ts';
import { flatten } from './plain-line.ts';
import type { LinkTo } from './presentation.ts';

/** A run of text that may be a link. */
export interface LinkedText {
  readonly text: string;
  /** Ready for the platform's markup; null for no link. */
  readonly address: string | null;
}

/** What was said before of the article: nothing, its headline as a first line, or all, for a snippet right before. */
export type SaidBefore = 'nothing' | 'headline' | 'all';

/** What the nodes before one of them, in one result, say of the article that it names. */
export function findSaidBefore(nodes: readonly ReplyNode[], index: number): SaidBefore {
  const node = nodes[index];
  if (node?.type !== 'source') return 'nothing';
  const before = nodes.slice(0, index);
  const last = before.findLast(({ type }) => type === 'source');
  if (last?.type === 'source' && last.place.article === node.place.article) return 'all';
  const isHeadline = before.some(
    (each) => each.type === 'lead' && flatten(each.text) === flatten(node.title),
  );
  return isHeadline ? 'headline' : 'nothing';
}

/**
 * Where a snippet stands, in the order in which it is read: the headline, which is the link, the date, the outlet, the
 * paragraph. What is unknown is named as unknown, and an outlet that its headline already names is not named again.
 *
 * The headline leads to the page of ours, where the words are marked, if readers can reach it; then the outlet leads to
 * its own article. Else the headline leads to the outlet's article, or to our page where it has no address. What was
 * said before is not said again.
 *
 * @param toAddress - an address as the platform takes it; null if it takes it not.
 */
export function composeSourceLine(
  node: SourceNode,
  linkTo: LinkTo,
  toAddress: (address: string | null) => string | null,
  before: SaidBefore = 'nothing',
): readonly LinkedText[] {
  const { link, place } = node;
  const page = node.isOffPage ? null : linkTo(place);
  const ours = toAddress(page?.address ?? null);
  const original = toAddress(link);
  const isOursFirst = ours !== null && page?.isPublic === true;
  const second = isOursFirst && original !== null ? { text: labelOriginal(node), address: original } : null;
  const address = isOursFirst ? ours : (original ?? ours);
  if (before === 'all') return [{ text: `same article, ${describeLocation(node)}`, address }];
  return [
    { text: before === 'headline' ? THIS_ARTICLE : flatten(node.title) || THIS_ARTICLE, address },
    ...describeOrigin(node, second !== null).map(plain),
    ...listRemarks(node).map(flatten).map(plain),
    plain(describeLocation(node)),
    ...(second === null ? [] : [second]),
  ];
}

function plain(text: string): LinkedText {
  return { text, address: null };
}

const THIS_ARTICLE = 'this article';

/** The date and the outlet, which is left out where it names a link of its own. */
function describeOrigin(node: SourceNode, isLinked: boolean): readonly string[] {
  const { datePublished, publisher } = node;
  if (datePublished === null && publisher === null) return ['date and outlet unknown'];
  const outlet = isLinked && publisher !== null ? null : nameOutlet(node);
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return outlet === null ? [date] : [date, outlet];
}

/** Null if the headline ends in the outlet's name, or begins with it. */
function nameOutlet({ title, publisher }: SourceNode): string | null {
  if (publisher === null) return 'outlet unknown';
  return isNamedIn(flatten(title), flatten(publisher)) ? null : flatten(publisher);
}

/** The outlet's own article, by the outlet's name where nothing else tells it. */
function labelOriginal(node: SourceNode): string {
  const outlet = nameOutlet(node);
  return node.publisher === null || outlet === null ? 'original' : `at ${outlet}`;
}

/** "The pier fell - Harbour Post", "The pier fell | The Harbour Post", "Harbour Post: The pier fell". */
function isNamedIn(title: string, outlet: string): boolean {
  const [head, name] = [title.toLowerCase().replace(CLOSED, ''), outlet.toLowerCase().replace(ARTICLE, '')];
  if (name === '') return false;
  const before = head.slice(0, -name.length).replace(ARTICLE_AT_END, '');
  return (
    (head.endsWith(name) && PARTS_AT_END.test(before)) ||
    (head.startsWith(name) && PARTS_AT_START.test(head.slice(name.length)))
  );
}

const CLOSED = /\)$/u;
const ARTICLE = /^the /u;
const ARTICLE_AT_END = /the $/u;
const PARTS_AT_END = /[-–—|:·•(]\s*$/u;
const PARTS_AT_START = /^\s*[-–—|:·•]/u;
