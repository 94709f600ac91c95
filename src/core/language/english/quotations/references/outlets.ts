import { DOUBTFUL_OUTLETS } from '../../lists/names/descriptions.ts';
import { isOutletNoun, mayCallOutlet } from '../../lists/names/outlets.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { Descriptors } from './descriptors.ts';
import { MAX_REACH, type ReferenceContext } from './referent.ts';

/** "The German news site": longer descriptions tell of no outlet named before. */
const MAX_WORDS = 3;

/**
 * The outlet that "the paper" means: the last one whose kind the noun fits, where no other one spoke behind it; null
 * where none is near.
 *
 * @param words - the description without its article, in lower case.
 */
export function outletDescribed(
  words: readonly string[],
  before: readonly NameMention[],
  paragraph: number,
  { speakers, descriptors }: Pick<ReferenceContext, 'speakers' | 'descriptors'>,
): Named | null {
  const noun = words.at(-1) ?? '';
  if (words.length > MAX_WORDS || !isOutletNoun(noun)) return null;
  if (noun === 'agency' && !words.includes('news')) return null;
  const outlets = before.filter(({ named }) => isOutletCalled(named, noun, descriptors));
  const last = outlets.at(-1);
  if (last === undefined) return null;
  const spoken = speakers.findLast(
    (speaker) =>
      paragraph - speaker.paragraph <= MAX_REACH && outlets.some(({ named }) => named.name === speaker.name),
  );
  if (spoken === undefined) return DOUBTFUL_OUTLETS.has(noun) ? null : last.named;
  return spoken.name === last.named.name ? last.named : null;
}

function isOutletCalled(named: Named, noun: string, descriptors: Descriptors): boolean {
  if (named.isKnownPerson) return false;
  if (descriptors.get(named)?.kinds.has(noun)) return true;
  return mayCallOutlet(noun, named.name.toLowerCase().split(/\s+/u).at(-1) ?? '') ?? false;
}

/** Whether the name tells an outlet, or the article calls it one. */
export function isOutlet(named: Named, descriptors: Descriptors): boolean {
  const last = named.name.toLowerCase().split(/\s+/u).at(-1) ?? '';
  const kinds = [...(descriptors.get(named)?.kinds ?? [])];
  return !named.isKnownPerson && (mayCallOutlet('outlet', last) !== null || kinds.some(isOutletNoun));
}
