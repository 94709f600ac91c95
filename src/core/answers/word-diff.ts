import type { LanguageWords } from '../language/language-words.ts';
import type { TextSpan } from '../span.ts';
import { splitComparedWords } from './compared-words.ts';
import { changeWords, type WordChange } from './word-changes.ts';

/** A stretch of a comparison: what both texts have, what only the second has, what only the first has. */
export interface DiffPart {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/**
 * What became of a text word by word. Case, marks, dashes and spacing make no difference. The equal and inserted parts
 * in their order spell `to` exactly; a deleted part is spelt as in `from`, with the one space that parts it from its
 * neighbour.
 *
 * @example diffWords('We will not go', '“We will go.”', english.words)
 * // [{ op: 'equal', text: '“We will ' }, { op: 'delete', text: 'not ' }, { op: 'equal', text: 'go.”' }]
 */
export function diffWords(from: string, to: string, language: LanguageWords): readonly DiffPart[] {
  const changes = changeWords(splitComparedWords(from), splitComparedWords(to), language);
  return spellChanges(changes, from, to, { start: 0, end: to.length });
}

/** Spells changes of words as {@link diffWords} does; the second text is the stretch `within` of `to`. */
export function spellChanges(
  changes: readonly WordChange[],
  from: string,
  to: string,
  within: TextSpan,
): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let at = within.start;
  changes.forEach((change, index) => {
    const next = [change, ...changes.slice(index + 1, index + 2)].flatMap(({ to: words }) => words)[0];
    const start = next?.start ?? at;
    const end = change.to.at(-1)?.end ?? start;
    add(parts, 'equal', to.slice(at, start));
    if (!change.isEqual) add(parts, 'delete', spaceDeleted(from, change, next === undefined));
    add(parts, change.isEqual ? 'equal' : 'insert', to.slice(start, end));
    at = end;
  });
  add(parts, 'equal', to.slice(at, within.end));
  return parts;
}

function spaceDeleted(text: string, { from }: WordChange, isLast: boolean): string {
  const words = text.slice(from[0]?.start ?? 0, from.at(-1)?.end ?? 0);
  if (words === '') return '';
  return isLast ? ` ${words}` : `${words} `;
}

function add(parts: DiffPart[], op: DiffPart['op'], text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.op === op) parts[parts.length - 1] = { op, text: last.text + text };
  else parts.push({ op, text });
}
