import type { TextSpan } from '../../../../span.ts';
import { bodyWords } from '../../lists/names/descriptions.ts';
import type { Named } from '../08-people.ts';
import type { Descriptors } from './descriptors.ts';
import { distinct } from './offers.ts';
import { allNamesBefore, namesBefore, type ReferenceContext } from './referent.ts';

/** "The agency" after "the IRS". */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** A body is mentioned again within this many characters. */
const MAX_DISTANCE = 2_000;
/** A source without a name is among the last this many. */
const MAX_SOURCES = 40;
/** An introduction right behind a name: ", a company from Lorne", " is the group that". */
const INTRODUCTION = /^(?:\s?,| [—–]| is| was) (?:an?|the|one) [^,.;:—–]*/u;
const NO_KIND: ReadonlySet<string> = new Set();
/** As long as the names of bodies are, in words. */
const MAX_OWN = 10;

const SHOUTED = /^(?:chant|shout|yell|sing|sang|boo|scream|cheer)/iu;

/** A body that a description may mean. */
interface Fitting {
  readonly named: Named;
  /** Whether its name ends in all words of the description, rather than being only of that kind. */
  readonly isNamedSo: boolean;
}

/**
 * The one body that the description may mean: the one whose name ends in its words ("the hurricane center"), or that
 * was introduced as one ("The band Red Harbour"); null where two fit or none does. Bodies named near take precedence.
 *
 * @param words - the description without its article, in lower case.
 */
export function bodyDescribed(
  words: readonly string[],
  mention: TextSpan,
  context: ReferenceContext,
): Fitting | null {
  const { names, descriptors, span, text } = context;
  const noun = words.at(-1) ?? '';
  // "the group chanted": the people who stand there.
  if (span.cue !== null && SHOUTED.test(text.slice(span.cue.start, span.cue.end))) return null;
  const kind = bodyWords(noun) ?? NO_KIND;
  const all = allNamesBefore(names, mention);
  const near = distinct(namesBefore(names, mention, span.sourceSentence.paragraph));
  const isNamedSo = ({ name }: Named): boolean => endsIn(name, words);
  const isOne = (named: Named): boolean => words.length === 1 && isOfKind(named, kind, descriptors);
  const [fitting = []] = [
    near.filter(isNamedSo),
    near.filter(isOne),
    distinct(all).filter(isNamedSo),
    spokenBodies(context).filter(isNamedSo),
  ].filter((each) => each.length > 0);
  const [named] = fitting;
  if (named === undefined || fitting.length > 1) return null;
  const last = all.findLast((name) => name.named === named)?.end ?? lastSpoken(named, context);
  const between = text.slice(Math.max(last, mention.start - MAX_DISTANCE), mention.start);
  return isOneBetween(noun, ownWords(named, words), between) ? null : { named, isNamedSo: isNamedSo(named) };
}

/** Bodies that have spoken without a name of their own: "the Ruiz campaign". */
function spokenBodies({ sources }: ReferenceContext): readonly Named[] {
  const spoken = sources.slice(-MAX_SOURCES).flatMap(({ referent }) => referent.named ?? []);
  const named = new Map(spoken.map((each) => [each.name, each]));
  return [...named.values()].filter(({ isPerson }) => !isPerson);
}

/** Where it spoke last, in UTF-16 code units. */
function lastSpoken({ name }: Named, { sources }: ReferenceContext): number {
  const last = sources.slice(-MAX_SOURCES).findLast(({ referent }) => referent.named?.name === name);
  return last?.phrase.mention.end ?? 0;
}

/**
 * Whether another of the kind is spoken of: "a group of captains", "the trade group"; not "the prediction center",
 * where the `own` words are those of a Storm Prediction Center.
 *
 * @param own - lower case.
 * @param text - what stands behind the name of the body.
 */
export function isOneBetween(noun: string, own: ReadonlySet<string>, text: string): boolean {
  const words = text
    .replace(INTRODUCTION, ' ')
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u);
  return words.some((word, index) => {
    if (word !== noun) return false;
    let first = index - 1;
    while (index - first < MAX_OWN && own.has(words[first] ?? '')) first--;
    return words[first] !== 'the';
  });
}

/** The words that a body may be called by, of its name and of the description. */
export function ownWords({ name }: Named, words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...name.toLowerCase().split(/\s+/u)]);
}

/** "National Weather Service" ends in "weather service"; "Harbour Board of Lorne" in "board"; "centre" is "center". */
function endsIn(name: string, words: readonly string[]): boolean {
  const wanted = words.map(fold).join(' ');
  return [name, name.split(/\s(?:of|for)\s/u)[0] ?? ''].some((each) => {
    const tail = each.split(/\s+/u).map(fold);
    return name.includes(' ') && tail.slice(-words.length).join(' ') === wanted;
  });
}

function isOfKind(named: Named, kind: ReadonlySet<string>, descriptors: Descriptors): boolean {
  const words = (named.name.split(/\s(?:of|for)\s/u)[0] ?? '').split(/\s+/u).map(fold);
  if (named.name.includes(' ') && kind.has(words.at(-1) ?? '')) return true;
  if (kind.has('agency') && ACRONYM.test(named.name)) return true;
  return !named.isPerson && [...(descriptors.get(named)?.kinds ?? [])].some((word) => kind.has(word));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/^centre(s?)$/u, 'center$1');
}
