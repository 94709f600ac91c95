import { wordSet } from '../language/english/words.ts';
import { tokenCount } from '../language/tokens.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item } from './02-sentences.ts';
import { type AttributedSpan, attributed, attributeInSentence, unattributed } from './03-attributions.ts';
import { isDirectlyAfter } from './clauses/beside-marks.ts';
import { type NounPhrase, phraseStartingAt } from './clauses/noun-phrases.ts';
import type { ReadSentence, ReportingClause } from './clauses/reporting-clauses.ts';
import { subjectOfMainClause } from './clauses/subjects.ts';

/** Finds for each marked span the clause that reports it: in its sentence, or else where the speaker goes on. */
export function attributeSpans(sentences: readonly ReadSentence[], text: string): readonly AttributedSpan[] {
  const found: AttributedSpan[] = [];
  let last: AttributedSpan | undefined;
  for (const sentence of sentences) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.marked === undefined) continue;
      const place = { sentence, at, marked: item.marked, last, sentences, text };
      if (sentence.isHeading) {
        found.push(attributeInHeading(place));
        continue;
      }
      const own = attributeInSentence(sentence, at, item.marked, text);
      last = own === null ? continueSpeaker(place) : (goesOnAdding(place, own) ?? own);
      found.push(last);
    }
  }
  return readBackwards(found);
}

/** A speech of several paragraphs, each of which opens the marks again, is whoever's the clause at its end tells. */
function readBackwards(spans: readonly AttributedSpan[]): readonly AttributedSpan[] {
  const read = [...spans];
  for (const [index, span] of [...spans.entries()].reverse()) {
    const next = read[index + 1];
    if (next === undefined || !isTold(next) || !isReopenedBy(span, next)) continue;
    // Who speaks in the paragraph before goes on where that one is open, too.
    const isGuess = span.source === null || spans[index - 1]?.marked.isClosed === true;
    if (isGuess) read[index] = goesOnIn(span, next);
  }
  return read;
}

/** Whether a clause beside the span or at the end of its speech tells whose it is. */
function isTold({ source, link }: AttributedSpan): boolean {
  return source !== null && (link === 'after' || link === 'continued');
}

/** Whether the span is an unclosed paragraph without a clause of its own whose marks the next paragraph opens again. */
function isReopenedBy(span: AttributedSpan, next: AttributedSpan): boolean {
  if (span.marked.isClosed || (span.source !== null && !span.isContinued)) return false;
  if (hasWords(span.sentence.items, span.at)) return false;
  return next.marked.opensParagraph && next.sentence.paragraph === span.sentence.paragraph + 1;
}

function goesOnIn(span: AttributedSpan, { cue, source, sourceSentence }: AttributedSpan): AttributedSpan {
  return { ...unattributed(span), cue, source, sourceSentence, isContinued: true, link: 'continued' };
}

/** A heading goes on from nothing, and only a name in it tells who speaks there. */
function attributeInHeading(place: Place): AttributedSpan {
  const { sentence, at, marked, text } = place;
  const own = attributeInSentence(sentence, at, marked, text);
  return (own?.source?.kind === 'proper' ? own : null) ?? signedBelow(place) ?? unattributed(place);
}

/** "Adding, “…”": a sentence of its own, whose subject is the speaker before. */
function goesOnAdding(place: Place, own: AttributedSpan): AttributedSpan | null {
  const isParticiple = own.source === null && place.sentence.items[0]?.lower.endsWith('ing') === true;
  return isParticiple
    ? continueLast(place, (last) => last.sentence.paragraph === place.sentence.paragraph)
    : null;
}

/** A marked span that no clause of its own sentence reports. */
interface Place {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly marked: MarkedSpan;
  /** The span before it. */
  readonly last: AttributedSpan | undefined;
  readonly sentences: readonly ReadSentence[];
  readonly text: string;
}

function continueSpeaker(place: Place): AttributedSpan {
  const { sentence, at, marked } = place;
  const none = unattributed(place);
  if (hasWords(sentence.items, at)) return goesOnWoven(place) ?? none;
  return (
    continueLast(
      place,
      (last) => last.sentence.paragraph === sentence.paragraph || reopens(last, marked, sentence),
    ) ??
    introduced(place) ??
    reportedNext(place) ??
    reportedBefore(place) ??
    signedBelow(place) ??
    continueLast(
      place,
      (last) => marked.opensParagraph && last.sentence.paragraph === sentence.paragraph - 1,
    ) ??
    reportedAbove(place) ??
    none
  );
}

/** "For others, on the other hand, “…”": a clause of the speaker who has the paragraph, in a sentence that names no cue. */
function goesOnWoven(place: Place): AttributedSpan | null {
  const { inside } = place.marked;
  if (
    place.sentence.clauses.length > 0 ||
    takesNamedView(place.sentence) ||
    tokenCount(place.text.slice(inside.start, inside.end)) < SHORTEST_WOVEN
  )
    return null;
  return continueLast(
    place,
    (last) => last.sentence.paragraph === place.sentence.paragraph && last.link !== 'within',
  );
}

/** "For John Healey, his defence secretary, “…”": the words may be Healey's. */
function takesNamedView({ items }: ReadSentence): boolean {
  return VIEW.has(items[0]?.lower ?? '') && phraseStartingAt(items, 1)?.kind === 'proper';
}

const VIEW = wordSet('for to');

/** Whether more of the reporter's own words than "Instead," stand before the item: then it is a piece of his sentence. */
function hasWords(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at)
    .some((item) => item.marked === undefined && /\p{L}/u.test(item.text) && !LINKING_TAGS.has(item.tag));
}

const DASH = /^[-—–―]+$/u;
const ENDS = /^[.!?:]/u;
const STATEMENTS = wordSet(
  'statement message remark remarks comment comments tweet letter post note answer reply response',
);
/** In words and marks. */
const MAX_SIGNATURE = 16;
/** Words of a clause rather than of a term. */
const SHORTEST_WOVEN = 4;
/** In words. */
const REACH = 40;
const LINKING_TAGS = new Set(['ADV', 'CCONJ', 'INTJ']);

function continueLast(
  { sentence, at, marked, last, sentences }: Place,
  goesOn: (last: AttributedSpan) => boolean,
): AttributedSpan | null {
  if (!last?.source || !goesOn(last) || hasNewSubject(sentences, last.sentence.index, sentence.index))
    return null;
  const { cue, source, sourceSentence } = last;
  return {
    ...unattributed({ sentence, at, marked }),
    cue,
    source,
    sourceSentence,
    isContinued: true,
    link: 'continued',
  };
}

/** Whether a sentence between the two, without marks, is about somebody named: then he may be the one who speaks. */
function hasNewSubject(sentences: readonly ReadSentence[], from: number, to: number): boolean {
  return sentences.slice(from + 1, to).some(({ items }) => phraseStartingAt(items, 0)?.kind === 'proper');
}

/** A paragraph that reopens the marks which the one before left open. */
function reopens(last: AttributedSpan, marked: MarkedSpan, sentence: ReadSentence): boolean {
  return marked.opensParagraph && !last.marked.isClosed && last.sentence.paragraph === sentence.paragraph - 1;
}

/** "Cruz continued:" at the end of the sentence before. */
function introduced(place: Place): AttributedSpan | null {
  const previous = place.sentences[place.sentence.index - 1];
  if (previous?.items.at(-1)?.text !== ':' || previous.isHeading) return null;
  return (
    reportedBy(previous.clauses.at(-1), previous, place, 'before') ??
    announced(place, previous) ??
    labelledAbove(place, previous)
  );
}

/** "Jo Hill, nurse:" in a paragraph of its own. */
function labelledAbove(place: Place, previous: ReadSentence): AttributedSpan | null {
  const { items } = previous;
  if (items.length > MAX_SIGNATURE || items.some(isVerbOrMark)) return null;
  const subject = phraseStartingAt(items, 0);
  const isLabel = subject?.kind === 'proper' && /^[,:]$/u.test(items[subject.to]?.text ?? '');
  return isLabel ? toldBy(place, subject, previous, 'before') : null;
}

/** "Clinton released the following statement:" at the end of the sentence before. */
function announced(place: Place, previous: ReadSentence): AttributedSpan | null {
  const { items } = previous;
  if (!STATEMENTS.has(items.at(-2)?.lower ?? '')) return null;
  const subject = subjectOfMainClause(items, items.length - 3);
  return subject === null || subject.kind === 'nominal' ? null : toldBy(place, subject, previous, 'before');
}

/** “…” and below it "- Jo Hill", or "Jo Hill, nurse": a paragraph of its own that names who said the paragraph before. */
function signedBelow(place: Place): AttributedSpan | null {
  const next = place.sentences[place.sentence.index + 1];
  if (place.at > 0 || next?.paragraph !== place.sentence.paragraph + 1) return null;
  if (next.items.length > MAX_SIGNATURE) return null;
  const subject = DASH.test(next.items[0]?.text ?? '')
    ? phraseStartingAt(next.items, 1)
    : nameAlone(place, next);
  return subject?.kind === 'proper' ? toldBy(place, subject, next, 'before') : null;
}

/** "Jo Hill, nurse": a name with a description behind a comma and no verb, under nothing but speech. */
function nameAlone({ sentence }: Place, { items }: ReadSentence): NounPhrase | null {
  if (sentence.items.length > 1 || items.some(isVerbOrMark) || ENDS.test(items.at(-1)?.text ?? ''))
    return null;
  const subject = phraseStartingAt(items, 0);
  const isFullName = subject !== null && subject.to > 1 && items[subject.to]?.text === ',';
  return isFullName && items[subject.to + 1]?.isCapitalised === false ? subject : null;
}

function isVerbOrMark({ tag, marked }: Item): boolean {
  return marked !== undefined || tag === 'VERB' || tag === 'AUX';
}

/**
 * "Carter said that the region matters." and below it “…”: a paragraph of nothing but speech under a report goes on
 * with what is reported.
 */
function reportedAbove(place: Place): AttributedSpan | null {
  const { sentence, sentences } = place;
  const previous = sentences[sentence.index - 1];
  const next = sentences[sentence.index + 1];
  if (!place.marked.opensParagraph || previous?.paragraph !== sentence.paragraph - 1 || previous.isHeading)
    return null;
  if (next?.paragraph === sentence.paragraph || sentence.items.some(isWordOutside)) return null;
  if (previous.items.some((item) => item.marked)) return null;
  const [clause] = previous.clauses;
  const isReport = clause?.cueClass === 'say' || clause?.cueClass === 'tell';
  return isReport && clause.subject?.kind !== 'nominal'
    ? reportedBy(clause, previous, place, 'continued')
    : null;
}

function isWordOutside(item: Item): boolean {
  return item.marked === undefined && /\p{L}/u.test(item.text);
}

function toldBy(
  place: Place,
  source: NounPhrase,
  sourceSentence: ReadSentence,
  link: 'before' | 'continued',
): AttributedSpan {
  return { ...unattributed(place), source, sourceSentence, link };
}

/** “…” “…,” he said: the next sentence tells. */
function reportedNext(place: Place): AttributedSpan | null {
  const next = place.sentences[place.sentence.index + 1];
  if (next?.paragraph !== place.sentence.paragraph || !next.items[0]?.marked) return null;
  const clause = next.clauses.find((one) => isDirectlyAfter(next.items, 0, one, place.text));
  return reportedBy(clause, next, place, 'continued');
}

/** "The Examiner noted that the risk is high. “…”": the sentence before reports, and its source goes on. */
function reportedBefore(place: Place): AttributedSpan | null {
  const previous = place.sentences[place.sentence.index - 1];
  if (place.at > 0 || previous?.paragraph !== place.sentence.paragraph) return null;
  const clause = previous.clauses.find((one) => one.subject !== null && one.cueClass !== 'think');
  return reportedBy(clause, previous, place, 'continued');
}

function reportedBy(
  clause: ReportingClause | undefined,
  source: ReadSentence,
  place: Place,
  link: 'before' | 'continued',
): AttributedSpan | null {
  return clause?.subject ? { ...attributed(place, clause, link), sourceSentence: source } : null;
}
