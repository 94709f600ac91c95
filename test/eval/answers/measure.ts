import { isQuestion, readQuestion } from '../../../src/core/answers/ask/01-read-question.ts';
import { toCandidate } from '../../../src/core/answers/ask/02-gather.ts';
import { rankPassages } from '../../../src/core/answers/ask/03-rank.ts';
import { ask } from '../../../src/core/answers/ask/ask.ts';
import { type RankingPart, weightsOf } from '../../../src/core/answers/ask/ranking-parts.ts';
import { weighQuestion } from '../../../src/core/answers/ask/weighted-question.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { type AskJson, askToJson } from '../../../src/reply/records/json-ask.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import type { Gold, SentenceQuestion } from './gold.ts';
import {
  declinedOf,
  type NewsScore,
  type RankScore,
  type ScoredCandidates,
  type SpeechScore,
  scoreNews,
  scoreRankings,
  scoreSpeech,
} from './score.ts';

/** The archives that the questions are asked of. */
export interface Archives {
  /** That holds the answers to the questions of the day. */
  readonly news: MemoryArchive;
  /** That holds none of them, and is what the questions about speech are asked of. */
  readonly speech: MemoryArchive;
}

/** All figures of one run. */
export interface Figures {
  readonly news: NewsScore;
  readonly speech: SpeechScore;
  /** The share of the questions of the day declined where nothing answers them, in per cent. */
  readonly declined: number;
  readonly sentences: RankScore;
}

const ZONE = 'UTC';
/** Whoever asks on a day asks at noon. */
const NOON = 'T12:00:00Z';

/** Asks all questions and scores the answers. */
export async function measure(
  { news, speech }: Archives,
  gold: Gold,
  without: RankingPart | null,
): Promise<Figures> {
  const dayOf = (day: string) => new Date(`${day}${NOON}`);
  return {
    news: scoreNews(
      gold.news,
      await Promise.all(gold.news.map(({ question, now }) => answer(news, question, dayOf(now), without))),
    ),
    speech: scoreSpeech(
      gold.speech,
      await Promise.all(gold.speech.map(({ question }) => answer(speech, question, new Date(0), without))),
    ),
    declined: declinedOf(
      await Promise.all(gold.news.map(({ question, now }) => answer(speech, question, dayOf(now), without))),
    ),
    sentences: scoreRankings(await rankSentences(gold.sentences, without)),
  };
}

async function answer(
  archive: MemoryArchive,
  text: string,
  now: Date,
  without: RankingPart | null,
): Promise<AskJson> {
  const question = await readQuestion(text, archive, { now, zone: ZONE });
  if (!isQuestion(question)) throw new Error(`No question: ${text}`);
  return askToJson(await ask(archive, question, { now, zone: ZONE, without }));
}

/** Ranks candidate sentences with the ranking function, each sentence as an article of its own. */
async function rankSentences(
  gold: readonly SentenceQuestion[],
  without: RankingPart | null,
): Promise<readonly ScoredCandidates[]> {
  const texts = gold.flatMap(({ candidates }) => candidates.map(({ text }) => text));
  const archive = buildArchive(texts.map((text, at) => ({ article: toArticle(text, at), quotations: [] })));
  let next = 0;
  const scored: ScoredCandidates[] = [];
  for (const { question: text, candidates } of gold) {
    const question = await readQuestion(text, archive, { now: new Date(0), zone: ZONE });
    if (!isQuestion(question)) throw new Error(`No question: ${text}`);
    const asked = await weighQuestion(question, archive);
    const passages = candidates.flatMap(() => {
      const read = archive.indexes.sentences.articleAt(next);
      next += 1;
      if (read === undefined) return [];
      const source = toCandidate(asked, read, { bm25: 0, recency: 0 });
      const span = { start: 0, end: read.article.text.length, from: 0, until: read.sentences.length };
      return [{ ...span, source, speech: null, speaker: 0 }];
    });
    const ranked = new Map(
      rankPassages(asked, passages, weightsOf(question, without)).map(({ passage, score }) => [
        passage,
        score,
      ]),
    );
    scored.push({
      relevant: candidates.map(({ relevant }) => relevant),
      scores: passages.map((passage) => ranked.get(passage) ?? 0),
    });
  }
  return scored;
}

function toArticle(text: string, at: number) {
  const unknown = { headline: null, publisher: null, author: null, datePublished: null, url: null };
  const path = `${String(at).padStart(6, '0')}.txt`;
  return {
    ...unknown,
    id: path,
    path,
    text,
    prose: text,
    language: 'en',
    paragraphs: [{ start: 0, end: text.length }],
  };
}
