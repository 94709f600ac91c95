import type { Archive } from '../../archive.ts';
import { isAdmitted } from '../../article/article-filter.ts';
import { recencyOf } from '../../search/ranked-articles.ts';
import { overlaps } from '../../span.ts';
import type { GatherSettings, LeaveOut } from './02-gather.ts';
import { rankPassages } from './03-rank.ts';
import { choosePassages, createSaidAgain } from './04-choose.ts';
import { gatherNews } from './gathering/gather-by-matter.ts';
import { speechOf, toSpeechPassages } from './gathering/speech-passages.ts';
import type { CandidatePassage, RankedPassage } from './passages.ts';
import type { WeightedQuestion } from './question-reader.ts';
import { weighQuestion } from './weighted-question.ts';

/** How near misses are searched for. */
export interface ClosestSettings extends GatherSettings {
  /** Leaves out what the asker has seen. */
  readonly leaveOut: LeaveOut;
}

const MAX_CLOSEST = 3;
/** So that there is room for what is nearest to the matter. */
const MAX_OWN = 2;

/**
 * The nearest passages where nothing answers, at most three: words of the speaker asked for, on the nearest matter
 * first, then what was found too far off, or anything with the question's words.
 */
export async function findClosest(
  archive: Archive,
  asked: WeightedQuestion,
  chosen: readonly RankedPassage[],
  settings: ClosestSettings,
): Promise<readonly RankedPassage[]> {
  const own = (await findOwnWords(archive, asked, settings)).slice(0, MAX_OWN);
  const near = chosen.length > 0 ? chosen : await findNear(archive, asked, settings);
  const others = near.filter(({ passage }) => !own.some((each) => areOverlapping(each.passage, passage)));
  return [...own, ...others].slice(0, MAX_CLOSEST);
}

/** Words of the speaker asked for on any matter; none where nobody is asked for. */
async function findOwnWords(
  archive: Archive,
  asked: WeightedQuestion,
  { now, weights, filter, leaveOut }: ClosestSettings,
): Promise<readonly RankedPassage[]> {
  const speaker = asked.question.speech?.speaker ?? null;
  if (speaker === null) return [];
  const said = new Map(
    [...(await speechOf(archive, speaker))].filter(([{ read }]) => isAdmitted(filter, read.article)),
  );
  const scores = new Map(
    [...said.keys()].map(({ read }) => [read, { bm25: 0, recency: recencyOf(read, now) }]),
  );
  const passages = await leaveOut(toSpeechPassages(asked, said, scores, 'any-matter'));
  const ranked = rankPassages(asked, passages, weights);
  return choosePassages(ranked, await createSaidAgain(archive, ranked));
}

/** For a question about speech that nobody is quoted on: anything with its words. */
async function findNear(
  archive: Archive,
  { question }: WeightedQuestion,
  settings: ClosestSettings,
): Promise<readonly RankedPassage[]> {
  const asked = await weighQuestion({ ...question, speech: null }, archive);
  const ranked = rankPassages(asked, await gatherNews(archive, asked, settings), settings.weights);
  return choosePassages(ranked, () => false);
}

function areOverlapping(one: CandidatePassage, other: CandidatePassage): boolean {
  return one.source.read === other.source.read && overlaps(one, other);
}
