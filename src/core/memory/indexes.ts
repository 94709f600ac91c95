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

/** All articles of an archive and their indexes, held in memory. */
export interface ArchiveIndexes {
  /** In which the articles are read. */
  readonly language: Language;
  /** What finds words in them. */
  readonly engine: SearchEngine;
  /** In the order of the articles. */
  readonly quoted: readonly QuotedArticle[];
  /** By path. */
  readonly articles: readonly Article[];
  /** In the order of the articles and of the text. */
  readonly statements: readonly Statement[];
  /** How much that is. */
  readonly holdings: Holdings;
  /** Finds statements and passages by their words; built when it is first asked for. */
  readonly search: ArchiveSearch;
  /** The articles sentence by sentence, for questions; built when it is first asked for. */
  readonly sentences: SentenceIndex;
  /** What is said, by the words that name who says it; built when it is first asked for. */
  readonly speech: SpeechIndex;
  /** Who is quoted, one entry a person or body; built when it is first asked for. */
  readonly speakers: SpeakerDirectory;
  /** Who publishes the articles, those of most articles first; unknown publishers are left out. */
  readonly outlets: readonly Outlet[];
  /** What is said, each thing once in all its wordings; built when it is first asked for. */
  readonly sayings: AllSayings;
  /** Builds what is else built when it is first asked for, in steps between which something else may be done. */
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
