import { diffArrays } from 'diff';
import type { LanguageWords } from '../language/language-words.ts';
import { areSameButHyphens, type ComparedWord } from './compared-words.ts';

/** Words that two texts share, or the differing words of both at one position. */
export interface WordChange {
  readonly isEqual: boolean;
  readonly from: readonly ComparedWord[];
  readonly to: readonly ComparedWord[];
}

/**
 * Compares two texts word by word (Myers 1986), hyphens inside words aside; equal and changed runs take turns. Stop
 * words that happen to be the same between longer changes count as changed with them, so that what is read as one
 * change is one.
 */
export function changeWords(
  from: readonly ComparedWord[],
  to: readonly ComparedWord[],
  language: LanguageWords,
): readonly WordChange[] {
  const hunks = diffArrays([...from], [...to], { comparator: (one, other) => one.form === other.form });
  const changes: WordChange[] = [];
  let [fromAt, toAt] = [0, 0];
  for (const { added, removed, count } of hunks) {
    const change = {
      isEqual: !added && !removed,
      from: added ? [] : from.slice(fromAt, fromAt + count),
      to: removed ? [] : to.slice(toAt, toAt + count),
    };
    fromAt += change.from.length;
    toAt += change.to.length;
    append(changes, change);
  }
  const hyphens = changes.map((change) =>
    areSameButHyphens(change.from, change.to) ? { ...change, isEqual: true } : change,
  );
  const joined = joinAlike(hyphens);
  return joinAlike(joined.map((change, index) => asPartOfChange(change, index, joined, language)));
}

function joinAlike(changes: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) append(joined, change);
  return joined;
}

function append(changes: WordChange[], change: WordChange): void {
  const last = changes.at(-1);
  if (last?.isEqual !== change.isEqual) changes.push(change);
  else {
    const from = [...last.from, ...change.from];
    changes[changes.length - 1] = { isEqual: change.isEqual, from, to: [...last.to, ...change.to] };
  }
}

/**
 * As the semantic clean-up of Fraser's diff-match-patch: an island is given up where both changes around it are longer.
 */
function asPartOfChange(
  change: WordChange,
  index: number,
  changes: readonly WordChange[],
  { isStopWord }: LanguageWords,
): WordChange {
  const [before, after] = [changes[index - 1], changes[index + 1]];
  if (!change.isEqual || before === undefined || after === undefined) return change;
  const isIsland =
    change.to.every(({ form }) => isStopWord(form)) &&
    change.to.length < Math.min(lengthOf(before), lengthOf(after));
  return isIsland ? { ...change, isEqual: false } : change;
}

function lengthOf({ from, to }: WordChange): number {
  return Math.max(from.length, to.length);
}
