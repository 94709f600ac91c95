import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import { align, alignExactly, type Match } from './alignment.ts';
import { createSearchIndex } from './minisearch-index.ts';
import type { Query } from './query.ts';
import type { DocumentKind, SearchDocument, SearchIndex } from './search-index.ts';
import { createStemmer } from './terms.ts';
import { type WeightedQuery, type WeightedWord, weighQuery } from './weighted-query.ts';
import { sequenceWords, termsOf, type WordSequence } from './word-sequence.ts';

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
  /** The quotations that hold all content words, inflected or misspelt too. */
  findAll(): readonly Matched<IndexedQuotation>[];
  /** The quotations that hold some of the words; the best hundred. */
  findSome(): readonly Matched<IndexedQuotation>[];
  /** The quotations that hold the fragments exactly, found by reading every one: for words that are not indexed. */
  scan(): readonly Matched<IndexedQuotation>[];
  /** The passages that hold the fragments exactly, quoted or not; at most fifty. */
  findPassagesExactly(): readonly Matched<Passage>[];
  /** The passages that hold all content words, inflected or misspelt too, as far as they are wanted. */
  findAllPassages(isWanted: (passage: Passage) => boolean): readonly Matched<Passage>[];
  /** The passages that hold some of the words; the best dozen. */
  findPassages(): readonly Matched<Passage>[];
}

/** Terms looked up at once where all must be met: the rarest decide, the others are checked by alignment. */
const MOST_REQUIRED_TERMS = 4;
/** Postings read for words of which any will do; the commonest words are left out beyond it. */
const MOST_POSTINGS = 1500;
const MOST_QUOTATIONS = 100;
const MOST_EXACT_PASSAGES = 50;
const MOST_PASSAGES = 12;

/** Indexes the quotations and the paragraphs of an archive: some seconds for tens of thousands of passages. */
export function buildArchiveSearch(
  quoted: readonly { readonly article: Article; readonly quotations: readonly Quotation[] }[],
): ArchiveSearch {
  const stem = createStemmer();
  const quotations = quoted
    .toSorted((one, other) => compareArticles(one.article, other.article))
    .flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })))
    .map(({ article, quotation }, rank) => ({
      article,
      quotation,
      sequence: sequenceWords(article.prose, quotation.parts, stem),
      rank,
    }));
  const passages = quoted.flatMap(({ article, quotations }) =>
    article.paragraphs.map((span) => ({ article, span, quotations })),
  );
  const sequenceOf = ({ article, span }: Passage) => sequenceWords(article.prose, [span], stem);
  const index = createSearchIndex([
    ...quotations.map(({ article, sequence }) => toDocument('quotation', sequence, article, stem)),
    ...passages.map((passage) => toDocument('passage', sequenceOf(passage), passage.article, stem)),
  ]);
  const quotationsAt = (places: readonly number[]) => places.flatMap((place) => quotations[place] ?? []);
  const passagesAt = (places: readonly number[]) =>
    places.flatMap((place) => passages[place - quotations.length] ?? []);

  return {
    lookUp(query) {
      const weighted = weighQuery(query, index);
      const alignQuotation = ({ sequence }: IndexedQuotation) => align(weighted, sequence);
      return {
        findAll: () =>
          matchAll(quotationsAt(lookUpAll(index, weighted, 'quotation')), alignQuotation).filter(
            ({ match }) => match.tier !== 'partial',
          ),
        findSome: () =>
          matchAll(
            quotationsAt(lookUpAny(index, weighted, 'quotation').slice(0, MOST_QUOTATIONS)),
            alignQuotation,
          ),
        scan: () => matchAll(quotations, ({ sequence }) => alignExactly(weighted, sequence)),
        findPassagesExactly: () =>
          matchAll(
            passagesAt(lookUpAll(index, weighted, 'passage').slice(0, MOST_EXACT_PASSAGES)),
            (passage) => alignExactly(weighted, sequenceOf(passage)),
          ),
        findAllPassages: (isWanted) =>
          matchAll(passagesAt(lookUpAll(index, weighted, 'passage')).filter(isWanted), (passage) =>
            align(weighted, sequenceOf(passage)),
          ).filter(({ match }) => match.tier !== 'partial'),
        findPassages: () =>
          matchAll(passagesAt(lookUpAny(index, weighted, 'passage').slice(0, MOST_PASSAGES)), (passage) =>
            align(weighted, sequenceOf(passage)),
          ),
      };
    },
  };
}

function toDocument(
  kind: DocumentKind,
  sequence: WordSequence,
  { prose }: Article,
  stem: (form: string) => string,
): SearchDocument {
  return { kind, terms: termsOf(sequence, prose, stem) };
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

/** The documents with the rarest of the query's content words, best first; none where a word is in no document. */
function lookUpAll(index: SearchIndex, { words }: WeightedQuery, kind: DocumentKind): readonly number[] {
  const content = words.filter(({ isContent }) => isContent);
  const rarest = rarestFirst(index, content, kind).slice(0, MOST_REQUIRED_TERMS);
  if (rarest.length === 0 || rarest.some((word) => postings(index, word, kind) === 0)) return [];
  return lookUp(index, rarest, kind, 'all');
}

/** The documents with any of the query's content words, best first; common words count only beside few rare ones. */
function lookUpAny(index: SearchIndex, { words }: WeightedQuery, kind: DocumentKind): readonly number[] {
  const known = words.filter((word) => word.isContent && postings(index, word, kind) > 0);
  const chosen: WeightedWord[] = [];
  let read = 0;
  for (const word of rarestFirst(index, known, kind)) {
    read += postings(index, word, kind);
    if (chosen.length > 0 && read > MOST_POSTINGS) break;
    chosen.push(word);
  }
  return chosen.length === 0 ? [] : lookUp(index, chosen, kind, 'any');
}

function lookUp(
  index: SearchIndex,
  words: readonly WeightedWord[],
  kind: DocumentKind,
  combine: 'all' | 'any',
): readonly number[] {
  return index
    .search({ kind, combine, terms: words.map(({ stems }) => stems) })
    .map(({ document }) => document);
}

function rarestFirst(
  index: SearchIndex,
  words: readonly WeightedWord[],
  kind: DocumentKind,
): readonly WeightedWord[] {
  return words.toSorted((one, other) => postings(index, one, kind) - postings(index, other, kind));
}

function postings(index: SearchIndex, { stems }: WeightedWord, kind: DocumentKind): number {
  return stems.reduce((sum, stem) => sum + index.frequency(stem, kind), 0);
}
