import { type Ratios, ratiosOf } from '../quotations/ratios.ts';
import type { Attributed } from './attributed.ts';
import { plainWords } from './name-words.ts';

/** How well roles are shown: over the words of all that have one, without articles. */
export interface RoleFigures extends Ratios {
  /** How many have an annotated role. */
  readonly entries: number;
  /** How many of these are shown with one. */
  readonly shown: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * Compares the roles shown with those annotated, word by word. One that is not shown, be it that its words were missed,
 * has no words.
 */
export function scoreRoles(attributed: readonly Attributed[]): RoleFigures {
  const roles = attributed.flatMap(({ entry, piece }) =>
    entry.role === null
      ? []
      : [{ wanted: roleWords(entry.role), shown: roleWords(piece?.speaker?.role ?? '') }],
  );
  const right = sum(roles.map(({ wanted, shown }) => countShared(wanted, shown)));
  return {
    entries: roles.length,
    shown: roles.filter(({ shown }) => shown.length > 0).length,
    ...ratiosOf(
      right,
      sum(roles.map(({ shown }) => shown.length)),
      sum(roles.map(({ wanted }) => wanted.length)),
    ),
  };
}

function roleWords(role: string): readonly string[] {
  return plainWords(role).filter((word) => !ARTICLES.has(word));
}

/** How many words the two have in common; a word that comes twice counts twice if it does so in both. */
function countShared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
