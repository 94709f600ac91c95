import type { Archive } from '../../../archive.ts';
import { isAdmitted } from '../../../article/article-filter.ts';
import { recencyOf } from '../../../search/ranked-articles.ts';
import type { ReadArticle } from '../../../search/sentence-index.ts';
import { speechIn } from '../../../search/speech-index.ts';
import { type GatherSettings, gatherArticles, gatherPassages, toCandidate } from '../02-gather.ts';
import type { CandidateArticle, CandidatePassage } from '../passages.ts';
import type { WeightedQuestion } from '../question-reader.ts';
import { weighQuestion } from '../weighted-question.ts';
import { toGroupPassages } from './group-passages.ts';
import { headlinesOf } from './headlines.ts';
import { speechOf, toSpeechPassages, toUnattributedPassages } from './speech-passages.ts';

/** The passages that may answer a question about what happened. */
export async function gatherNews(
  archive: Archive,
  asked: WeightedQuestion,
  settings: GatherSettings,
): Promise<readonly CandidatePassage[]> {
  const sources = await gatherArticles(archive, asked, settings);
  const headlines = await headlinesOf(archive, asked, sources);
  return [...sources, ...headlines].flatMap(gatherPassages);
}

/** The passages that may answer a question about what was said. */
export async function gatherSpeech(
  archive: Archive,
  asked: WeightedQuestion,
  settings: GatherSettings,
): Promise<readonly CandidatePassage[]> {
  const speaker = asked.question.speech?.speaker ?? null;
  const names = speaker === null ? [] : asked.reader.readWords(speaker.asked);
  const words = [...asked.question.words, ...names];
  const wide = await weighQuestion({ ...asked.question, words }, archive);
  const near = (await gatherArticles(archive, wide, settings)).map((source) =>
    toCandidate(asked, source.read, source),
  );
  const scores = new Map(near.map((source) => [source.read, source]));
  const statements =
    speaker === null
      ? new Map(
          near
            .flatMap(({ read }) => speechIn(read))
            .map((each) => [each, each.statement.quotation.speaker === null ? 0 : 1]),
        )
      : await speechOf(archive, speaker);
  const { filter, now } = settings;
  const admitted = new Map([...statements].filter(([{ read }]) => isAdmitted(filter, read.article)));
  const all = new Map<ReadArticle, Pick<CandidateArticle, 'bm25' | 'recency'>>(scores);
  for (const { read } of admitted.keys()) {
    if (!all.has(read)) all.set(read, { bm25: 0, recency: recencyOf(read, now) });
  }
  const said = toSpeechPassages(asked, admitted, all);
  if (speaker === null) return said;
  if (asked.terms.length === 0) return [...said, ...toGroupPassages(speaker, near, asked.reader)];
  return [...said, ...(await toUnattributedPassages(archive, speaker, near))];
}
