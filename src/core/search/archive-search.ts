import type { Article } from '../article/article.ts';
import { once } from '../once.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import { compareText } from '../text-order.ts';
import { align, alignExactly, type Likeness, type Match } from './alignment.ts';
import { documentsWithAll, documentsWithMost } from './candidates.ts';
import {
  FoundQuotation,
  type IndexedQuotation,
  type Matched,
  type ReadQuotations,
} from './found-quotation.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SequenceComparer } from './segments/compare-sequences.ts';
import { type Speller, type WeightedQuery, weighQuery } from './weighted-query.ts';
import { sequenceWords } from './word-sequence.ts';

export type { IndexedQuotation, Matched } from './found-quotation.ts';

/** A paragraph of an article. */
export interface Passage {
  readonly article: Article;
  /** Among the paragraphs of its article. */
  readonly index: number;
  readonly span: TextSpan;
  /** The quotations of the article. */
  readonly quotations: readonly Quotation[];
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

/** What is looked up in: the documents of an index with their words. */
export interface IndexedArchive extends ReadQuotations {
  readonly index: SearchIndex;
  readonly spell: Speller;
  /** The quotations that hold some letters as whole words run together. */
  scan(letters: string): readonly number[];
  /** Compares a query with quotations, by their numbers. */
  comparer(query: WeightedQuery): SequenceComparer;
  passageAt(document: number): Passage | undefined;
}

/** Looks a query up in what is indexed. */
export function lookUpIn(archive: IndexedArchive, query: Query): LookUp {
  return createLookUp(archive, weighQuery(query, archive.index, archive.spell));
}

function createLookUp(archive: IndexedArchive, query: WeightedQuery): LookUp {
  const { index, lexicon } = archive;
  const comparer = once(() => archive.comparer(query));
  const exactly = (document: number) => comparer().exactly(document);
  const loosely = (document: number) => comparer().loosely(document);
  const anyhow = (document: number) => exactly(document) ?? loosely(document);
  const whole = (likeness: Likeness | null) => (likeness?.tier === 'partial' ? null : likeness);
  const source = { archive, query };
  const matchQuotations = (documents: readonly number[], compare: (document: number) => Likeness | null) => {
    const found: Matched<IndexedQuotation>[] = [];
    for (const document of documents) {
      const likeness = compare(document);
      if (likeness !== null) found.push(new FoundQuotation(source, document, likeness));
    }
    return found;
  };
  const passagesAt = (documents: readonly number[]) =>
    documents.flatMap((document) => archive.passageAt(document) ?? []);
  const sequenceOf = ({ article, span }: Passage) => sequenceWords(article.prose, [span], lexicon);
  let exactPassages: readonly Matched<Passage>[] | undefined;

  return {
    async findAll() {
      const candidates = documentsWithAll(index, query, 'quotation');
      if (!isPhrase(query)) return matchQuotations(candidates, (document) => whole(anyhow(document)));
      const exact = matchQuotations(candidates, exactly);
      return exact.length > 0 ? exact : matchQuotations(candidates, (document) => whole(loosely(document)));
    },
    async findSome() {
      return matchQuotations(documentsWithMost(index, query, 'quotation', MAX_QUOTATIONS), anyhow);
    },
    scan: async () => matchQuotations(archive.scan(query.fragments[0] ?? ''), exactly),
    async findPassagesExactly() {
      const candidates = () => passagesAt(documentsWithAll(index, query, 'passage')).toSorted(compareSpots);
      exactPassages ??= matchAll(candidates().slice(0, MAX_EXACT_PASSAGES), (passage) =>
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

/** Orders passages by their articles' paths and where they stand. */
function compareSpots(one: Passage, other: Passage): number {
  return compareText(one.article.path, other.article.path) || one.span.start - other.span.start;
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
