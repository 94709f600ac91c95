import { publicationDay } from '../../../article/publication-day.ts';
import { slice, type TextSpan } from '../../../span.ts';
import type { RankedPassage } from '../03-rank.ts';
import type { WeightedQuestion } from '../weighted-question.ts';
import { type AskedRelation, readAskedRelation } from './asked-relation.ts';
import { findAsked } from './find-asked.ts';
import { isDoubted } from './is-doubted.ts';
import { areAlike, wordsOf } from './same-answer.ts';
import { readSentences, type StatedSentence } from './stated-sentence.ts';

/** How much of the asking sentence must stand in the sentence that answers, */
const COVERED = 0.6;
/** and of a question that has no verb to go by, */
const COVERED_WITHOUT_VERB = 0.8;
/** and how much of the whole question in it and around it; each a share of the words' weight, 0 to 1. */
const NEAR = 0.75;

/** An answer that a passage states. */
export interface StatedAnswer {
  readonly ranked: RankedPassage;
  readonly span: TextSpan;
  readonly text: string;
}

/** Passages behind these are near misses. */
const MAX_PASSAGES = 20;

/**
 * What the best passages state in the relation asked for, from the best that states it; null where none does, or where
 * they do not state the same.
 */
export function findStated(
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
  now: Date,
): StatedAnswer | null {
  const relation = readAskedRelation(asked.question.text);
  if (relation === null) return null;
  const spare = spareOf(relation);
  const stated = ranked.slice(0, MAX_PASSAGES).flatMap((each) => {
    if (relation.isPresent && isStale(each, now)) return [];
    return readSentences(asked, spare, each.passage, NEAR).flatMap((sentence) => {
      if (!isMet(asked, relation, sentence)) return [];
      const span = findAsked(asked, relation, sentence);
      const text = span === null ? '' : slice(sentence.text, span);
      return span === null || isInQuestion(asked, text) ? [] : [{ ranked: each, span, text }];
    });
  });
  const [first, ...others] = stated;
  if (first === undefined || others.some(({ text }) => !areAlike(first.text, text))) return null;
  return first;
}

/** What the answer stands for, and who "runs" what is its head: neither need stand in the sentence. */
function spareOf({ noun, verb, office, part }: AskedRelation): ReadonlySet<string> {
  const isLeader = office.length > 0 && part !== 'holder';
  return new Set([noun, isLeader ? verb : null].flatMap((stem) => stem ?? []));
}

const DAY = 86_400_000;
const STALE_DAYS = 120;

/** Whether the article is too old to say what is the case now. */
function isStale({ passage }: RankedPassage, now: Date): boolean {
  const day = publicationDay(passage.source.read.article);
  return day !== null && now.getTime() - Date.parse(day) > STALE_DAYS * DAY;
}

/** Whether enough of the question, its verb among it, stands in the sentence for it to state what is asked. */
function isMet({ question }: WeightedQuestion, relation: AskedRelation, sentence: StatedSentence): boolean {
  const { covered, stems } = sentence;
  if (isDoubted(question.text, sentence)) return false;
  if (relation.office.length > 0) return true;
  if (relation.verb !== null && !relation.isLight && !stems.includes(relation.verb)) return false;
  return covered >= (relation.verb === null && question.expects === 'date' ? COVERED_WITHOUT_VERB : COVERED);
}

/** Whether an answer says no more than the question. */
function isInQuestion({ question }: WeightedQuestion, text: string): boolean {
  const known = new Set(wordsOf(question.text));
  return wordsOf(text).every((word) => known.has(word));
}
