import type { TextSpan } from '../../../../span.ts';
import type { Mark } from './double-marks.ts';

/** The longest reporting clause at the end of unclosed speech, in UTF-16 code units. */
const MAX_TAIL = 120;
const CLAUSE_BEFORE_NEXT =
  /[.!?](?=\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|replied|answered|added|asked|responded|continued|wrote)[,:]?\s*$)/u;
const CLAUSE_AT_END =
  /[,?!](?=\s+(?:(?:said|says|asked|added|replied)(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}|(?:[Hh]e|[Ss]he|[Tt]hey|(?:\p{Lu}[\p{L}.'’-]*\s?){1,4})\s+(?:said|says|asked|added|replied))[.\s]*$)/u;
const SAID = '(?:said|says|added|adds|asked|replied|wrote|explained|recalled|told)';
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}`;
/** What follows a closing mark whose opening one is missing: “…,” said Ana Ruiz. */
const CLAUSE_AFTER = new RegExp(
  String.raw`^\s+(?:${SAID}\s+(?:\p{Lu}|(?:he|she)\b)|(?:he|she|they|I|${NAME})\s+${SAID}\b)`,
  'u',
);
const CLAUSE_INSIDE = new RegExp(
  String.raw`[,?!](?=\s+(?:(?:said|says)\s+${NAME}|(?:[Hh]e|[Ss]he)\s+(?:said|says))\.\s+\p{Lu})`,
  'u',
);
const FIRST_PERSON =
  /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|we|we['’](?:re|ve|ll|d)|my|our|me|us|you|your)(?![\p{L}\p{N}])/iu;
const ENDS_SPEECH = /[,.!?…—–-]$/u;
const SENTENCE_BREAK = /[.!?…]\s+\p{Lu}/u;
/** The longest speech without its opening mark, in UTF-16 code units. */
const MAX_UNOPENED = 600;

/**
 * Where an unclosed speech ends: before a reporting clause at its end ("… is safe. Ken Ode replied,",
 * "… is safe, said Ana Ruiz."), so that nobody is given the reporter's words; else at `end`.
 */
export function endOfSpeech(text: string, start: number, end: number): number {
  return (
    clauseAt(text, start, end, CLAUSE_BEFORE_NEXT) ??
    endOfReported(text, start, end) ??
    clauseInside(text, start, end) ??
    end
  );
}

/** Where a speech ends before a clause that reports it ("… is safe, said Ana Ruiz."); null where none does. */
export function endOfReported(text: string, start: number, end: number): number | null {
  return clauseAt(text, start, end, CLAUSE_AT_END);
}

/** Where a speech ends before a clause behind which the reporter goes on: "… is safe, said Ana Ruiz. The board met." */
function clauseInside(text: string, start: number, end: number): number | null {
  const clause = CLAUSE_INSIDE.exec(text.slice(start, Math.min(end, start + MAX_UNOPENED)));
  return clause ? start + clause.index + 1 : null;
}

function clauseAt(text: string, start: number, end: number, pattern: RegExp): number | null {
  const tail = text.slice(Math.max(start, end - MAX_TAIL), end);
  const clause = pattern.exec(tail);
  return clause ? end - tail.length + clause.index + 1 : null;
}

/**
 * Whether the paragraph's first mark closes a speech that began with the paragraph and whose opening mark is missing:
 * "I am tired of it,” said Ana Ruiz."
 */
export function isUnopened(text: string, paragraph: TextSpan, first: Mark | undefined): boolean {
  if (first?.direction !== 'close' || first.start - paragraph.start > MAX_UNOPENED) return false;
  const speech = text.slice(paragraph.start, first.start);
  if (!ENDS_SPEECH.test(speech)) return false;
  if (SENTENCE_BREAK.test(speech) && !FIRST_PERSON.test(speech)) return false;
  return CLAUSE_AFTER.test(text.slice(first.end, Math.min(paragraph.end, first.end + MAX_TAIL)));
}
