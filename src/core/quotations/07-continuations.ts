import { tokenCount } from '../language/tokens.ts';
import type { MarkedSpan } from './01-marks.ts';
import type { Item } from './02-sentences.ts';
import { phraseStartingAt } from './03-noun-phrases.ts';
import type { ReadSentence, ReportingClause } from './05-reporting-clauses.ts';
import {
  type AttributedSpan,
  attributed,
  attributeInSentence,
  isDirectlyAfter,
  unattributed,
} from './06-attributions.ts';

/** Finds for each marked span the clause that reports it: in its sentence, or else where the speaker goes on. */
export function attributeSpans(sentences: readonly ReadSentence[], text: string): readonly AttributedSpan[] {
  const found: AttributedSpan[] = [];
  for (const sentence of sentences) {
    for (const [at, item] of sentence.items.entries()) {
      if (item.marked === undefined) continue;
      const place = { sentence, at, marked: item.marked, last: found.at(-1), sentences, text };
      const own = attributeInSentence(sentence, at, item.marked, text);
      found.push(own === null ? continueSpeaker(place) : (goesOnAdding(place, own) ?? own));
    }
  }
  return found;
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
    continueLast(
      place,
      (last) => marked.opensParagraph && last.sentence.paragraph === sentence.paragraph - 1,
    ) ??
    none
  );
}

/** "For others, on the other hand, “…”": a clause of the speaker who has the paragraph, in a sentence that names no cue. */
function goesOnWoven(place: Place): AttributedSpan | null {
  const { inside } = place.marked;
  if (
    place.sentence.clauses.length > 0 ||
    tokenCount(place.text.slice(inside.start, inside.end)) < SHORTEST_WOVEN
  )
    return null;
  return continueLast(
    place,
    (last) => last.sentence.paragraph === place.sentence.paragraph && last.link !== 'within',
  );
}

/** Whether more of the reporter's own words than "Instead," stand before the item: then it is a piece of his sentence. */
function hasWords(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at)
    .some((item) => item.marked === undefined && /\p{L}/u.test(item.text) && !LINKING_TAGS.has(item.tag));
}

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
  return { marked, sentence, at, cue, source, sourceSentence, isContinued: true, link: 'continued' };
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
  if (previous?.items.at(-1)?.text !== ':') return null;
  return reportedBy(previous.clauses.at(-1), previous, place, 'before');
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
