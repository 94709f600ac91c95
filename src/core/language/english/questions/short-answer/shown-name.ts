import type { TextSpan } from '../../../../span.ts';
import { wordSet } from '../../lists/grammar/words.ts';
import { leadingPhrase, type NounPhrase } from '../../quotations/clauses/phrases/noun-phrases.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** Titles that belong to the name. */
const NOBLE = wordSet('lord lady sir dame king queen prince princess pope saint st baroness');

/** The whole name that a phrase is part of: "Lord Wood of Anfield" for the one that ends in "Anfield". */
export function nameOf({ items }: Pick<StatedSentence, 'items'>, phrase: NounPhrase): TextSpan {
  const leading = leadingPhrase(items, phrase);
  const start = startOfName({ items }, leading.kind === 'proper' ? leading : phrase);
  return { start, end: phrase.mention.end };
}

function startOfName({ items }: Pick<StatedSentence, 'items'>, { from, mention }: NounPhrase): number {
  const first = items.findIndex(({ start }) => start >= mention.start);
  const title = items[first - 1];
  return first > from && title !== undefined && NOBLE.has(title.lower) ? title.start : mention.start;
}
