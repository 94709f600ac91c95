import { isFirstName } from '../../../gender.ts';
import type { Item } from '../../02-sentences.ts';
import { lowerAt } from './name-runs.ts';

/** What captions and buttons leave before a name where the page's lines run together. */
const CREDITS = [['getty', 'images'], ['ad', 'feedback'], ['courtesy'], ['watch'], ['watched']] as const;
/** "WATCH Jo Hill": what is watched may be anything. */
const WATCHING = /^watch(?:ed)?$/u;

/**
 * Where the words of a credit or a button end that run into a name: "Getty Images Jo Hill"; the index where none do.
 */
export function endOfCredit(items: readonly Item[], at: number): number {
  const credit = CREDITS.find((words) => words.every((word, index) => lowerAt(items, at + index) === word));
  const behind = at + (credit?.length ?? 0);
  return WATCHING.test(lowerAt(items, at)) && !isFirstName(items[behind]?.text ?? '') ? at : behind;
}
