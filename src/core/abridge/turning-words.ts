import type { LanguageWords } from '../language/language-words.ts';
import { splitWords, type Word } from '../search/words.ts';
import type { TextSpan } from '../span.ts';

/** How many words before what is shown a denial or a doubt still bears on it; behind it, what takes it back. */
const REACH_BEFORE = 10;
export const REACH_AFTER = 2;
const SPACE = /^\s+$/u;

/** Finds the words that turn what the pieces of a text say, each with the word before and behind it. */
export type FindTurning = (pieces: readonly TextSpan[]) => readonly TextSpan[];

/**
 * Makes a finder for some sentences: of those of which something is shown it gives the denials and doubts
 * before that ("it is not true that …"), and what takes it back right behind ("… only if").
 */
export function createFindTurning(
  text: string,
  sentences: readonly TextSpan[],
  language: LanguageWords,
): FindTurning {
  const split = sentences.map((sentence) => splitWords(text, sentence));
  return (pieces) => split.flatMap((words) => findInSentence(text, words, pieces, language));
}

function findInSentence(
  text: string,
  words: readonly Word[],
  pieces: readonly TextSpan[],
  { isNegation, undermines, retracts }: LanguageWords,
): readonly TextSpan[] {
  const shown = words.map((word) => pieces.some((piece) => piece.start < word.end && word.start < piece.end));
  const nextShown = distances(shown.toReversed()).toReversed();
  const lastShown = distances(shown);
  const isOne = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && SPACE.test(text.slice(one.end, other.start));
  return words.flatMap((word, index) => {
    const { form } = word;
    const isBefore = (nextShown[index] ?? 0) <= REACH_BEFORE && (isNegation(form) || undermines(form));
    const isBehind = (lastShown[index] ?? 0) <= REACH_AFTER && (isNegation(form) || retracts(form));
    if (shown[index] === true || !(isBefore || isBehind)) return [];
    const [before, behind] = [words[index - 1], words[index + 1]];
    const start = isOne(before, word) ? before?.start : word.start;
    const end = isOne(word, behind) ? behind?.end : word.end;
    return [{ start: start ?? word.start, end: end ?? word.end }];
  });
}

/** For each word how far behind the last shown one it stands; infinity before the first. */
function distances(shown: readonly boolean[]): readonly number[] {
  let distance = Number.POSITIVE_INFINITY;
  return shown.map((isShown) => {
    distance = isShown ? 0 : distance + 1;
    return distance;
  });
}
