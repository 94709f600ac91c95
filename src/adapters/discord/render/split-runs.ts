import { splitText } from '../../../chat/messages/split-text.ts';
import type { Run } from '../../../reply/reply.ts';
import { measureEscaped } from './escape.ts';

/**
 * Cuts runs into pieces of at most `limit` each, as `styleRuns` writes them with `prefix` before each line; together
 * they spell the runs exactly.
 */
export function splitRuns(runs: readonly Run[], limit: number, prefix: string): readonly (readonly Run[])[] {
  const costOf = (text: string) => measureEscaped(text) + countBreaks(text) * (prefix.length + MARKS);
  const pieces: Run[][] = [];
  let room = 0;
  for (const { text, ...role } of runs) {
    for (const piece of splitText(text, limit - prefix.length - MARKS, costOf)) {
      const cost = costOf(piece) + MARKS;
      if (cost > room) {
        pieces.push([]);
        room = limit - prefix.length;
      }
      room -= cost;
      pieces.at(-1)?.push({ text: piece, ...role });
    }
  }
  return pieces;
}

/** The longest marks around a stretch on one line: bold and underlined, opened and closed. */
const MARKS = '**____**'.length;

const MAYBE_LINE_BREAK = /[\r\n]/gu;

function countBreaks(text: string): number {
  return text.match(MAYBE_LINE_BREAK)?.length ?? 0;
}
