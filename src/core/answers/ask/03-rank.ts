import type { CandidatePassage, RankedPassage } from './passages.ts';
import type { AnswerType } from './question.ts';
import type { WeightedQuestion } from './question-reader.ts';
import { RANKING_PARTS, type RankingPart, type RankingWeights } from './ranking-parts.ts';

/**
 * The one ranking function: a weighted sum of
 *
 * - `coverage`: the share of the question's words in the passage, the rare ones counting more (BM25's idf);
 * - `phrase`: the share of the question's neighbouring words that are neighbours in the passage; for a single word, whether
 *   it has the form in which it was asked;
 * - `proximity`: how close together the words stand;
 * - `answer-type`: whether it has what is asked for (a date, a place …) besides what the question itself names;
 * - `bm25`: the article's own score in MiniSearch, raised by its recency, beside the best article's;
 * - `headline`: the share of the words in the headline;
 * - `context`: the share of the words that are only in the passages around it or in the headline;
 * - `recency`: how shortly before `now` the article was published; also raises the article's own score;
 * - `lead`: how near the article's beginning it is, since news tells first what matters most;
 * - `speaker`: for questions about speech, whether the one asked for says it (see `speech-passages.ts`).
 */
export function rankPassages(
  asked: WeightedQuestion,
  passages: readonly CandidatePassage[],
  weights: RankingWeights,
): readonly RankedPassage[] {
  const ranked = passages.map((passage) => rankWithoutType(asked, passage, weights));
  ranked.sort((one, other) => other.score - one.score);
  const types = asked.reader.typesAsked(asked.question);
  if (types.length === 0 || weights['answer-type'] === 0) return ranked;
  return ranked
    .map((each, index) => (index < MAX_TYPED ? addType(asked, each, types, weights) : each))
    .sort((one, other) => other.score - one.score);
}

/** Only the best are read for dates, places and the like: that part is worth less than what sets the best apart. */
const MAX_TYPED = 60;
const NEIGHBOUR_SHARE = 0.6;
const PHRASE_REACH = 3;
/** After this many sentences, half of the first one's worth is left. */
const LEAD_SENTENCES = 6;

function rankWithoutType(
  asked: WeightedQuestion,
  passage: CandidatePassage,
  weights: RankingWeights,
): RankedPassage {
  const { source, from, until } = passage;
  const { hits, read } = source;
  const first = read.sentences[from]?.first ?? 0;
  const last = read.sentences[until - 1]?.last ?? 0;
  const met = new Uint8Array(asked.terms.length);
  let weight = 0;
  let count = 0;
  let firstHit = -1;
  let lastHit = -1;
  for (let at = first; at < last; at += 1) {
    const index = hits[at] ?? -1;
    if (index < 0 || !isSaid(passage, at)) continue;
    if (firstHit < 0) firstHit = at;
    lastHit = at;
    if (met[index] === 1) continue;
    met[index] = 1;
    count += 1;
    weight += asked.terms[index]?.weight ?? 0;
  }
  const whole = asked.weight || 1;
  const covered = weight / whole;
  const context = contextOf(asked, passage, met) / whole;
  const parts = {
    coverage: covered,
    phrase:
      asked.terms.length === 1
        ? Number(holdsForm(asked, passage, firstHit, lastHit))
        : phraseOf(asked, hits, firstHit, lastHit + 1),
    proximity: count < 2 ? 0 : covered * Math.min(1, (count - 1) / (lastHit - firstHit)),
    'answer-type': 0,
    bm25: source.bm25,
    headline: source.headlineCoverage,
    context,
    recency: source.recency,
    lead: LEAD_SENTENCES / (LEAD_SENTENCES + from),
    speaker: passage.speaker,
  };
  return { passage, parts, score: sumOf(parts, weights), covered, near: covered + context };
}

/** The weight of the words around the passage but not in it: in full for the headline, less elsewhere. */
function contextOf(
  { terms, termIndexes }: WeightedQuestion,
  { source, from, until }: CandidatePassage,
  met: Uint8Array,
): number {
  const { sentences, headline } = source.read;
  let sum = 0;
  for (const stem of headline) sum += meet(termIndexes[stem + 1] ?? -1);
  for (let at = from - 2; at < until + 2; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.isEmpty) continue;
    for (let word = sentence.first; word < sentence.last; word += 1)
      sum += NEIGHBOUR_SHARE * meet(source.hits[word] ?? -1);
  }
  return sum;

  function meet(index: number): number {
    if (index < 0 || met[index] === 1) return 0;
    met[index] = 1;
    return terms[index]?.weight ?? 0;
  }
}

/** In speech only what is said counts, not who says it to whom and where. */
function isSaid({ speech, source }: CandidatePassage, at: number): boolean {
  if (speech === null) return true;
  const { start, end, speaker } = speech.statement.quotation;
  const wordStart = source.read.starts[at] ?? 0;
  if (wordStart < start || wordStart >= end) return false;
  return speaker === null || wordStart < speaker.mention.start || wordStart >= speaker.mention.end;
}

/** Whether the passage has the question's only word in the form in which it was asked. */
function holdsForm(
  { terms }: WeightedQuestion,
  { source }: CandidatePassage,
  first: number,
  last: number,
): boolean {
  const { article, starts, ends } = source.read;
  for (let at = Math.max(first, 0); at <= last; at += 1) {
    if ((source.hits[at] ?? -1) < 0) continue;
    if (article.prose.slice(starts[at], ends[at]).toLowerCase() === terms[0]?.form) return true;
  }
  return false;
}

/** The weighted share of the question's neighbouring words that follow each other within three words. */
function phraseOf({ terms }: WeightedQuestion, hits: Int8Array, first: number, last: number): number {
  if (terms.length < 2) return 0;
  const met = new Uint8Array(terms.length);
  for (let at = first; at < last; at += 1) {
    const index = hits[at] ?? -1;
    if (index < 0) continue;
    for (let next = at + 1; next < Math.min(last, at + 1 + PHRASE_REACH); next += 1) {
      if (hits[next] === index + 1) met[index] = 1;
    }
  }
  let sum = 0;
  let all = 0;
  for (let index = 0; index + 1 < terms.length; index += 1) {
    const weight = (terms[index]?.weight ?? 0) + (terms[index + 1]?.weight ?? 0);
    all += weight;
    if (met[index] === 1) sum += weight;
  }
  return all === 0 ? 0 : sum / all;
}

function addType(
  asked: WeightedQuestion,
  ranked: RankedPassage,
  types: readonly AnswerType[],
  weights: RankingWeights,
): RankedPassage {
  const parts = { ...ranked.parts, 'answer-type': asked.reader.typeFit(asked, ranked.passage, types) };
  return { ...ranked, parts, score: sumOf(parts, weights) };
}

function sumOf(parts: Readonly<Record<RankingPart, number>>, weights: RankingWeights): number {
  return RANKING_PARTS.reduce((sum, part) => sum + weights[part] * parts[part], 0);
}
