import type { Language } from '../../../language/language.ts';
import { areNearWords } from '../../../language/misspelling.ts';
import type { WordRun } from '../../../search/fragments.ts';
import type { ComparedWord } from '../../compared-words.ts';
import { endsSentence } from './said-sentences.ts';

/** The stretch of what was said that is nearest to the words checked. */
export interface NearestStretch extends WordRun {
  /** 1 where the two are the same; lower the more has to be changed; 0 and below where they have little in common. */
  readonly closeness: number;
}

/** The weight of a shared word, and the cost of a change. */
const CONTENT_WORD = 6;
const STOP_WORD = 2;
const REPLACED = -2;
const ADDED = -2;
const LEFT_OUT = -1;
/** The share of its weight that a misspelt word counts. */
const MISSPELT_SHARE = 0.5;

/**
 * Lays all the words checked along the best stretch of what was said (Smith and Waterman 1981, with the first sequence
 * global); null where they share nothing.
 *
 * @param text - in which `said` stands.
 */
export function findNearestStretch(
  asked: readonly ComparedWord[],
  said: readonly ComparedWord[],
  text: string,
  language: Language,
): NearestStretch | null {
  const weightOf = createWeightOf(language);
  const isContent = (word: ComparedWord | undefined) =>
    word !== undefined && weightOf(word.form) === CONTENT_WORD;
  const whole = asked.reduce((sum, { form }) => sum + weightOf(form), 0);
  let scores = new Float64Array(said.length + 1);
  let starts = Uint32Array.from(scores, (_, index) => index);
  const compare = createComparer(language);
  for (const { form } of asked)
    [scores, starts] = nextRow({ form, weight: weightOf(form) }, said, scores, starts, compare);
  // A name at the end stands for the one that was said there: it was not added.
  const isLastReplaced = (index: number) =>
    isContent(asked.at(-1)) && isContent(said[index - 1]) && !endsSentence(text, said, index - 2);
  let end = 0;
  scores.forEach((score, index) => {
    const best = scores[end] ?? 0;
    if (score > best || (score === best && index === end + 1 && isLastReplaced(index))) end = index;
  });
  const first = starts[end] ?? 0;
  const closeness = (scores[end] ?? 0) / whole;
  return closeness <= 0 || end <= first ? null : { first, last: end - 1, closeness };
}

function nextRow(
  { form, weight }: { readonly form: string; readonly weight: number },
  said: readonly ComparedWord[],
  scores: Float64Array,
  starts: Uint32Array,
  compare: Comparer,
): [Float64Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const nextScores = new Float64Array(scores.length);
  const nextStarts = new Uint32Array(scores.length);
  for (let index = 0; index < scores.length; index += 1) {
    let best = (scores[index] ?? 0) + ADDED;
    let start = starts[index] ?? 0;
    if (index > 0) {
      const shared = (scores[index - 1] ?? 0) + compare(form, said[index - 1]?.form ?? '', weight);
      const leftOut = (nextScores[index - 1] ?? 0) + (said[index - 1]?.isInserted ? 0 : LEFT_OUT);
      if (shared >= best) [best, start] = [shared, starts[index - 1] ?? 0];
      if (leftOut > best) [best, start] = [leftOut, nextStarts[index - 1] ?? 0];
    }
    nextScores[index] = best;
    nextStarts[index] = start;
  }
  return [nextScores, nextStarts];
}

/** What it counts that a word stands where another was asked for; what costs time is worked out once a pair. */
type Comparer = (form: string, said: string, weight: number) => number;

function createComparer(language: Language): Comparer {
  const shares = new Map<string, number>();
  return (form, said, weight) => {
    if (said === form) return weight;
    const isLike =
      form.charCodeAt(0) === said.charCodeAt(0) && Math.abs(form.length - said.length) <= MAX_LONGER;
    if (!isLike) return REPLACED;
    const pair = `${form} ${said}`;
    const share = shares.get(pair) ?? shareOf(form, said, weight, language);
    shares.set(pair, share);
    return share > 0 ? weight * share : REPLACED;
  };
}

/** Spellings differ after the first letter, and by no more letters than this. */
const MAX_LONGER = 3;

function shareOf(form: string, said: string, weight: number, { checks }: Language): number {
  if (checks.areSameSpelt([form], [said])) return 1;
  return weight === CONTENT_WORD && areNearWords(form, said) ? MISSPELT_SHARE : 0;
}

function createWeightOf({ words }: Language): (form: string) => number {
  return (form) => (words.isStopWord(form) ? STOP_WORD : CONTENT_WORD);
}
