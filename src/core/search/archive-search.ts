import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import { align, alignExactly, type Match } from './alignment.ts';
import { documentsWithAll, documentsWithMost } from './candidates.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createSpeller } from './misspellings.ts';
import type { Query } from './query.ts';
import type { SearchEngine, SearchIndex } from './search-engine.ts';
import { createSequenceWriter, openSequences, type Sequences } from './segments/sequences.ts';
import { type WeightedQuery, weighQuery } from './weighted-query.ts';
import {
  placeWords,
  sequenceTerms,
  sequenceWords,
  termsIn,
  termsOf,
  type WordSequence,
} from './word-sequence.ts';

/** A quotation with its words. */
export interface IndexedQuotation {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly sequence: WordSequence;
  /** Its place among all quotations by their articles' dates, then by path, then in the text. */
  readonly rank: number;
}

/** A paragraph of an article. */
export interface Passage {
  readonly article: Article;
  readonly span: TextSpan;
  /** The quotations of the article. */
  readonly quotations: readonly Quotation[];
}

/** Something of the archive with how it matches. */
export interface Matched<Item> {
  readonly item: Item;
  readonly match: Match;
}

/** Finds statements and passages by their words. */
export interface ArchiveSearch {
  /** Weighs a query; what it finds is found when asked for. */
  lookUp(query: Query): LookUp;
}

/** What an archive holds of one query. Nothing it returns is in a promised order. */
export interface LookUp {
  /**
   * The quotations that hold all content words, inflected or misspelt too; of one content word among stop words ("it
   * will be a") those that hold the phrase exactly, where there are any.
   */
  findAll(): Promise<readonly Matched<IndexedQuotation>[]>;
  /** The quotations that hold some of the words; the best fifty. */
  findSome(): Promise<readonly Matched<IndexedQuotation>[]>;
  /** The quotations that hold the fragments exactly, found by reading every one: for words that are not indexed. */
  scan(): Promise<readonly Matched<IndexedQuotation>[]>;
  /** The passages that hold the fragments exactly, quoted or not; at most fifty. */
  findPassagesExactly(): Promise<readonly Matched<Passage>[]>;
  /** The passages that hold all content words, inflected or misspelt too, as far as they are wanted. */
  findAllPassages(isWanted: (passage: Passage) => boolean): Promise<readonly Matched<Passage>[]>;
  /** The passages that hold some of the words; the best eight. */
  findPassages(): Promise<readonly Matched<Passage>[]>;
}

const MAX_QUOTATIONS = 50;
const MAX_EXACT_PASSAGES = 50;
const MAX_PASSAGES = 8;

/** Indexes the quotations and the paragraphs of an archive: some seconds for tens of thousands of passages. */
export function buildArchiveSearch(quoted: readonly QuotedText[], engine: SearchEngine): ArchiveSearch {
  const lexicon = createLexicon();
  const statements = quoted
    .toSorted((one, other) => compareArticles(one.article, other.article))
    .flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })));
  const passages = quoted.flatMap(({ article, quotations }) =>
    article.paragraphs.map((span) => ({ article, span, quotations })),
  );
  const writer = createSequenceWriter();
  const index = engine.indexDocuments({
    quotation: mapEach(statements, ({ article, quotation }) => {
      const words = placeWords(article.prose, quotation.parts, lexicon);
      writer.add(words);
      return termsOf(words, article.prose, lexicon);
    }),
    passage: mapEach(passages, ({ article, span }) => termsIn(article.prose, span, lexicon)),
  });
  const opened = openSequences(writer.freeze(), lexicon);
  if (!opened.ok) throw new Error(`Words that were just written are ${opened.fault}.`);
  const spell = createSpeller(lexicon.terms(), engine);
  const indexed: IndexedArchive = { lexicon, statements, sequences: opened.sequences, passages, index };
  return { lookUp: (query) => createLookUp(indexed, weighQuery(query, index, spell)) };
}

interface QuotedText {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

interface IndexedArchive {
  readonly lexicon: Lexicon;
  /** In the order of the index, as the passages are. */
  readonly statements: readonly QuotedWords[];
  readonly sequences: Sequences;
  readonly passages: readonly Passage[];
  readonly index: SearchIndex;
}

type QuotedWords = Pick<IndexedQuotation, 'article' | 'quotation'>;

function* mapEach<Item, Result>(items: readonly Item[], map: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield map(item);
}

function createLookUp(
  { lexicon, statements, sequences, passages, index }: IndexedArchive,
  query: WeightedQuery,
): LookUp {
  const quotationAt = (rank: number): readonly IndexedQuotation[] => {
    const statement = statements[rank];
    if (statement === undefined) return [];
    const { article, quotation } = statement;
    const placeAll = () => placeWords(article.prose, quotation.parts, lexicon);
    return [{ article, quotation, rank, sequence: sequenceTerms(sequences.termsOf(rank), placeAll) }];
  };
  const quotationsAt = (ranks: readonly number[]) => ranks.flatMap(quotationAt);
  const passagesAt = (places: readonly number[]) => places.flatMap((place) => passages[place] ?? []);
  const sequenceOf = ({ article, span }: Passage) => sequenceWords(article.prose, [span], lexicon);
  const alignExact = ({ sequence }: IndexedQuotation) => alignExactly(query, sequence);
  const alignAny = ({ sequence }: IndexedQuotation) => align(query, sequence);
  let exactPassages: readonly Matched<Passage>[] | undefined;

  return {
    async findAll() {
      const candidates = quotationsAt(documentsWithAll(index, query, 'quotation'));
      const exact = isPhrase(query) ? matchAll(candidates, alignExact) : [];
      if (exact.length > 0) return exact;
      return matchAll(candidates, alignAny).filter(({ match }) => match.tier !== 'partial');
    },
    async findSome() {
      return matchAll(quotationsAt(documentsWithMost(index, query, 'quotation', MAX_QUOTATIONS)), alignAny);
    },
    scan: async () => matchAll(quotationsAt(sequences.scan(query.fragments[0] ?? '')), alignExact),
    async findPassagesExactly() {
      const candidates = () => documentsWithAll(index, query, 'passage').slice(0, MAX_EXACT_PASSAGES);
      exactPassages ??= matchAll(passagesAt(candidates()), (passage) =>
        alignExactly(query, sequenceOf(passage)),
      );
      return exactPassages;
    },
    async findAllPassages(isWanted) {
      const candidates = passagesAt(documentsWithAll(index, query, 'passage')).filter(isWanted);
      return matchAll(candidates, (passage) => align(query, sequenceOf(passage))).filter(
        ({ match }) => match.tier !== 'partial',
      );
    },
    async findPassages() {
      const candidates = documentsWithMost(index, query, 'passage', MAX_PASSAGES);
      return matchAll(passagesAt(candidates), (passage) => align(query, sequenceOf(passage)));
    },
  };
}

/** Whether stop words tell as much as the content: a lone content word is often a common one. */
function isPhrase({ words }: WeightedQuery): boolean {
  return words.length > 1 && words.filter(({ isContent }) => isContent).length === 1;
}

function matchAll<Item>(
  items: readonly Item[],
  matchOf: (item: Item) => Match | null,
): readonly Matched<Item>[] {
  return items.flatMap((item) => {
    const match = matchOf(item);
    return match === null ? [] : [{ item, match }];
  });
}
