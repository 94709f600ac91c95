import type { Archive } from '../../archive.ts';
import type { ReadArticle } from '../../search/sentence-index.ts';
import { overlaps } from '../../span.ts';
import { type CandidatePassage, recencyOf } from './02-gather.ts';
import { type RankedPassage, rankPassages } from './03-rank.ts';
import { choosePassages, createSaidAgain } from './04-choose.ts';
import { gatherNews } from './gather-by-matter.ts';
import type { RankingWeights } from './ranking-parts.ts';
import { speechOf, toSpeechPassages } from './speech-passages.ts';
import { type WeightedQuestion, weighQuestion } from './weighted-question.ts';

/** What the search for near misses goes by. */
export interface ClosestSettings {
  readonly now: Date;
  readonly weights: RankingWeights;
  admits(read: ReadArticle): boolean;
  /** What is left out, since the asker has seen it. */
  isShown(passage: CandidatePassage): boolean;
}

const MAX_CLOSEST = 3;
/** Leaves room for what is nearest to the matter. */
const MAX_OWN = 2;

/**
 * What comes nearest where nothing answers, at most three: what the one asked for said, on the nearest matter first,
 * then what was found too far off, or anything with the question's words.
 */
export function findClosest(
  archive: Archive,
  asked: WeightedQuestion,
  chosen: readonly RankedPassage[],
  settings: ClosestSettings,
): readonly RankedPassage[] {
  const own = findOwnWords(archive, asked, settings).slice(0, MAX_OWN);
  const near = chosen.length > 0 ? chosen : findNear(archive, asked, settings);
  const others = near.filter(({ passage }) => !own.some((each) => areOverlapping(each.passage, passage)));
  return [...own, ...others].slice(0, MAX_CLOSEST);
}

/** What the one asked for said on any matter; none where nobody is asked for. */
function findOwnWords(
  archive: Archive,
  asked: WeightedQuestion,
  { now, weights, admits, isShown }: ClosestSettings,
): readonly RankedPassage[] {
  const speaker = asked.question.speech?.speaker ?? null;
  if (speaker === null) return [];
  const said = new Map([...speechOf(archive, speaker)].filter(([{ read }]) => admits(read)));
  const scores = new Map(
    [...said.keys()].map(({ read }) => [read, { bm25: 0, recency: recencyOf(read, now) }]),
  );
  const passages = toSpeechPassages(asked, said, scores, 'any-matter').filter((each) => !isShown(each));
  return choosePassages(
    rankPassages(asked, passages, weights),
    createSaidAgain(() => archive.sayings),
  );
}

/** On a question about speech on which nobody is quoted: anything with its words, named or not. */
function findNear(
  archive: Archive,
  { question }: WeightedQuestion,
  { now, weights, admits }: ClosestSettings,
): readonly RankedPassage[] {
  const asked = weighQuestion({ ...question, speech: null }, archive.sentences);
  const ranked = rankPassages(asked, gatherNews(archive, asked, now, weights, admits), weights);
  return choosePassages(ranked, () => false);
}

function areOverlapping(one: CandidatePassage, other: CandidatePassage): boolean {
  return one.source.read === other.source.read && overlaps(one, other);
}
