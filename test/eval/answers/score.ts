import { basename } from 'node:path';
import type { AskJson } from '../../../src/reply/records/json-ask.ts';
import type { NewsQuestion, SpeechQuestion } from './gold.ts';
import { holdsAnswer, isWithin, wordsOf } from './words.ts';

const MAX_CITATIONS = 3;
const EXTENSION = /\.\w+$/u;

/** Shares in per cent, of all questions; `words` is the median of a citation's words. */
export interface NewsScore {
  readonly questions: number;
  readonly answered: number;
  readonly answerAt1: number;
  readonly answerAt3: number;
  readonly articleAt1: number;
  readonly articleAt3: number;
  readonly words: number;
}

/** Shares in per cent; precision is of all citations. */
export interface SpeechScore {
  readonly questions: number;
  readonly answered: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  readonly precisionAt3: number;
}

/** Scores answers to questions of the day, in the order of the questions. */
export function scoreNews(gold: readonly NewsQuestion[], answers: readonly AskJson[]): NewsScore {
  const verdicts = gold.map(({ answers: right, articles }, at) =>
    citationsOf(answers[at]).map(({ text, article }) => ({
      isRightArticle: articles.includes(basename(article.path)),
      isRightAnswer: right.some((answer) => holdsAnswer(text, answer)),
    })),
  );
  const share = shareOf(verdicts);
  return {
    questions: gold.length,
    answered: answeredOf(answers),
    answerAt1: share((citations) => citations[0]?.isRightAnswer ?? false),
    answerAt3: share((citations) => citations.some(({ isRightAnswer }) => isRightAnswer)),
    articleAt1: share((citations) => citations[0]?.isRightArticle ?? false),
    articleAt3: share((citations) => citations.some(({ isRightArticle }) => isRightArticle)),
    words: medianOf(answers.flatMap((answer) => citationsOf(answer).map(({ text }) => wordsOf(text).length))),
  };
}

/** Scores answers to "what did X say about Y?", in the order of the questions. */
export function scoreSpeech(gold: readonly SpeechQuestion[], answers: readonly AskJson[]): SpeechScore {
  const verdicts = gold.map(({ relevant }, at) =>
    citationsOf(answers[at]).map(({ text, article }) => {
      const file = basename(article.path).replace(EXTENSION, '');
      return relevant.some((passage) => passage.file === file && isWithin(text, passage.text));
    }),
  );
  const share = shareOf(verdicts);
  const all = verdicts.flat();
  return {
    questions: gold.length,
    answered: answeredOf(answers),
    hitAt1: share((citations) => citations[0] ?? false),
    hitAt3: share((citations) => citations.some(Boolean)),
    precisionAt3: percent(all.filter(Boolean).length, all.length),
  };
}

/** The share of answers that say nothing is there, in per cent. */
export function declinedOf(answers: readonly AskJson[]): number {
  return percent(answers.filter(({ answered }) => !answered).length, answers.length);
}

/** Mean average precision and mean reciprocal rank, 0 to 1, of the questions with something to tell apart. */
export interface RankScore {
  readonly questions: number;
  readonly map: number;
  readonly mrr: number;
}

/** One question's candidates: whether each is right, and its score. Of equal scores the earlier comes first. */
export interface ScoredCandidates {
  readonly relevant: readonly boolean[];
  readonly scores: readonly number[];
}

/** Scores rankings of candidate sentences. */
export function scoreRankings(rankings: readonly ScoredCandidates[]): RankScore {
  const telling = rankings.filter(({ relevant }) => relevant.includes(true) && relevant.includes(false));
  const measured = telling.map(({ relevant, scores }) => {
    const order = relevant
      .map((isRight, at) => ({ isRight, score: scores[at] ?? 0 }))
      .toSorted((one, other) => other.score - one.score);
    const ranks = order.flatMap(({ isRight }, at) => (isRight ? [at + 1] : []));
    const precisions = ranks.map((rank, before) => (before + 1) / rank);
    return { ap: meanOf(precisions), rr: 1 / (ranks[0] ?? Number.POSITIVE_INFINITY) };
  });
  return {
    questions: telling.length,
    map: meanOf(measured.map(({ ap }) => ap)),
    mrr: meanOf(measured.map(({ rr }) => rr)),
  };
}

function citationsOf(answer: AskJson | undefined): AskJson['citations'] {
  return answer?.citations.slice(0, MAX_CITATIONS) ?? [];
}

function answeredOf(answers: readonly AskJson[]): number {
  return percent(answers.filter(({ answered }) => answered).length, answers.length);
}

function shareOf<Verdict>(verdicts: readonly Verdict[]): (isRight: (verdict: Verdict) => boolean) => number {
  return (isRight) => percent(verdicts.filter(isRight).length, verdicts.length);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
