import { hasDialogueDashes } from '../../language/speech-verbs.ts';
import type { TextSpan } from '../../span.ts';
import { cutInsertions, findInsertions, type InsertionPattern, trimEdges } from './insertions.ts';

const LINE = /[^\r\n]+/gu;
const DASHED = /^\s{0,8}(?:[–—―]\s{0,8}|-\s{1,8})(?=\S)/u;
/** Where a reporter may come in, whatever the verb: a comma before a small letter, a dash, the end of a sentence. */
const CLAUSE_END = /,(?=\s\p{Ll})|\s[–—-](?=\s|\p{Ll})|(?<=\p{L})[–—]|(?<=[.!?…])(?=\s)/u;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]?$/u;

/**
 * What is said on each line of a paragraph that a dash opens, in pieces: all that stands before the reporter comes in, as in "– Vi
 * venter, sier Ken Ode". Where no verb of saying is known to, the first clause alone, since the reporter may come next.
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
  const clause = CLAUSE_END.exec(text.slice(line.start, line.end));
  return trimEdges(text, { start: line.start, end: clause === null ? line.end : line.start + clause.index });
}
