import { bodyWords } from '../../language/english/descriptions.ts';
import type { TextSpan } from '../../span.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { Descriptors } from './descriptors.ts';
import type { ReferenceContext } from './referent.ts';

/** "The agency" after "the IRS". */
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** A body is spoken of again within so many characters. */
const MAX_DISTANCE = 2_000;

/** A body that a description may mean. */
interface Fitting {
  readonly named: Named;
  /** Whether its name ends in all words of the description; else it is of their kind only. */
  readonly isNamedSo: boolean;
}

/**
 * The one body among the names that the description may mean: the one whose name ends in its words ("the hurricane
 * center"), or that was introduced as one ("The band Red Harbour"); null where two fit or none does.
 *
 * @param words - the description without its article, in lower case.
 */
export function bodyDescribed(
  words: readonly string[],
  mention: TextSpan,
  names: readonly NameMention[],
  { descriptors, text }: Pick<ReferenceContext, 'descriptors' | 'text'>,
): Fitting | null {
  const noun = words.at(-1) ?? '';
  const kind = bodyWords(noun);
  if (kind === null) return null;
  const bodies = [...new Set(names.map((name) => name.named))];
  const ending = bodies.filter(({ name }) => endsIn(name, words));
  const fitting =
    ending.length > 0 || words.length > 1
      ? ending
      : bodies.filter((each) => isOfKind(each, kind, descriptors));
  const [named] = fitting;
  if (named === undefined || fitting.length > 1) return null;
  const last = names.findLast((name) => name.named === named);
  return last &&
    !isOneBetween(noun, text.slice(Math.max(last.end, mention.start - MAX_DISTANCE), mention.start))
    ? { named, isNamedSo: ending.length > 0 }
    : null;
}

/** Whether another of the kind is spoken of: "a group of captains", "the trade group". */
export function isOneBetween(noun: string, text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’-]+/u);
  return words.some((word, index) => word === noun && words[index - 1] !== 'the');
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
