import { speechVerbs } from '../../language/speech-verbs.ts';
import type { TextSpan } from '../../span.ts';

/** The reporter's words inside what is said: ", dit-il," or "– powiedział Ken Ode –". */
export interface Insertion extends TextSpan {
  /** Whether a dash opens it: then one closes it, and what comes behind is said again. */
  readonly isBetweenDashes: boolean;
}

/** Where the reporter comes in, in one language; null where its verbs are not known. */
export type InsertionPattern = RegExp | null;

/** The longest insertion, in UTF-16 code units; a longer one takes the rest. */
const MAX_INSERTION = 200;
const SENTENCE_BREAK = /[.!?…](?=["'”’»)\]]?\s)/u;
const CLOSING_DASH = /\s[–—-]\s|\s[–—](?=\S)|(?<=\S)[–—](?=[\s.,;:])/u;
/** Signs around an insertion that belong to neither side: "—dijo Ana Ruiz—. Nos lo …". */
const EDGE_BEFORE = /[\s.,;:–—-]/u;
const EDGE_BEHIND = /[\s,;:–—-]/u;
/** What may stand before the verb: "a déclaré", "lui a-t-il dit", "ha detto". */
const AUXILIARY =
  "(?:(?:me|te|se|lui|nous|leur|le|les|på|i)\\s)?(?:(?:(?:[ms][’'])?a|est|ont|avait|ha|hanno|aveva|han|va|van|au|a-t-il|a-t-elle)\\s)?";

/** Makes the pattern of a language's insertions: a comma, a dash or the end of a sentence, then a verb of saying. */
export function insertionPattern(language: string): InsertionPattern {
  const verbs = speechVerbs(language);
  if (verbs.length === 0) return null;
  const boundary = '(?:[,?!…][»”"]?\\s{0,2}(?<after>[–—-])?\\s{0,2}|\\s(?<between>[–—-])\\s?|(?<bare>[–—]))';
  return new RegExp(`${boundary}(?<=[\\s–—])${AUXILIARY}(?:${verbs.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The reporter's insertions in a stretch of speech, in order, without overlap. */
export function findInsertions(
  text: string,
  speech: TextSpan,
  pattern: InsertionPattern,
): readonly Insertion[] {
  if (pattern === null) return [];
  const insertions: Insertion[] = [];
  let from = speech.start;
  for (const { 0: words, index, groups } of text.slice(speech.start, speech.end).matchAll(pattern)) {
    const at = speech.start + index;
    if (at < from) continue;
    const { after, between, bare } = groups ?? {};
    const isBetweenDashes = (after ?? between ?? bare) !== undefined;
    // A question mark is the speaker's, a comma the reporter's.
    const start = /^[?!…]/u.test(words) ? at + 1 : at;
    from = isBetweenDashes
      ? behindDash(text, at + words.length, speech.end)
      : behindClause(text, at + words.length, speech.end);
    insertions.push({ start, end: from, isBetweenDashes });
  }
  return insertions;
}

function behindDash(text: string, from: number, limit: number): number {
  const dash = CLOSING_DASH.exec(text.slice(from, Math.min(limit, from + MAX_INSERTION)));
  return dash === null ? limit : from + dash.index + dash[0].length;
}

/**
 * A comma closes the insertion where it is the only one of the sentence: of several, one may stand inside it. Else the
 * rest of the sentence is the reporter's.
 */
function behindClause(text: string, from: number, limit: number): number {
  const rest = text.slice(from, Math.min(limit, from + MAX_INSERTION));
  const end = SENTENCE_BREAK.exec(rest)?.index ?? rest.length;
  const comma = rest.indexOf(',');
  if (comma >= 0 && comma < end && rest.lastIndexOf(',', end) === comma) return from + comma + 1;
  return end < rest.length ? from + end + 1 : limit;
}

/**
 * The pieces that are left of a stretch without the reporter's insertions, in order, without the commas around them.
 */
export function cutInsertions(
  text: string,
  speech: TextSpan,
  pattern: InsertionPattern,
): readonly TextSpan[] {
  const insertions = findInsertions(text, speech, pattern);
  if (insertions.length === 0) return [speech];
  const starts = [speech.start, ...insertions.map(({ end }) => end)];
  return starts.flatMap((start, index) =>
    trimEdges(text, { start, end: insertions[index]?.start ?? speech.end }),
  );
}

/** The span without white space, commas and dashes around it; none where nothing is left. */
export function trimEdges(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  let from = start;
  let to = end;
  while (from < to && EDGE_BEFORE.test(text[from] ?? '')) from += 1;
  while (to > from && EDGE_BEHIND.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}
