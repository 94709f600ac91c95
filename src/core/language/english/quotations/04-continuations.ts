import { tokenCount } from '../../token-count.ts';
import { QUESTION_OPENERS, VIEW_OPENERS } from '../lists/speech/speech-words.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item } from './02-sentences.ts';
import { attributeInSentence } from './03-attributions.ts';
import { type AttributedSpan, unattributed } from './attributions/attributed-span.ts';
import { phraseStartingAt } from './clauses/phrases/noun-phrases.ts';
import type { ReadSentence } from './clauses/reporting/reporting-clauses.ts';
import { interrupting, introduced, signedBelow } from './continuations/introductions.ts';
import {
  reportedAbove,
  reportedInSentenceBefore,
  reportedInWords,
  reportedNext,
  spokenOfBefore,
} from './continuations/reports-beside.ts';
import type { UnreportedSpan } from './continuations/unreported-span.ts';

/** Finds the clause that reports each marked span: in its sentence, or else where the speaker goes on. */
export function attributeSpans(sentences: readonly ReadSentence[], text: string): readonly AttributedSpan[] {
  const found: AttributedSpan[] = [];
  let last: AttributedSpan | undefined;
  for (const sentence of sentences) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.marked === undefined) continue;
      const span = { sentence, at, marked: item.marked, last, sentences, text };
      if (sentence.isHeading) {
        found.push(attributeInHeading(span));
        continue;
      }
      const own = attributeInSentence(sentence, at, item.marked, text);
      last = own === null ? continueSpeaker(span) : (goesOnAdding(span, own) ?? own);
      found.push(last);
    }
  }
  return readBackwards(found);
}

/** A speech of several paragraphs, each of which reopens the marks, belongs to the speaker in the clause at its end. */
function readBackwards(spans: readonly AttributedSpan[]): readonly AttributedSpan[] {
  const read = [...spans];
  for (const [index, span] of [...spans.entries()].reverse()) {
    const next = read[index + 1];
    if (next === undefined || !isTold(next) || !isReopenedBy(span, next)) continue;
    // Where the paragraph before is open, too, its speaker goes on.
    const isGuess = span.source === null || spans[index - 1]?.marked.isClosed !== false;
    if (isGuess) read[index] = goesOnIn(span, next);
  }
  return read;
}

/** Whether a clause beside the span or at the end of its speech names its speaker. */
function isTold({ source, link }: AttributedSpan): boolean {
  return source !== null && (link === 'after' || link === 'continued');
}

/** Whether the span is an unclosed paragraph without a clause of its own whose marks the next paragraph opens again. */
function isReopenedBy(span: AttributedSpan, next: AttributedSpan): boolean {
  if (span.marked.isClosed || (span.source !== null && !isGoingOn(span))) return false;
  if (hasWords(span.sentence.items, span.at)) return false;
  return next.marked.opensParagraph && next.sentence.paragraph === span.sentence.paragraph + 1;
}

function isGoingOn({ isContinued, link }: AttributedSpan): boolean {
  return isContinued || link === 'continued';
}

function goesOnIn(span: AttributedSpan, { cue, source, sourceSentence }: AttributedSpan): AttributedSpan {
  return { ...unattributed(span), cue, source, sourceSentence, isContinued: true, link: 'continued' };
}

/** A heading continues nothing; only a name in it tells who speaks there. */
function attributeInHeading(span: UnreportedSpan): AttributedSpan {
  const { sentence, at, marked, text } = span;
  const own = attributeInSentence(sentence, at, marked, text);
  return (own?.source?.kind === 'proper' ? own : null) ?? signedBelow(span) ?? unattributed(span);
}

/** "Adding, “…”": a sentence of its own, whose subject is the speaker before. */
function goesOnAdding(span: UnreportedSpan, own: AttributedSpan): AttributedSpan | null {
  const isParticiple = own.source === null && span.sentence.items[0]?.lower.endsWith('ing') === true;
  return isParticiple
    ? continueLast(span, (last) => last.sentence.paragraph === span.sentence.paragraph)
    : null;
}

function continueSpeaker(span: UnreportedSpan): AttributedSpan {
  const { sentence, at, marked } = span;
  const none = unattributed(span);
  if (hasWords(sentence.items, at)) return goesOnWoven(span) ?? none;
  if (isAnswer(span)) return none;
  return (
    interrupting(span) ??
    continueLast(
      span,
      (last) => last.sentence.paragraph === sentence.paragraph || reopens(last, marked, sentence),
    ) ??
    introduced(span) ??
    reportedNext(span) ??
    reportedInSentenceBefore(span) ??
    spokenOfBefore(span) ??
    signedBelow(span) ??
    continueLast(
      span,
      (last) =>
        opensParagraph(span) &&
        last.sentence.paragraph === sentence.paragraph - 1 &&
        !hasWordsBehind(sentence.items, at),
    ) ??
    reportedAbove(span) ??
    none
  );
}

/** "Smith asked Jones if it was over. “It is.”": the words are the listener's, or anybody's. */
function isAnswer({ sentence, sentences }: UnreportedSpan): boolean {
  const { items = [], clauses = [] } = sentences[sentence.index - 1] ?? {};
  if (items.some(({ marked }) => marked)) return false;
  return clauses.some(({ cueIndex, subject }) => {
    const isAsking = /^ask(?:s|ed)$/u.test(items[cueIndex]?.lower ?? '') && subject !== null;
    const listener = isAsking && subject.to <= cueIndex ? phraseStartingAt(items, cueIndex + 1) : null;
    return listener?.kind === 'proper' && QUESTION_OPENERS.has(items[listener.to]?.lower ?? '');
  });
}

/** Speech at the beginning of a paragraph, or behind its "But" where nothing follows it. */
function opensParagraph({ marked, sentence, sentences, at }: UnreportedSpan): boolean {
  if (marked.opensParagraph) return true;
  const isFirst = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  return (
    isFirst && sentence.items.length - at <= MAX_BEHIND && !hasWords(sentence.items, sentence.items.length)
  );
}

/** "For others, on the other hand, “…”": a clause of the paragraph's speaker, in a sentence without a cue. */
function goesOnWoven(span: UnreportedSpan): AttributedSpan | null {
  const { inside } = span.marked;
  if (
    span.sentence.clauses.length > 0 ||
    takesNamedView(span.sentence) ||
    tokenCount(span.text.slice(inside.start, inside.end)) < MIN_WOVEN_LENGTH
  )
    return null;
  return (
    continueLast(
      span,
      (last) => last.sentence.paragraph === span.sentence.paragraph && last.link !== 'within',
    ) ?? reportedInWords(span)
  );
}

/** "For Paul Rice, his deputy, “…”": the words may be Rice's. */
function takesNamedView({ items }: ReadSentence): boolean {
  return VIEW_OPENERS.has(items[0]?.lower ?? '') && phraseStartingAt(items, 1)?.kind === 'proper';
}

/** Whether the reporter's own words before the item are more than "Instead,", so that it is part of his sentence. */
function hasWords(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at)
    .some((item) => item.marked === undefined && /\p{L}/u.test(item.text) && !LINKING_TAGS.has(item.tag));
}

/** “…:” Police look for him: a line on another article, or a clause whose subject is not known here. */
function hasWordsBehind(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 1 + REACH).some(({ marked, text }) => !marked && /\p{L}/u.test(text));
}

/** The marks themselves and a full stop. */
const MAX_BEHIND = 2;
/** Words of a clause rather than of a term. */
const MIN_WOVEN_LENGTH = 4;
/** In words. */
const REACH = 40;
const LINKING_TAGS = new Set(['ADV', 'CCONJ', 'INTJ']);

function continueLast(
  { sentence, at, marked, last, sentences }: UnreportedSpan,
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

/** Whether a sentence between the two, without marks, is about a named person, who may be the one who speaks. */
function hasNewSubject(sentences: readonly ReadSentence[], from: number, to: number): boolean {
  return sentences.slice(from + 1, to).some(({ items }) => phraseStartingAt(items, 0)?.kind === 'proper');
}

/** A paragraph that reopens the marks which the one before left open. */
function reopens(last: AttributedSpan, marked: MarkedSpan, sentence: ReadSentence): boolean {
  return marked.opensParagraph && !last.marked.isClosed && last.sentence.paragraph === sentence.paragraph - 1;
}
