import type { WordRun } from '../../../search/fragments.ts';
import { isApproximation, isNumberWord, isScale } from '../numbers.ts';

/**
 * Where numbers stand among words, each with the words before it that change what it says: “nearly 100”, “$10 million”.
 */
export function findNumberRuns(words: readonly { readonly form: string }[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  words.forEach(({ form }, last) => {
    if (!isNumberWord(form)) return;
    const run = runs.at(-1);
    if (run?.last === last - 1) runs[runs.length - 1] = { first: run.first, last };
    else runs.push({ first: startOfApproximation(words, last), last });
  });
  return runs;
}

function startOfApproximation(words: readonly { readonly form: string }[], number: number): number {
  const isCounted = isScale(words[number]?.form ?? '') && words[number - 1]?.form === 'a';
  let first = isCounted ? number - 1 : number;
  while (isApproximation(words[first - 1]?.form ?? '')) first -= 1;
  return first;
}
