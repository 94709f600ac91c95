import { slice } from '../../../../span.ts';
import { isSoleBody } from '../../lists/names/bodies.ts';
import { partyNamed } from '../../lists/names/descriptions.ts';
import type { Named } from '../08-people.ts';
import { isCalendarWord } from '../clauses/names/name-words.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { ReferenceContext } from './referent.ts';

/** "The House of Lords standards committee" has no more words. */
const MAX_WORDS = 6;

/**
 * The body that a description names by whose it is: "the Ruiz campaign", "the Lorne defence ministry"; null where its
 * first word is no name or the noun does not tell one body.
 */
export function bodyOfName(
  { from, to, mention }: NounPhrase,
  { span, text }: ReferenceContext,
): Named | null {
  const { items } = span.sourceSentence;
  const isKnown = items[from]?.lower === 'the';
  // "The new Lorne government".
  const skipped = isKnown && !items[from + 1]?.isCapitalised ? 2 : isKnown ? 1 : 0;
  const start = from + skipped;
  const [first, ...others] = items.slice(start, to);
  const head = others.at(-1);
  if (first === undefined || head === undefined || others.length >= MAX_WORDS) return null;
  if (!isSoleBody(head.lower) || !first.isCapitalised || isCalendarWord(first)) return null;
  if (start === from && from === 0) return null;
  if ([first, ...others].some(({ lower }) => partyNamed(lower) !== null || /^['’]s?$/u.test(lower)))
    return null;
  return {
    name: slice(text, { start: first.start, end: mention.end }),
    role: null,
    gender: null,
    isPerson: false,
    isKnownPerson: false,
  };
}
