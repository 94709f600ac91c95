import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import type { Statement } from '../statement.ts';
import { compareText } from '../text-order.ts';
import { align, alignExactly, alignWords, type Match } from './alignment.ts';
import { documentsWithAll, documentsWithMost } from './candidates.ts';
import type { Lexicon, Term } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { type Speller, type WeightedQuery, weighQuery } from './weighted-query.ts';
import { placeWords, sequenceTerms, sequenceWords, type WordSequence } from './word-sequence.ts';

/** A quotation with its words. */
export interface IndexedQuotation extends Statement {
  readonly sequence: WordSequence;
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

/** What is looked up in: the documents of an index with their words. */
export interface IndexedArchive {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly spell: Speller;
  statementAt(document: number): Statement | undefined;
  /** The words of a quotation. */
  termsOf(document: number): readonly Term[];
  /** The quotations that hold some letters, words run together. */
  scan(letters: string): readonly number[];
  /** Tells of a quotation whether it holds some letters, words run together. */
  holding(letters: string): (document: number) => boolean;
  passageAt(document: number): Passage | undefined;
}

/** Looks a query up in what is indexed. */
export function lookUpIn(archive: IndexedArchive, query: Query): LookUp {
  return createLookUp(archive, weighQuery(query, archive.index, archive.spell));
}

function createLookUp(archive: IndexedArchive, query: WeightedQuery): LookUp {
  const { index, lexicon } = archive;
  const quotationAt = (document: number): readonly IndexedQuotation[] => {
    const statement = archive.statementAt(document);
    if (statement === undefined) return [];
    const placeAll = () => placeWords(statement.article.prose, statement.quotation.parts, lexicon);
    return [withSequence(statement, sequenceTerms(archive.termsOf(document), placeAll))];
  };
  /** One after the other, so that what does not match is let go of at once. */
  const matchQuotations = (documents: readonly number[], matchOf: (item: IndexedQuotation) => Match | null) =>
    documents.flatMap((document) => matchAll(quotationAt(document), matchOf));
  const passagesAt = (documents: readonly number[]) =>
    documents.flatMap((document) => archive.passageAt(document) ?? []);
  const sequenceOf = ({ article, span }: Passage) => sequenceWords(article.prose, [span], lexicon);
  const alignExact = ({ sequence }: IndexedQuotation) => alignExactly(query, sequence);
  const alignAny = ({ sequence }: IndexedQuotation) => align(query, sequence);
  const alignLoosely = ({ sequence }: IndexedQuotation) => alignWords(query, sequence);
  const whole = (match: Match | null) => (match?.tier === 'partial' ? null : match);
  let exactPassages: readonly Matched<Passage>[] | undefined;

  return {
    async findAll() {
      const candidates = documentsWithAll(index, query, 'quotation');
      if (!isPhrase(query)) return matchQuotations(candidates, (item) => whole(alignAny(item)));
      const exact = matchQuotations(candidates.filter(archive.holding(query.fragments[0] ?? '')), alignExact);
      if (exact.length > 0) return exact;
      return matchQuotations(candidates, (item) => whole(alignLoosely(item)));
    },
    async findSome() {
      return matchQuotations(documentsWithMost(index, query, 'quotation', MAX_QUOTATIONS), alignAny);
    },
    scan: async () => matchQuotations(archive.scan(query.fragments[0] ?? ''), alignExact),
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

/** Of thousands that hold a common word only those that are shown are read. */
function withSequence(statement: Statement, sequence: WordSequence): IndexedQuotation {
  return {
    article: statement.article,
    outline: statement.outline,
    sequence,
    get quotation() {
      return statement.quotation;
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
