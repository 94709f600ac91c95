import type { Article } from '../../article/article.ts';
import type { ReadArticle } from '../../search/sentence-index.ts';
import type { IndexedSpeech } from '../../search/speech-index.ts';
import type { TextSpan } from '../../span.ts';
import type { RankingPart } from './ranking-parts.ts';

/** One or two successive sentences of a paragraph with words of the question. */
export interface CandidatePassage extends TextSpan {
  readonly source: CandidateArticle;
  /** Indexes of its sentences, `until` exclusive. */
  readonly from: number;
  readonly until: number;
  /** The statement in it; null where the question is not about speech. */
  readonly speech: IndexedSpeech | null;
  /** How surely the speaker asked for says it, 0 to 1. */
  readonly speaker: number;
}

/** An article that may answer. */
export interface CandidateArticle {
  readonly read: ReadArticle;
  /** Set where {@link read} is the headline of this article, read as if it were its text. */
  readonly headlineOf?: Article;
  /** Its BM25 score, raised by its recency, beside the best article's, 0 to 1. */
  readonly bm25: number;
  /** How recent it is before `now`, 0 to 1; 0 where no day is known. */
  readonly recency: number;
  /** For each word its index in the question's terms, -1 for others. */
  readonly hits: Int8Array;
  /** The share of the question's weight in the headline, and in headline and text together. */
  readonly headlineCoverage: number;
  readonly coverage: number;
}

/** A passage with its rank. */
export interface RankedPassage {
  readonly passage: CandidatePassage;
  /** Greater is better; comparable within one question. */
  readonly score: number;
  /** What the score is made of, each part 0 to 1 before it is weighted. */
  readonly parts: Readonly<Record<RankingPart, number>>;
  /** The share of the question's weight in the passage, and in it together with its neighbours and the headline. */
  readonly covered: number;
  readonly near: number;
}

/** An answer that a passage states. */
export interface StatedAnswer {
  readonly ranked: RankedPassage;
  readonly span: TextSpan;
  readonly text: string;
}

/** What passages state in the relation asked for. */
export interface Stated {
  /** Null where none states it, or where they differ. */
  readonly answer: StatedAnswer | null;
  /** What they state where they differ, the best first; else empty. */
  readonly versions: readonly StatedAnswer[];
}

/** Whether what a yes-or-no question asks is so, by the sentence that states it. */
export interface JudgedStatement {
  readonly ranked: RankedPassage;
  /** The sentence, in the article's text. */
  readonly span: TextSpan;
  readonly isSo: boolean;
}

/** A role that an article gives somebody. */
export interface StatedRole {
  readonly read: ReadArticle;
  /** The index of the sentence that gives it beside the name. */
  readonly sentence: number;
  /** The role, in the article's text. */
  readonly span: TextSpan;
}

/** A role beside a name, ready to be compared. */
export interface RoleBeside extends StatedRole {
  /** As compared with others. */
  readonly form: string;
  readonly stems: ReadonlySet<string>;
  readonly isFormer: boolean;
  /** Whether it says what somebody is to another: "a friend of his". */
  readonly isPersonal: boolean;
  /** Whether it is no more than a title cut short: "Sen.". */
  readonly isShort: boolean;
}

/** For questions that ask for no relation. */
export const NOTHING_STATED: Stated = { answer: null, versions: [] };
