import { publicationDay } from '../../article/publication-day.ts';
import { slice } from '../../span.ts';
import type { RankedPassage } from './passages.ts';
import type { AskedSpeaker } from './question.ts';
import type { WeightedQuestion } from './question-reader.ts';
import { readTelling, tellsNamesOnly } from './telling.ts';

/** How much of a question must be met for a passage to be an answer, each a share of its words' weight, 0 to 1. */
export interface AnswerThresholds {
  /** In the passage itself. */
  readonly covered: number;
  /** In what is said and right around it, where the question asks who said it. */
  readonly near: number;
  /** In the passage and around it, in other words too. */
  readonly around: number;
  /** In the article: of a question of many words this share, */
  readonly article: number;
  /** and of one of few words so much more, a share divided by their number, since by chance few are soon met, */
  readonly articleOfFew: number;
  /** but never more than this. */
  readonly articleAtMost: number;
  /** In what is said, where the question asks about speech. */
  readonly topic: number;
  /** In what is said and around it, where it is said by the one asked for, */
  readonly topicNear: number;
  /** and in a sentence that only tells of them. */
  readonly topicUnattributed: number;
}

/** What was measured to part answers from near misses; see `test/eval/README-answers.md`. */
export const ANSWER_THRESHOLDS: AnswerThresholds = {
  covered: 0.05,
  near: 0.38,
  around: 0.6,
  article: 0.35,
  articleOfFew: 2.5,
  articleAtMost: 0.8,
  topic: 0.4,
  topicNear: 0.6,
  topicUnattributed: 0.7,
};

/** Whether what was chosen answers: a passage answers, and where the question asks of a deed may tell it. */
export function isAnswered(
  asked: WeightedQuestion,
  chosen: readonly RankedPassage[],
  thresholds: AnswerThresholds,
): boolean {
  const isSpeech = asked.question.speech !== null;
  return chosen.some((each) => {
    if (!isAnswer(asked, each, thresholds)) return false;
    return isSpeech || asked.reader.tellsDeed(asked, each.passage);
  });
}

/** Whether a passage answers, or is only a near miss: the right people with another matter, or the reverse. */
export function isAnswer(
  asked: WeightedQuestion,
  best: RankedPassage,
  thresholds: AnswerThresholds,
): boolean {
  const { passage, covered, near } = best;
  if (asked.terms.length === 0) return passage.speech !== null;
  const speaker = asked.question.speech?.speaker ?? null;
  if (speaker !== null) return isSaidOn(asked, best, speaker, thresholds);
  if (asked.question.unknownNames.length > 0 || lacksYear(asked, best)) return false;
  const least = leastOfArticle(asked, thresholds);
  if (asked.question.speech !== null) {
    // "accusing the council" criticises whoever is told of right beside it.
    const isSaid = covered >= thresholds.covered || asked.reader.tellsActBeside(asked.question, passage);
    return isSaid && near >= thresholds.near && passage.source.coverage >= least;
  }
  if (covered < thresholds.covered) return false;
  const { around, article } = readTelling(asked, passage);
  if (around < thresholds.around || article < least || tellsNamesOnly(asked, passage)) return false;
  return !asked.reader.isOfSomethingElse(asked, passage);
}

function leastOfArticle(
  { terms }: WeightedQuestion,
  { article, articleOfFew, articleAtMost }: AnswerThresholds,
): number {
  return Math.min(articleAtMost, article + articleOfFew / terms.length);
}

/** Whether a passage is worth citing beside one that answers: of speech what is on the matter. */
export function isOnMatter(
  asked: WeightedQuestion,
  passage: RankedPassage,
  thresholds: AnswerThresholds,
): boolean {
  const isOfSpeaker = (asked.question.speech?.speaker ?? null) !== null;
  return isAnswer(asked, passage, thresholds) || (isOfSpeaker && passage.covered >= thresholds.topic);
}

/**
 * The first citation of news, and those behind it that answer or tell enough of the question to be worth reading; all of
 * them where the question tells a story, of which no passage has much.
 */
export function withoutFarOff(
  asked: WeightedQuestion,
  [first, ...others]: readonly RankedPassage[],
  thresholds: AnswerThresholds,
): readonly RankedPassage[] {
  if (first === undefined) return [];
  if (asked.terms.length > MAX_TERMS_OF_SHORT) return [first, ...others];
  const around = ({ passage }: RankedPassage) => readTelling(asked, passage).around;
  const least = MIN_BESIDE_FIRST * around(first);
  return [
    first,
    ...others.filter(
      (each) =>
        isAnswer(asked, each, thresholds) || (each.covered >= MIN_COVERED_BESIDE && around(each) >= least),
    ),
  ];
}

/** What is cited behind the first has so much of the question itself, and around it so much of what the first has. */
const MIN_COVERED_BESIDE = 0.3;
const MIN_BESIDE_FIRST = 0.6;
const MAX_TERMS_OF_SHORT = 7;

/**
 * Whether somebody says something on the matter there. Their own words need not repeat what the article has just told;
 * a sentence that nobody is known to say must tell of them as of somebody who speaks, and hold the matter itself.
 */
function isSaidOn(
  { reader, terms }: WeightedQuestion,
  { passage, covered, near }: RankedPassage,
  { asked }: AskedSpeaker,
  thresholds: AnswerThresholds,
): boolean {
  const { source, speech, speaker } = passage;
  if (speech === null)
    return (
      covered >= thresholds.topicUnattributed &&
      reader.isSpeaking(slice(source.read.article.prose, passage), asked)
    );
  if (covered >= thresholds.topic) return true;
  return terms.length >= MIN_TOLD && speaker >= OWN_WORDS && near >= thresholds.topicNear;
}

/** One word alone stands near by chance. */
const MIN_TOLD = 2;

/** Below this it is a namesake, or somebody who is only described by the name. */
const OWN_WORDS = 0.8;

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
/** A year may be told so many sentences away. */
const YEAR_REACH = 2;

/** Whether the question names a year that stands neither near the passage nor in the day of its article. */
function lacksYear({ terms, places }: WeightedQuestion, { passage }: RankedPassage): boolean {
  const { article, headline, sentences, stems } = passage.source.read;
  const published = publicationDay(article)?.slice(0, 4);
  const first = sentences[Math.max(0, passage.from - YEAR_REACH)]?.first ?? 0;
  const last = sentences[Math.min(sentences.length, passage.until + YEAR_REACH) - 1]?.last ?? 0;
  const near = [...headline, ...stems.subarray(first, last)].map((stem) => places[stem + 1] ?? -1);
  return terms.some(({ form }, place) => YEAR.test(form) && form !== published && !near.includes(place));
}
