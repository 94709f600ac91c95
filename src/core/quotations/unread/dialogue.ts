import { hasDialogueDashes } from '../../language/speech-verbs.ts';
import type { TextSpan } from '../../span.ts';
import { cutInsertions, findInsertions, type InsertionPattern, trimEdges } from './insertions.ts';

const LINE = /[^\r\n]+/gu;
const DASHED = /^\s{0,8}(?:[–—―]\s{0,8}|-\s{1,8})(?=\S)/u;
const SENTENCE_BREAK = /(?<=[.!?…])\s/u;
/** Where a reporter may interrupt, with any verb: a comma or a dash before a small letter. */
const MAY_BE_CUT = /[,–—-]\s?\p{Ll}/u;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]?$/u;

/**
 * What is said on each line of a paragraph that a dash opens, in pieces: all that stands before the reporter comes in,
 * as in "– Vi venter, sier Ken Ode". Where no verb of saying is found, the first sentence alone, and that only where
 * the reporter cannot stand in it.
 */
export function readDialogue(
  text: string,
  paragraph: TextSpan,
  language: string,
  pattern: InsertionPattern,
): readonly (readonly TextSpan[])[] {
  if (!hasDialogueDashes(language)) return [];
  const words = text.slice(paragraph.start, paragraph.end);
  return [...words.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const dash = DASHED.exec(line);
    if (dash === null) return [];
    const start = paragraph.start + index + dash[0].length;
    const parts = readLine(text, { start, end: paragraph.start + index + line.trimEnd().length }, pattern);
    return parts.length === 0 ? [] : [parts];
  });
}

function readLine(text: string, line: TextSpan, pattern: InsertionPattern): readonly TextSpan[] {
  const insertions = findInsertions(text, line, pattern);
  // What follows an insertion without dashes is the reporter's as likely as the speaker's.
  const open = insertions.find(({ isBetweenDashes }) => !isBetweenDashes);
  if (insertions.length > 0)
    return cutInsertions(text, { start: line.start, end: open?.start ?? line.end }, pattern);
  if (!ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 3), line.end))) return [];
  const words = text.slice(line.start, line.end);
  const end = SENTENCE_BREAK.exec(words)?.index ?? words.length;
  return MAY_BE_CUT.test(words.slice(0, end))
    ? []
    : trimEdges(text, { start: line.start, end: line.start + end });
}
