import { wordSet } from '../language/words.ts';
import type { Item } from './02-sentences.ts';
import { leadingPhrase, type NounPhrase, phraseEndingAt, phraseStartingAt } from './03-noun-phrases.ts';
import { isPartingMark, subjectOfMainClause } from './04-subjects.ts';

const DASH = /^[-—–―]+$/u;
const WORDS_OF = wordSet('answer comment message post reaction reply response statement tweet words');
const WHOLE_SENTENCE = /^[\s[(]*\p{Lu}\S*\s+\S+\s+\S+.*[.!?…][\s)\]'’”"]*$/su;

/** "CLINTON: “…”", "More from Jones: “…”", "McCain: Anger Appeals to ‘Bad Angels’": a name and a colon. */
export function readLabel(items: readonly Item[], at: number): NounPhrase | null {
  const opening = phraseStartingAt(items, 0);
  if (opening?.kind === 'proper' && opening.to < at && items[opening.to]?.text === ':') return opening;
  if (items[at - 1]?.text !== ':') return null;
  const end = phraseEndingAt(items, at - 2);
  const phrase = end && leadingPhrase(items, end);
  const before = phrase ? items[phrase.from - 1] : undefined;
  const opensLabel =
    before === undefined || isPartingMark(before) || before.text === '-' || before.lower === 'from';
  return phrase?.kind === 'proper' && opensLabel ? phrase : null;
}

/** "Clinton shared her worry with the guests, “I do not know.”": whole sentences behind a comma or a colon. */
export function subjectBeforeSpeech(items: readonly Item[], at: number, text: string): NounPhrase | null {
  const marked = items[at]?.marked;
  if (!marked || !/^[,:]$/u.test(items[at - 1]?.text ?? '')) return null;
  const inside = text.slice(marked.inside.start, marked.inside.end);
  if (!WHOLE_SENTENCE.test(inside)) return null;
  const owner = ownerOfWords(items, at - 1);
  const subject = owner ?? subjectOfMainClause(items, at - 2);
  return subject?.kind === 'nominal' ? null : subject;
}

/** "Clinton’s response was:": the possessor of the words. */
function ownerOfWords(items: readonly Item[], colon: number): NounPhrase | null {
  const noun = items[colon - 1]?.tag === 'AUX' ? colon - 2 : colon - 1;
  const isPossessed = WORDS_OF.has(items[noun]?.lower ?? '') && /^['’]s?$/u.test(items[noun - 1]?.text ?? '');
  return isPossessed ? phraseEndingAt(items, noun - 2) : null;
}

/** “We lost.” — Jo Brand: a dash and a name, and nothing more. */
export function readSignature(items: readonly Item[], at: number): NounPhrase | null {
  if (at > 0 || !DASH.test(items[at + 1]?.text ?? '')) return null;
  const phrase = phraseStartingAt(items, at + 2);
  const next = phrase ? items[phrase.to] : undefined;
  const isAlone = next === undefined || /^[.,(]$/u.test(next.text) || next.marked !== undefined;
  return phrase?.kind === 'proper' && isAlone ? phrase : null;
}
