import type { Archive } from '../../archive.ts';
import type { ArticleFilter } from '../../article/article-filter.ts';
import type { IndexedSentence, ReadArticle } from '../../search/sentence-index.ts';
import { slice, type TextSpan } from '../../span.ts';
import type { CandidateArticle, CandidatePassage } from './passages.ts';
import type { WeightedQuestion } from './question-reader.ts';
import type { RankingWeights } from './ranking-parts.ts';

const MAX_ARTICLES = 24;
/** Two sentences of more words are not a short answer. */
const MAX_PAIR_LENGTH = 54;
/** Shorter lines are headings, captions or bullets. */
const MIN_WORDS = 5;
const HEADLINE_BOOST = 2;
/** What a word counts that says nearly what the question says. */
const RELATED_SHARE = 0.3;
/** How much more an article of the day counts than an old one. Most where the question asks for news. */
const PULL = 4;
const RECENT_PULL = 10;

/** Leaves some passages out. */
export type LeaveOut = (passages: readonly CandidatePassage[]) => Promise<readonly CandidatePassage[]>;

/** How passages are gathered. */
export interface GatherSettings {
  readonly now: Date;
  readonly weights: RankingWeights;
  readonly filter: ArticleFilter;
}

/** The articles with most of the question's words. */
export async function gatherArticles(
  archive: Archive,
  asked: WeightedQuestion,
  { now, weights, filter }: GatherSettings,
): Promise<readonly CandidateArticle[]> {
  const known = termsOf(asked);
  const pull = asked.question.isRecent ? RECENT_PULL : PULL;
  const chosen = await archive.sentences.rank({
    terms: known,
    headlineBoost: weights.headline > 0 ? HEADLINE_BOOST : 1,
    filter,
    recency: weights.recency > 0 ? { now, pull } : null,
    limit: MAX_ARTICLES,
  });
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ read, recency, score }) => toCandidate(asked, read, { bm25: score / best, recency }));
}

/** The stems to search articles for, each with its weight: the question's words and others that news uses for them. */
function termsOf({ question, reader, terms }: WeightedQuestion): ReadonlyMap<string, number> {
  // A word that stands in no sentence may stand in a headline.
  const own = new Map(terms.map(({ stem, share }) => [stem, share] as const));
  const related = terms.flatMap(({ stem, share }) =>
    share === 1 && question.speech === null
      ? [...reader.synonymsOf(stem)].map((other) => [other, RELATED_SHARE] as const)
      : [],
  );
  return new Map([...related, ...own]);
}

/** An article with the positions of the question's words in it. */
export function toCandidate(
  { terms, termIndexes, weight }: WeightedQuestion,
  read: ReadArticle,
  { bm25, recency }: Pick<CandidateArticle, 'bm25' | 'recency'>,
): CandidateArticle {
  const { stems, headline } = read;
  const hits = new Int8Array(stems.length);
  const seen = new Uint8Array(terms.length);
  let inHeadline = 0;
  for (const stem of headline) inHeadline += meet(termIndexes[stem + 1] ?? -1);
  let inText = 0;
  for (let at = 0; at < stems.length; at += 1) {
    const index = termIndexes[(stems[at] ?? -1) + 1] ?? -1;
    hits[at] = index;
    if (index >= 0 && seen[index] === 0) inText += meet(index);
  }
  const all = weight || 1;
  return {
    read,
    bm25,
    recency,
    hits,
    headlineCoverage: inHeadline / all,
    coverage: (inHeadline + inText) / all,
  };

  function meet(index: number): number {
    if (index < 0 || seen[index] === 1) return 0;
    seen[index] = 1;
    return terms[index]?.weight ?? 0;
  }
}

const UNSAID = { speech: null, speaker: 0 } as const;

/** The sentences and short pairs of sentences with a word of the question, or beside one that has it. */
export function gatherPassages(source: CandidateArticle): readonly CandidatePassage[] {
  const { sentences } = source.read;
  const holds = sentences.map((each) => !each.isEmpty && holdsHit(source.hits, each));
  const passages: CandidatePassage[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.isEmpty) return;
    const words = sentence.last - sentence.first;
    if (words >= MIN_WORDS && (holds[at] || holds[at - 1] || holds[at + 1]))
      passages.push({ start: sentence.start, end: sentence.end, source, from: at, until: at + 1, ...UNSAID });
    const next = sentences[at + 1];
    if (next === undefined || next.isEmpty || !(holds[at] || holds[at + 1])) return;
    const both = next.last - sentence.first;
    const isHeading = words < MIN_WORDS && next.paragraph !== sentence.paragraph;
    if (isHeading && !isFigureFor(source.read.article.prose, sentence, next)) return;
    if (both >= MIN_WORDS && both <= MAX_PAIR_LENGTH)
      passages.push({ start: sentence.start, end: next.end, source, from: at, until: at + 2, ...UNSAID });
  });
  return passages;
}

/** "9%", and below it "That’s how much …": the second says what the first is. */
function isFigureFor(prose: string, figure: TextSpan, next: TextSpan): boolean {
  return FIGURE.test(slice(prose, figure)) && SAYS_WHAT.test(slice(prose, next));
}

const FIGURE = /\d/u;
const SAYS_WHAT = /^(?:That|This|It)(?:[’']s| is| was)\b/u;

/** Whether a sentence has a word of the question. */
export function holdsHit(hits: Int8Array, { first, last }: IndexedSentence): boolean {
  for (let at = first; at < last; at += 1) if ((hits[at] ?? -1) >= 0) return true;
  return false;
}
