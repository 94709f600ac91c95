import { publicationDay } from '../../article/publication-day.ts';
import { slice } from '../../span.ts';
import type { RankedPassage } from './passages.ts';
import type { AskedSpeaker } from './question.ts';
import type { WeightedQuestion, WeightedTerm } from './question-reader.ts';
import { readTelling, tellsNamesOnly } from './telling.ts';

/** How much of a question a passage must meet to answer it. Each is a share of the weight of its words, 0 to 1. */
export interface AnswerThresholds {
  /** In the passage itself. */
  readonly covered: number;
  /** In what is said and right around it, for questions of who said it. */
  readonly near: number;
  /** In the passage and around it, in paraphrases too. */
  readonly around: number;
  /** In the article: this share of a long question; */
  readonly article: number;
  /** more of a short one, by this divided by the number of its words, since a few words are easily met by chance; */
  readonly articleOfFew: number;
  /** never more than this. */
  readonly articleAtMost: number;
  /** In what is said, for questions about speech. */
  readonly topic: number;
  /** In what is said and around it, for words of the speaker asked for, */
  readonly topicNear: number;
  /** and for a sentence that only tells of them. */
  readonly topicUnattributed: number;
}

/** The values that best told answers from near misses; see `test/eval/README-answers.md`. */
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

/** Whether the chosen passages answer: one does, and where the question asks of a deed, one may tell it. */
export function isAnswered(
  asked: WeightedQuestion,
  chosen: readonly RankedPassage[],
  thresholds: AnswerThresholds,
): boolean {
  const isSpeech = asked.question.speech !== null;
  return chosen.some((each) => {
    if (!isAnswer(asked, each, thresholds) && !answersLastSentence(asked, each, thresholds)) return false;
    return isSpeech || asked.reader.tellsDeed(asked, each.passage);
  });
}

/** Whether a passage answers. A near miss has the right people on another matter, or the reverse. */
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
    // "accusing the council" is criticism of the people named beside it.
    const isSaid = covered >= thresholds.covered || asked.reader.tellsActBeside(asked.question, passage);
    return isSaid && near >= thresholds.near && passage.source.coverage >= least;
  }
  return tellsEnough(asked, best, thresholds, asked.terms);
}

/**
 * Of a question of several sentences the one that asks, and the names of the others, may be met alone: what sets the
 * scene is told by other articles.
 */
function answersLastSentence(
  asked: WeightedQuestion,
  best: RankedPassage,
  thresholds: AnswerThresholds,
): boolean {
  const { question, terms, reader } = asked;
  const asking = reader.readAsking(question.text);
  if (asking === null || question.speech !== null || question.unknownNames.length > 0) return false;
  const told = terms.filter(({ stem, isName }) => isName || asking.has(stem));
  return !lacksYear(asked, best) && tellsEnough(asked, best, thresholds, told);
}

/** Whether enough of some words of a question is told in a passage, around it and in its article, and nothing else. */
function tellsEnough(
  asked: WeightedQuestion,
  { passage, covered }: RankedPassage,
  thresholds: AnswerThresholds,
  terms: readonly WeightedTerm[],
): boolean {
  if (covered < thresholds.covered) return false;
  const { around, article } = readTelling(asked, passage, new Set(terms));
  const least = leastOfArticle(asked, thresholds);
  if (around < thresholds.around || article < least || tellsNamesOnly(asked, passage)) return false;
  return !asked.reader.isOfSomethingElse(asked, passage);
}

function leastOfArticle(
  { terms }: WeightedQuestion,
  { article, articleOfFew, articleAtMost }: AnswerThresholds,
): number {
  return Math.min(articleAtMost, article + articleOfFew / terms.length);
}

/** Whether a passage is worth citing beside an answer: for speech, whether it is on the matter. */
export function isOnMatter(
  asked: WeightedQuestion,
  passage: RankedPassage,
  thresholds: AnswerThresholds,
): boolean {
  const isOfSpeaker = (asked.question.speech?.speaker ?? null) !== null;
  return isAnswer(asked, passage, thresholds) || (isOfSpeaker && passage.covered >= thresholds.topic);
}

/**
 * The first citation of news, and the later ones that answer or tell enough of the question to be worth reading. All of
 * them where the question tells a story, since no passage has much of that.
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

/** A later citation needs this much of the question, and around it this much of what the first has. */
const MIN_COVERED_BESIDE = 0.3;
const MIN_BESIDE_FIRST = 0.6;
const MAX_TERMS_OF_SHORT = 7;

/**
 * Whether a speaker is on the matter there. Their own words need not repeat what the article has just told. A sentence
 * that nobody is known to say must tell of them as speaking, and have the matter itself.
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

/** A single word may be near by chance. */
const MIN_TOLD = 2;

/** Below this it is a namesake, or somebody described by the name. */
const OWN_WORDS = 0.8;

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
/** A year may be told this many sentences away. */
const YEAR_REACH = 2;

/** Whether the question names a year that neither the text near the passage nor the article's date has. */
function lacksYear({ terms, termIndexes }: WeightedQuestion, { passage }: RankedPassage): boolean {
  const { article, headline, sentences, stems } = passage.source.read;
  const published = publicationDay(article)?.slice(0, 4);
  const first = sentences[Math.max(0, passage.from - YEAR_REACH)]?.first ?? 0;
  const last = sentences[Math.min(sentences.length, passage.until + YEAR_REACH) - 1]?.last ?? 0;
  const near = [...headline, ...stems.subarray(first, last)].map((stem) => termIndexes[stem + 1] ?? -1);
  return terms.some(({ form }, index) => YEAR.test(form) && form !== published && !near.includes(index));
}
