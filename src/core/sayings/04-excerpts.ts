import { eachInSteps } from '../layers/in-steps.ts';
import type { ReadStatement } from './01-readings.ts';
import type { Wordings } from './03-variants.ts';
import { NEAR_DAYS, TELLING_WORDS } from './evidence.ts';
import { absorb, daysApart, type Group, isOneSpeaker, mayBeOneSpeaker } from './group.ts';
import { hashRun, standsAt } from './shared-words.ts';

/**
 * Excerpts are filed by their first words: all, where they are as few as this, and never more than so many, which hardly
 * two share. Shorter ones fit too often.
 */
const MIN_OPENING = 3;
const MAX_OPENING = 8;
const MIN_UNATTRIBUTED = 5;
/** How many content words make an excerpt: where no date contradicts it, and where both dates are known and near. */
const MIN_CONTENT = 3;
const MIN_CONTENT_NEAR = 2;

/** A wording, and the saying that it belongs to. */
interface Piece {
  readonly group: Group;
  readonly saying: Wordings;
}

type Wholes = ReadonlyMap<Piece, ReadonlySet<Piece>>;

/**
 * Gives each wording that is a part of another to that one's saying. Of several it prefers one in the same article,
 * then the nearest in time, then the longest. A few words that stand in several sayings are a set phrase and belong to
 * none. An excerpt never joins two sayings that nothing else joins.
 */
export function* attachExcerpts(
  sayings: readonly Wordings[],
): Generator<void, readonly (readonly Group[])[]> {
  const pieces = sayings.flatMap((saying) => saying.groups.map((group) => ({ group, saying })));
  const wholes = yield* findWholes(pieces);
  const roots = new Map<Wordings, Wordings>();
  const rootOf = ({ saying }: Piece) => roots.get(saying) ?? saying;
  const members = new Map<Wordings, Group[]>(sayings.map((saying) => [saying, []]));
  yield* eachInSteps(pieces.toSorted(compareLongestFirst), (piece) => {
    const { group, saying } = piece;
    const source = saying.groups.length === 1 ? findSource(piece, wholes, rootOf) : undefined;
    if (source !== undefined) {
      absorb(source.whole, group);
      roots.set(saying, source);
    }
    members.get(source ?? saying)?.push(group);
  });
  return [...members.values()].filter((groups) => groups.length > 0);
}

/** The saying that an excerpt most probably comes from. */
function findSource(part: Piece, wholes: Wholes, rootOf: (piece: Piece) => Wordings): Wordings | undefined {
  const holding = [...(wholes.get(part) ?? [])];
  const isSetPhrase =
    part.group.readings[0].contentWords < TELLING_WORDS && new Set(holding.map(rootOf)).size > 1;
  const [best] = holding
    .filter(
      (whole) => isTakenFrom(part, whole, isSetPhrase) && mayBeOneSpeaker(part.group, rootOf(whole).whole),
    )
    .toSorted(
      (one, other) =>
        Number(isBesides(part, other)) - Number(isBesides(part, one)) ||
        daysApart(part.group, one.group) - daysApart(part.group, other.group) ||
        lengthOf(other) - lengthOf(one) ||
        one.group.readings[0].rank - other.group.readings[0].rank,
    );
  return best && rootOf(best);
}

/** A whole comes before its parts, and a quotation before a report of the same words. */
function compareLongestFirst(one: Piece, other: Piece): number {
  return (
    lengthOf(other) - lengthOf(one) ||
    Number(one.group.readings[0].isReported) - Number(other.group.readings[0].isReported)
  );
}

/** For each excerpt the wordings that contain its words. */
function* findWholes(pieces: readonly Piece[]): Generator<void, Wholes> {
  const wholes = new Map<Piece, Set<Piece>>();
  const filed = fileByOpening(pieces);
  yield* eachInSteps(pieces, (whole) => {
    const outer = whole.group.readings[0];
    outer.words.forEach((_, start) => {
      for (const part of openingAt(filed, outer.words, start)) {
        const inner = part.group.readings[0];
        if (part === whole || !mayHold(outer, inner) || !standsAt(inner, outer, start)) continue;
        const known = wholes.get(part);
        if (known === undefined) wholes.set(part, new Set([whole]));
        else known.add(whole);
      }
    });
  });
  return wholes;
}

/** Excerpts by how many words they are filed by, and by these. */
type Filed = ReadonlyMap<number, ReadonlyMap<number, readonly Piece[]>>;

function fileByOpening(pieces: readonly Piece[]): Filed {
  const filed = new Map<number, Map<number, Piece[]>>();
  for (const piece of pieces) {
    const { words, contentWords } = piece.group.readings[0];
    if (words.length < MIN_OPENING || contentWords < MIN_CONTENT_NEAR) continue;
    const length = Math.min(words.length, MAX_OPENING);
    const ofLength = filed.get(length) ?? new Map<number, Piece[]>();
    filed.set(length, ofLength);
    const opening = hashRun(words, 0, length);
    const same = ofLength.get(opening);
    if (same === undefined) ofLength.set(opening, [piece]);
    else same.push(piece);
  }
  return filed;
}

/** The excerpts that may begin at a word, by their first words. */
function openingAt(filed: Filed, words: readonly number[], start: number): readonly Piece[] {
  const found: Piece[] = [];
  for (let length = MIN_OPENING; length <= MAX_OPENING && start + length <= words.length; length += 1) {
    const same = filed.get(length)?.get(hashRun(words, start, length));
    if (same !== undefined) for (const piece of same) found.push(piece);
  }
  return found;
}

/** Whether the words, the speaker, and the dates or the article are evidence enough. */
function isTakenFrom(part: Piece, whole: Piece, isSetPhrase: boolean): boolean {
  const { words, contentWords } = part.group.readings[0];
  if (!mayBeOneSpeaker(part.group, whole.group)) return false;
  const isAttributed = isOneSpeaker(part.group, whole.group);
  if (!isAttributed && (words.length < MIN_UNATTRIBUTED || contentWords < MIN_CONTENT)) return false;
  if (contentWords >= TELLING_WORDS) return true;
  const isDated = part.group.days !== null && whole.group.days !== null;
  const isPlaced = isDated || isBesides(part, whole);
  if (!isPlaced && (isSetPhrase || contentWords < MIN_CONTENT)) return false;
  return daysApart(part.group, whole.group) <= NEAR_DAYS;
}

/** Whether both stand in one article. */
function isBesides(part: Piece, whole: Piece): boolean {
  const articles = new Set(part.group.readings.map(({ statement }) => statement.article));
  return whole.group.readings.some(({ statement }) => articles.has(statement.article));
}

/** A quotation is never part of a report; a report can be part of a quotation with the same words. */
function mayHold(outer: ReadStatement, inner: ReadStatement): boolean {
  if (outer.isReported && !inner.isReported) return false;
  const isLonger = outer.words.length > inner.words.length;
  return isLonger || (inner.isReported && !outer.isReported);
}

function lengthOf({ group }: Piece): number {
  return group.readings[0].words.length;
}
