import { firstEndingBehind, slice } from '../../../../span.ts';
import type { Item } from '../02-sentences.ts';
import type { Named } from '../08-people.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import { phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReferenceContext } from './referent.ts';

/** Excludes those who cannot be meant: the listener, and people named in the words themselves. */
export function excludedFrom({ span, text }: ReferenceContext): (named: Named) => boolean {
  const listener = listenerOf(span, span.sourceSentence.items);
  const said = span.link === 'indirect' ? '' : slice(text, span.marked.inside);
  return ({ name }) => {
    const words = name.split(' ');
    const surname = words.at(-1) ?? name;
    return listener.includes(surname) || namesSpeaker(said, surname, words[0] ?? surname);
  };
}

/** Whether the words speak of somebody by the surname, and not of a namesake: "Ode" and "Ken Ode", not "Jo Ode". */
function namesSpeaker(said: string, surname: string, first: string): boolean {
  const at = said.indexOf(surname);
  if (at < 0 || /[\p{L}\p{N}]/u.test((said[at - 1] ?? ' ') + (said[at + surname.length] ?? ' ')))
    return false;
  const before = LAST_WORD.exec(said.slice(Math.max(0, at - MAX_WORD), at))?.[0];
  return before === undefined || before === first || !/^\p{Lu}/u.test(before) || TITLE.test(before);
}

const LAST_WORD = /[\p{L}.]+(?=\s$)/u;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|President|Senator|Sen|Gov|Governor)\.?$/u;
const MAX_WORD = 30;

/** "he told Hannity": the person spoken to isn't "he". */
function listenerOf(span: AttributedSpan, items: readonly Item[]): readonly string[] {
  const cue = span.cue ? firstEndingBehind(items, span.cue.start) : -1;
  const phrase = cue < 0 ? null : phraseStartingAt(items, cue + 1);
  return phrase?.kind === 'proper' ? items.slice(phrase.from, phrase.to).map((item) => item.text) : [];
}
