import { wordSet } from '../../lists/grammar/words.ts';
import type { Item } from '../02-sentences.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';
import { subjectOfMainClause } from '../clauses/subjects/subjects.ts';
import { isSignature } from '../marks/signed-marks.ts';
import { reportedBy, toldBy, type UnreportedSpan } from './unreported-span.ts';

const DASH = /^[-—–―]+$/u;
const ENDS = /^[.!?:]/u;
const STATEMENTS = wordSet(
  'statement message remark remarks comment comments tweet letter post note answer reply response',
);
/** In words and marks. */
const MAX_SIGNATURE = 16;
/** "— Jo Hill, on closing the port as part of …". */
const MAX_DASHED_SIGNATURE = 80;

/** "Cruz continued:" at the end of the sentence before. */
export function introduced(span: UnreportedSpan): AttributedSpan | null {
  const previous = span.sentences[span.sentence.index - 1];
  if (previous?.items.at(-1)?.text !== ':' || previous.isHeading) return null;
  return (
    reportedBy(previous.clauses.at(-1), previous, span, 'before') ??
    announced(span, previous) ??
    labelledAbove(span, previous)
  );
}

/** "“It is shut,” Hill said, and Ode cut in." at the end of the sentence before: who cuts in speaks next. */
export function interrupting(span: UnreportedSpan): AttributedSpan | null {
  const previous = span.sentences[span.sentence.index - 1];
  if (previous?.paragraph !== span.sentence.paragraph || span.at > 0) return null;
  const { items } = previous;
  const verb = items.findLastIndex(({ lower }) => INTERRUPTING.has(lower));
  if (verb < 1 || !items.slice(verb + 1).every(({ lower }) => ENDS_INTERRUPTION.test(lower))) return null;
  const subject = phraseEndingAt(items, verb - 1);
  const isOther =
    subject !== null && /^(?:and|but|before|until|when)$/u.test(items[subject.from - 1]?.lower ?? '');
  return isOther ? toldBy(span, subject, previous, 'before') : null;
}

const INTERRUPTING = wordSet('cut broke jumped chimed butted piped interjected interrupted');
const ENDS_INTERRUPTION = /^(?:in|up|him|her|them|[.!])$/u;

/** "Jo Hill, nurse:" in a paragraph of its own. */
function labelledAbove(span: UnreportedSpan, previous: ReadSentence): AttributedSpan | null {
  const { items } = previous;
  if (items.length > MAX_SIGNATURE || items.some(isVerbOrMark)) return null;
  const subject = phraseStartingAt(items, 0);
  const isLabel = subject?.kind === 'proper' && /^[,:]$/u.test(items[subject.to]?.text ?? '');
  return isLabel ? toldBy(span, subject, previous, 'before') : null;
}

/** "Clinton released the following statement:" at the end of the sentence before. */
function announced(span: UnreportedSpan, previous: ReadSentence): AttributedSpan | null {
  const { items } = previous;
  if (!STATEMENTS.has(items.at(-2)?.lower ?? '')) return null;
  const subject = subjectOfMainClause(items, items.length - 3);
  return subject === null || subject.kind === 'nominal' ? null : toldBy(span, subject, previous, 'before');
}

/**
 * “…” and below it "- Jo Hill", or "Jo Hill, nurse": a paragraph of its own that names who said the paragraph before.
 */
export function signedBelow(span: UnreportedSpan): AttributedSpan | null {
  const next = span.sentences[span.sentence.index + 1];
  if (span.at > 0 || next?.paragraph !== span.sentence.paragraph + 1) return null;
  const isDashed = DASH.test(next.items[0]?.text ?? '');
  if (next.items.length > (isDashed ? MAX_DASHED_SIGNATURE : MAX_SIGNATURE)) return null;
  const isWhole = isDashed || isInsideMarks(span, next);
  const subject = isWhole ? phraseStartingAt(next.items, isDashed ? 1 : 0) : nameAlone(span, next);
  if (isDashed && isByline(span, next)) return null;
  return subject?.kind === 'proper' ? toldBy(span, subject, next, 'before') : null;
}

/** Whether a name stands before the mark that closes what it signs: "It must reopen. ¶ Jo Hill.”" */
function isInsideMarks({ sentences, sentence, text }: UnreportedSpan, signature: ReadSentence): boolean {
  const behind = sentences[signature.index + 1];
  const last = behind?.paragraph === signature.paragraph ? behind : signature;
  const [from, to] = [signature.items[0], last.items.at(-1)];
  if (from === undefined || to === undefined || !CLOSING.test(to.text)) return false;
  const [first, end] = [sentence.items[0], sentence.items.at(-1)];
  const above = first === undefined || end === undefined ? null : { start: first.start, end: end.end };
  return isSignature(text, { start: from.start, end: to.start }, above);
}

const CLOSING = /^[”"’']+$/u;

/** "– Jo Hill" below the reporter's own words, too, is who wrote them. */
function isByline({ sentences }: UnreportedSpan, signature: ReadSentence): boolean {
  const signed = wordsOf(signature);
  const near = sentences.slice(Math.max(0, signature.index - MAX_TO_BYLINE), signature.index + MAX_TO_BYLINE);
  return near.some((sentence) => {
    if (sentence === signature || !DASH.test(sentence.items[0]?.text ?? '') || wordsOf(sentence) !== signed)
      return false;
    return isTold(sentences[sentence.index - 1]);
  });
}

function wordsOf({ items }: ReadSentence): string {
  return items.map(({ text }) => text).join(' ');
}

/** Whether a sentence has words that nobody says. */
function isTold(sentence: ReadSentence | undefined): boolean {
  return (
    sentence?.items.some(({ marked, tag }) => marked === undefined && (tag === 'VERB' || tag === 'AUX')) ===
    true
  );
}

/** In sentences. */
const MAX_TO_BYLINE = 120;

/** "Jo Hill, nurse": a name with a description behind a comma and no verb, under nothing but speech. */
function nameAlone({ sentence }: UnreportedSpan, { items }: ReadSentence): NounPhrase | null {
  if (sentence.items.length > 1 || items.some(isVerbOrMark) || ENDS.test(items.at(-1)?.text ?? ''))
    return null;
  const subject = phraseStartingAt(items, 0);
  const isFullName = subject !== null && subject.to > 1 && items[subject.to]?.text === ',';
  return isFullName && items[subject.to + 1]?.isCapitalised === false ? subject : null;
}

function isVerbOrMark({ tag, marked }: Item): boolean {
  return marked !== undefined || tag === 'VERB' || tag === 'AUX';
}
