import type { Item } from '../../02-sentences.ts';
import { isCalendarWord } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';

const HERE = /^t?here$/u;

/** Steps back over "on Monday", "Thursday night", the "there" of "a nurse there". */
export function skipAdverbial(items: readonly Item[], index: number): number {
  const isThere = HERE.test(items[index]?.lower ?? '') && items[index - 1]?.tag === 'NOUN';
  if (isThere) return index - 1;
  let at = index;
  while (isCalendarWord(items[at])) at--;
  return at < index && /^(?:on|later|earlier|late|early)$/u.test(items[at]?.lower ?? '') ? at - 1 : at;
}

/** "…, and within weeks the other side had": where the adverbial before the subject begins. */
export function beforeTime(items: readonly Item[], index: number): number {
  const at = items[index - 1]?.tag === 'NOUN' ? index - 2 : index;
  const from = /^(?:DET|NUM|ADJ)$/u.test(items[at]?.tag ?? '') ? at - 1 : at;
  return at < index && items[from]?.tag === 'ADP' ? from : index;
}

/** "…, and in a statement credited": the subject stands before the adverbial. */
export function isAdverbialPhrase(items: readonly Item[], phrase: NounPhrase): boolean {
  const before = items[phrase.from - 2];
  return (
    /^(?:in|during|at)$/u.test(items[phrase.from - 1]?.lower ?? '') &&
    (before?.lower === 'and' || before?.lower === 'but')
  );
}
