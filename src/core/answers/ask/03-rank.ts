import { slice } from '../../span.ts';
import type { CandidatePassage } from './02-gather.ts';
import { findTyped } from './answer-types.ts';
import type { AnswerType } from './question.ts';
import { RANKING_PARTS, type RankingPart, type RankingWeights } from './ranking-parts.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A passage with its rank. */
export interface RankedPassage {
  readonly passage: CandidatePassage;
  /** Greater is better; comparable within one question. */
  readonly score: number;
  /** What the score is made of, each part 0 to 1 before it is weighted. */
  readonly parts: Readonly<Record<RankingPart, number>>;
  /** The share of the question's weight in the passage, and in it with its paragraph's neighbours and headline. */
  readonly covered: number;
  readonly near: number;
}

/**
 * The one ranking function: a weighted sum of
 *
 * - `coverage`: the share of the question's words in the passage, the rare ones counting more (BM25's idf);
 * - `phrase`: the share of the question's neighbouring words that stand so in the passage;
 * - `proximity`: how close together the words stand;
 * - `answer-type`: whether it holds what is asked for (a date, a place …) besides what the question itself names;
 * - `bm25`: the article's own score in MiniSearch, beside the best article's;
 * - `headline`: the share of the words in the headline;
 * - `context`: the share of the words that stand in the passages around it or the headline only;
 * - `recency`: how shortly before `now` the article was published;
 * - `speaker`: for questions about speech, whether the one asked for says it (see `speech-passages.ts`).
 */
export function rankPassages(
  asked: WeightedQuestion,
  passages: readonly CandidatePassage[],
  weights: RankingWeights,
): readonly RankedPassage[] {
  const ranked = passages.map((passage) => rankWithoutType(asked, passage, weights));
  ranked.sort((one, other) => other.score - one.score);
  const { expects } = asked.question;
  if (expects === null || weights['answer-type'] === 0) return ranked;
  const typed = ranked.slice(0, MOST_TYPED).map((each) => addType(each, expects, weights));
  return typed.sort((one, other) => other.score - one.score);
}

/** Only the best are read for typed expressions: the part adds less than what parts the best from the rest. */
const MOST_TYPED = 60;
/** What is asked for is mostly what the article is about: beside a name of the headline others count less. */
const PLAIN_TYPE = 0.7;
const NEIGHBOUR_SHARE = 0.6;
const PHRASE_REACH = 3;

function rankWithoutType(asked: WeightedQuestion, passage: CandidatePassage, weights: RankingWeights): RankedPassage {
  const { source, from, until } = passage;
  const { sentences } = source.read;
  const { terms } = asked;
  const weight = asked.weight || 1;
  const first = sentences[from]?.first ?? 0;
  const last = sentences[until - 1]?.last ?? 0;
  const inside = new Set<number>();
  let firstHit = -1;
  let lastHit = -1;
  for (let at = first; at < last; at += 1) {
    const place = source.hits[at] ?? -1;
    if (place < 0) continue;
    inside.add(place);
    if (firstHit < 0) firstHit = at;
    lastHit = at;
  }
  const covered = weightOf(inside, terms) / weight;
  const context = contextOf(asked, passage, inside);
  const parts = {
    coverage: covered,
    phrase: phraseOf(asked, source.hits, first, last),
    proximity: inside.size < 2 ? 0 : (covered * Math.min(1, (inside.size - 1) / (lastHit - firstHit))),
    'answer-type': 0,
    bm25: source.bm25,
    headline: source.headlineCoverage,
    context: context / weight,
    recency: source.recency,
    speaker: passage.speaker,
  };
  return { passage, parts, score: sumOf(parts, weights), covered, near: covered + parts.context };
}

/** The weight of the words that stand around the passage but not in it; those of the headline at full, others less. */
function contextOf({ terms, places }: WeightedQuestion, { source, from, until }: CandidatePassage, inside: ReadonlySet<number>): number {
  const { sentences, headline } = source.read;
  const seen = new Set(inside);
  let sum = 0;
  for (const stem of headline) {
    const place = places.get(stem);
    if (place === undefined || seen.has(place)) continue;
    seen.add(place);
    sum += terms[place]?.weight ?? 0;
  }
  for (const at of [from - 2, from - 1, until, until + 1]) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.isEmpty) continue;
    for (let word = sentence.first; word < sentence.last; word += 1) {
      const place = source.hits[word] ?? -1;
      if (place < 0 || seen.has(place)) continue;
      seen.add(place);
      sum += NEIGHBOUR_SHARE * (terms[place]?.weight ?? 0);
    }
  }
  return sum;
}

function weightOf(inside: ReadonlySet<number>, terms: WeightedQuestion['terms']): number {
  let sum = 0;
  for (const place of inside) sum += terms[place]?.weight ?? 0;
  return sum;
}

/** The weighted share of neighbouring words of the question that follow each other within three words. */
function phraseOf({ terms }: WeightedQuestion, hits: Int8Array, first: number, last: number): number {
  if (terms.length < 2) return 0;
  const met = new Set<number>();
  for (let at = first; at < last; at += 1) {
    const place = hits[at] ?? -1;
    if (place < 0) continue;
    for (let next = at + 1; next < Math.min(last, at + 1 + PHRASE_REACH); next += 1) {
      if (hits[next] === place + 1) met.add(place);
    }
  }
  let sum = 0;
  let all = 0;
  for (let place = 0; place + 1 < terms.length; place += 1) {
    const weight = (terms[place]?.weight ?? 0) + (terms[place + 1]?.weight ?? 0);
    all += weight;
    if (met.has(place)) sum += weight;
  }
  return all === 0 ? 0 : sum / all;
}

function addType(ranked: RankedPassage, expects: AnswerType, weights: RankingWeights): RankedPassage {
  const parts = { ...ranked.parts, 'answer-type': typeOf(ranked.passage, expects) };
  return { ...ranked, parts, score: sumOf(parts, weights) };
}

/** 1 where the passage holds an expression of the type with a word that the question doesn't have. */
function typeOf(passage: CandidatePassage, expects: AnswerType): number {
  const { source } = passage;
  const { article, starts, ends, stems } = source.read;
  const text = slice(article.prose, passage);
  const first = source.read.sentences[passage.from]?.first ?? 0;
  const last = source.read.sentences[passage.until - 1]?.last ?? 0;
  const headline = new Set(source.read.headline);
  let best = 0;
  for (const span of findTyped(expects, text)) {
    const start = passage.start + span.start;
    const end = passage.start + span.end;
    for (let at = first; at < last; at += 1) {
      const isInside = (starts[at] ?? 0) >= start && (ends[at] ?? 0) <= end;
      if (!isInside || (source.hits[at] ?? -1) >= 0 || (stems[at] ?? -1) < 0) continue;
      if (headline.has(stems[at] ?? -1)) return 1;
      best = PLAIN_TYPE;
    }
  }
  return best;
}

function sumOf(parts: Readonly<Record<RankingPart, number>>, weights: RankingWeights): number {
  return RANKING_PARTS.reduce((sum, part) => sum + weights[part] * parts[part], 0);
}
