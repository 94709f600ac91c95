import type { Article } from '../article/article.ts';
import { countHoldings, type Holdings } from '../holdings.ts';
import type { Language } from '../language/language.ts';
import { finish } from '../layers/finish.ts';
import { listOutlets, type Outlet } from '../outlets/outlet.ts';
import { type AllSayings, buildSayings } from '../sayings/sayings.ts';
import type { ArchiveSearch } from '../search/archive-search.ts';
import { buildArchiveSearch } from '../search/build-archive-search.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { buildSentenceIndex, type SentenceIndex } from '../search/sentence-index.ts';
import { buildSpeechIndex, type SpeechIndex } from '../search/speech-index.ts';
import type { SpeakerDirectory } from '../speakers/speaker-directory.ts';
import { type QuotedArticle, type Statement, statementsIn } from '../statement.ts';
import { compareText } from '../text-order.ts';

/** The articles of an archive and their indexes, held in memory. */
export interface ArchiveIndexes {
  /** The language in which the articles are read. */
  readonly language: Language;
  /** What finds words in them. */
  readonly engine: SearchEngine;
  /** Ordered as the articles are. */
  readonly quoted: readonly QuotedArticle[];
  /** By path. */
  readonly articles: readonly Article[];
  /** Ordered by article, then by their position in the text. */
  readonly statements: readonly Statement[];
  /** Counts of all this. */
  readonly holdings: Holdings;
  /** Finds statements and passages by their words; built when first asked for. */
  readonly search: ArchiveSearch;
  /** The articles sentence by sentence, for questions; built when first asked for. */
  readonly sentences: SentenceIndex;
  /** Statements by the words that name their speakers; built when first asked for. */
  readonly speech: SpeechIndex;
  /** Who is quoted, one entry per person or body; built when first asked for. */
  readonly speakers: SpeakerDirectory;
  /** The publishers, those with the most articles first; unknown ones are left out. */
  readonly outlets: readonly Outlet[];
  /** The sayings, each with all its wordings; built when first asked for. */
  readonly sayings: AllSayings;
  /** Builds at once what would be built when first asked for, in steps, so that other work can go on in between. */
  prepare(): Generator<void>;
}

/**
 * Makes the indexes of articles with their quotations, in any order.
 *
 * @param engine - what finds words in them.
 * @param language - in which the articles are read.
 */
export function buildIndexes(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: Language,
): ArchiveIndexes {
  const byPath = quoted.toSorted((one, other) => compareText(one.article.path, other.article.path));
  const articles = byPath.map(({ article }) => article);
  const statements = byPath.flatMap(statementsIn);
  let search: ArchiveSearch | undefined;
  let sentences: SentenceIndex | undefined;
  let speech: SpeechIndex | undefined;
  let speakers: SpeakerDirectory | undefined;
  let sayings: AllSayings | undefined;
  let outlets: readonly Outlet[] | undefined;
  return {
    ...{ language, engine },
    quoted: byPath,
    articles,
    statements,
    holdings: countHoldings(articles, statements.length),
    get search() {
      search ??= buildArchiveSearch(byPath, engine, language.words);
      return search;
    },
    get sentences() {
      sentences ??= buildSentenceIndex(byPath, engine, language.words);
      return sentences;
    },
    get speech() {
      const { readingOf } = this.sentences;
      speech ??= finish(
        buildSpeechIndex(
          articles.flatMap((article) => readingOf(article) ?? []),
          engine,
          language.words,
        ),
      );
      return speech;
    },
    get speakers() {
      speakers ??= finish(language.speakers.build(statements));
      return speakers;
    },
    get outlets() {
      outlets ??= listOutlets(articles);
      return outlets;
    },
    get sayings() {
      sayings ??= buildSayings(statements, this.speakers, language.words);
      return sayings;
    },
    *prepare() {
      const parts = [
        () => this.search,
        () => this.sentences,
        () => this.speech,
        () => this.speakers,
        () => this.sayings,
      ];
      for (const build of parts) yield void build();
    },
  };
}
