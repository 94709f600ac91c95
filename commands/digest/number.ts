import type { WordsDefinition } from '../../src/command/command.ts';
import { type Fault, fault, onOneLine } from '../../src/command/line/fault.ts';

/** Which of a channel's subscriptions, as words. */
export const NUMBER: WordsDefinition = {
  name: 'NUMBER',
  summary: 'which one, as “digest list” numbers them; left out where there is one',
  isRequired: false,
};

/** Reads a number from 1, with “#” before it or not; null if nothing was typed. */
export function readNumber(
  words: string,
  command: string,
): { readonly ok: true; readonly number: number | null } | Fault {
  if (words === '') return { ok: true, number: null };
  const digits = WHOLE_NUMBER.exec(words)?.[1];
  return digits === undefined
    ? fault(
        `${command} takes the number from digest list, as in ${command} 2; received “${onOneLine(words)}”.`,
      )
    : { ok: true, number: Number(digits) };
}

const WHOLE_NUMBER = /^#?([1-9]\d{0,3})$/u;
