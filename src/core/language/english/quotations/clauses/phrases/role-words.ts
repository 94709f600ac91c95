import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import type { Item } from '../../02-sentences.ts';
import { isTitle } from '../names/name-words.ts';

const ARTICLE = /^(?:the|a|an)\s+/iu;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/u;
const PARTY =
  /^(?:Labour|Republicans?|Democrats?|Democratic|Conservatives?|GOP|House|Senate|State|First|Foreign|Defen[cs]e|Former)$/iu;

/** Whether the word tells what somebody is: a person's noun or an office. */
export function isDescribing(item: Item): boolean {
  return isPersonNoun(item.lower) || isOffice(item);
}

/** An office, rather than a courtesy or a party. */
function isOffice(item: Item): boolean {
  return isTitle(item) && !isCourtesy(item) && !PARTY.test(item.text);
}

/** "Ms." */
export function isCourtesy({ text }: Item): boolean {
  return COURTESY.test(text);
}

/** The words of a role as they stand in the text, without an article. */
export function sliceRole(words: readonly Item[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(ARTICLE, '');
}
