import type { Archive } from '../../archive.ts';
import type { ReadArticle } from '../../search/sentence-index.ts';
import {
  type CandidateArticle,
  type CandidatePassage,
  gatherArticles,
  gatherPassages,
  recencyOf,
  toCandidate,
} from './02-gather.ts';
import { readWords } from './question-words.ts';
import type { RankingWeights } from './ranking-parts.ts';
import { speechOf, toSpeechPassages, toUnattributedPassages } from './speech-passages.ts';
import { type WeightedQuestion, weighQuestion } from './weighted-question.ts';

/** The passages that may answer a question about what happened. */
export function gatherNews(
  archive: Archive,
  asked: WeightedQuestion,
  now: Date,
  weights: RankingWeights,
  admits: (read: ReadArticle) => boolean,
): readonly CandidatePassage[] {
  return gatherArticles(asked, archive.sentences, now, weights, admits).flatMap(gatherPassages);
}

/** The passages that may answer a question about what was said. */
export function gatherSpeech(
  archive: Archive,
  asked: WeightedQuestion,
  now: Date,
  weights: RankingWeights,
  admits: (read: ReadArticle) => boolean,
): readonly CandidatePassage[] {
  const speaker = asked.question.speech?.speaker ?? null;
  const names = speaker === null ? [] : readWords(speaker.asked);
  const wide = weighQuestion(
    { ...asked.question, words: [...asked.question.words, ...names] },
    archive.sentences,
  );
  const near = gatherArticles(wide, archive.sentences, now, weights, admits).map((source) =>
    toCandidate(asked, source.read, source),
  );
  const scores = new Map(near.map((source) => [source.read, source]));
  const statements =
    speaker === null
      ? new Map(
          near
            .flatMap(({ read }) => archive.speech.in(read))
            .map((each) => [each, each.statement.quotation.speaker === null ? 0 : 1]),
        )
      : speechOf(archive, speaker);
  const admitted = new Map([...statements].filter(([{ read }]) => admits(read)));
  const all = new Map<ReadArticle, Pick<CandidateArticle, 'bm25' | 'recency'>>(scores);
  for (const { read } of admitted.keys()) {
    if (!all.has(read)) all.set(read, { bm25: 0, recency: recencyOf(read, now) });
  }
  const said = toSpeechPassages(asked, admitted, all);
  if (speaker === null || asked.terms.length === 0) return said;
  return [...said, ...toUnattributedPassages(archive, speaker, near)];
}
