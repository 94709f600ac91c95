import type { GoldEntry } from './gold.ts';
import { isOneOf, nameWords, plainWords } from './name-words.ts';

/**
 * What the name shown is worth: `mangled` is a piece of the speaker's title or body ("Secretary"), `reporter` the one
 * who told of the words.
 */
export type Verdict = 'right' | 'wrong' | 'mangled' | 'reporter' | 'no name';

/** What a verdict looks at. */
type Wanted = Pick<GoldEntry, 'names' | 'also' | 'via' | 'description' | 'role'>;

/** Judges the name shown, null or without words where none is, for words whose speaker is known. */
export function judgeName(wanted: Wanted, shown: string | null): Verdict {
  const words = nameWords(shown ?? '');
  if (shown === null || words.length === 0) return wanted.names.length === 0 ? 'right' : 'no name';
  if (isOneOf(shown, [...wanted.names, ...wanted.also])) return 'right';
  const description = plainWords(wanted.description ?? '');
  if (wanted.names.length === 0 && words.length > 1 && holdsPhrase(description, words)) return 'right';
  if (isOneOf(shown, wanted.via)) return 'reporter';
  const titleOrBody = new Set([...plainWords(wanted.role ?? ''), ...description]);
  return words.every((word) => titleOrBody.has(word)) ? 'mangled' : 'wrong';
}

/** Whether a verdict is that of a name shown that is not the speaker's. */
export function isWrong(verdict: Verdict): boolean {
  return verdict === 'wrong' || verdict === 'mangled' || verdict === 'reporter';
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `);
}
