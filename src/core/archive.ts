import type { ArticleFilter } from './article/article-filter.ts';
import type { Census } from './census.ts';
import type { DateRange } from './dates/date-range.ts';
import type { PublicationDates } from './dates/publication-dates.ts';
import type { ArticlesOfDays } from './digest/01-articles.ts';
import type { StemWeights } from './digest/03-terms.ts';
import type { Holdings } from './holdings.ts';
import type { Language } from './language/language.ts';
import type { Outlet } from './outlets/outlet.ts';
import type { QuotationKind } from './quotations/quotation.ts';
import type { Sayings } from './sayings/sayings.ts';
import type { LookUp } from './search/archive-search.ts';
import type { Query } from './search/query.ts';
import type { RankedArticle, RankedArticlesRequest } from './search/ranked-articles.ts';
import type { ReadArticle, StemCounts } from './search/sentence-index.ts';
import type { IndexedSpeech } from './search/speech-index.ts';
import type { StatementSpeakers } from './speakers/speaker-directory.ts';
import type { SpeakerEntry } from './speakers/speaker-entry.ts';
import type { FullName } from './speakers/speaker-index.ts';
import type { SpeakerLookup } from './speakers/speaker-reader.ts';
import type { QuotedArticle, Statement } from './statement.ts';
import type { ChangedStatement } from './versions/changed-statements.ts';

/**
 * The archive as answers query it. Its storage may be slow and may fail: then it throws an
 * {@link ArchiveFailure}, and never gives a part for the whole. An article and its quotations are the same objects
 * wherever one state gives them; what pairs them, a statement or an entry, may be made anew.
 */
export interface Archive {
  /** In which its articles are read and questions are asked. */
  readonly language: Language;
  /** The archive as it is now; what is asked of it later is of the same articles. One answer asks one state. */
  asOfNow(): Archive;
  /** Differs from what it was before whenever an article has come, gone or changed. */
  revision(): Promise<string>;
  holdings(): Promise<Holdings>;
  census(): Promise<Census>;
  /** Who publishes the articles, those of most articles first; unknown publishers are left out. */
  outlets(): Promise<readonly Outlet[]>;
  /** On which days articles were published. */
  dates(): Promise<PublicationDates>;
  /**
   * The articles of these ids with what is said in them, in the order of the ids; without those that it doesn't hold.
   */
  articles(ids: readonly string[]): Promise<readonly QuotedArticle[]>;
  /** All articles by path, one after the other. */
  eachArticle(): AsyncIterable<QuotedArticle>;
  /** The articles of some days, midnight to midnight in a zone. */
  articlesOf(days: { readonly since: string; readonly until: string }, zone: string): Promise<ArticlesOfDays>;
  /** How much a filter lets through, and who publishes that. */
  countWithin(filter: ArticleFilter): Promise<HeldWithin>;
  /** In the order of the articles' paths and of the text. */
  statements(filter: StatementFilter): Promise<readonly Statement[]>;
  /** What became of quotations of its articles between their versions. */
  changed(): Promise<readonly ChangedStatement[]>;
  /** To which sayings some statements belong. */
  sayings(statements: readonly Statement[]): Promise<Sayings>;
  /** Weighs a query; what it finds is found when asked for. */
  lookUp(query: Query): LookUp;
  readonly speakers: SpeakerDirectoryPort;
  readonly sentences: SentencePort;
}

/** The archive could not be asked: it took too long, or a part of it did not answer. The message is one line. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';
}

/** What a filter lets through. */
export interface HeldWithin extends Holdings {
  /** Publishers as their articles spell them, in the order in which they come first. */
  readonly outlets: readonly string[];
}

/** Which statements are wanted; all of them where nothing is set. */
export interface StatementFilter {
  /** A speaker's id. */
  readonly speaker?: string | null;
  /** Publishers as their articles spell them. */
  readonly outlets?: readonly string[] | null;
  readonly kind?: QuotationKind | null;
  /** Days of publication; articles of which no day is known are let through all the same. */
  readonly published?: { readonly range: DateRange; readonly zone: string } | null;
  /** Words one of which is the verb of saying's. */
  readonly cues?: ReadonlySet<string> | null;
}

/** Who is quoted in an archive: one entry a person or body. */
export interface SpeakerDirectoryPort {
  /** The speakers that a name fits, or those with the nearest names. */
  find(query: string): Promise<SpeakerLookup>;
  /** The speakers that a name fits, most quoted first; no nearest. */
  list(query: string): Promise<readonly SpeakerEntry[]>;
  /** In the order of the ids, without those that are nobody's. */
  byIds(ids: readonly string[]): Promise<readonly SpeakerEntry[]>;
  /** Whose some statements are. */
  of(statements: readonly Statement[]): Promise<StatementSpeakers>;
  /** The most quoted speakers with an unambiguous name, at most that many. */
  mostQuoted(limit: number): Promise<readonly SpeakerEntry[]>;
  /** Those whose name begins with what is typed, or almost; everybody where nothing is. */
  complete(typed: string, limit: number): Promise<readonly SpeakerEntry[]>;
  /** A page of all, or of those whose name begins with what is typed or with a letter. */
  page(request: SpeakerPageRequest): Promise<SpeakerPage>;
  /** Which of some words, folded, are the last words of a name. */
  endingsAmong(forms: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether somebody may be asked for by some words, folded: a whole name, its first or its last words. */
  isAskedBy(form: string): Promise<boolean>;
  /** Whether some words, folded, are a whole name or the last words of one. */
  isName(form: string): Promise<boolean>;
  /** Words of names of which a word may be a misspelling, as they are written; one as often as forms have it. */
  namesNear(form: string): Promise<readonly string[]>;
  /** The full names of as many words as these, folded, that hold one of them. */
  fullNamesWith(forms: readonly string[]): Promise<readonly FullName[]>;
  /** The name whose letters, run together and folded, are these; null where nobody has it. */
  nameOfLetters(letters: string): Promise<string | null>;
}

/** Which speakers are listed. */
export interface SpeakerPageRequest {
  /** Null: names with any first letter. */
  readonly typed: string | null;
  /** A to Z, or # for anything else; null for all. */
  readonly letter: string | null;
  readonly skip: number;
  readonly limit: number;
}

/** A page of speakers, most quoted first. */
export interface SpeakerPage {
  readonly speakers: readonly SpeakerEntry[];
  /** How many there are of those asked for. */
  readonly fitting: number;
  /** How many there are in all. */
  readonly all: number;
  /** The letters with which names begin, in order. */
  readonly letters: readonly string[];
}

/** The articles of an archive sentence by sentence, for questions. */
export interface SentencePort {
  /** How often stems stand in the archive. */
  count(stems: readonly string[]): Promise<StemCounts>;
  /** The articles that hold the terms of a question, best first. */
  rank(request: RankedArticlesRequest): Promise<readonly RankedArticle[]>;
  /** Articles of these ids sentence by sentence, in their order; without those that it doesn't hold. */
  read(ids: readonly string[]): Promise<readonly ReadArticle[]>;
  /** The statements whose speaker is named or described with all the words: "clinton", "trump campaign". */
  spokenBy(words: readonly string[]): Promise<readonly IndexedSpeech[]>;
  /** How telling each stem is. */
  weights(): Promise<StemWeights>;
}
