import type { Article } from '../../article/article.ts';
import type { ListedDocuments } from '../../layers/numbered-documents.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { TextSpan } from '../../span.ts';
import type { QuotedArticle } from '../../statement.ts';
import { startsOf, stretchAt } from '../../stored/bytes.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import type { Passage } from '../archive-search.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SearchEngine } from '../search-engine.ts';
import { bytesOfWords, readWords, splitSections, tellSections } from '../segments/sections.ts';
import { reopenSequences } from '../segments/sequences.ts';
import { openLayerWords } from './layer-words.ts';
import type { SearchLayer } from './search-layer.ts';

/** Writes a layer as sections of a file. @param numberOf - the number under which an article is stored. */
export function freezeSearchLayer(
  { articles, sequences, terms, words }: SearchLayer,
  numberOf: (article: SearchLayer['articles'][number]) => number,
): readonly Uint8Array[] {
  return [
    bytesOfWords(Uint32Array.from(articles, numberOf)),
    bytesOfWords(startsOf(articles.map(({ paragraphs }) => paragraphs.length))),
    sequences.bytes,
    ...tellSections([terms.quotation.sections, terms.passage.sections, words.sections]),
  ];
}

/** Opens what {@link freezeSearchLayer} wrote; its statements and passages are made when they are asked for. */
export function openSearchLayer(
  [orderBytes, passageBytes, sequences, ...indexes]: readonly Uint8Array[],
  stored: StoredArticles,
  engine: SearchEngine,
  lexicon: Lexicon,
): SearchLayer {
  const order = readWords(orderBytes);
  const [quotation = [], passage = [], words = []] = splitSections(indexes);
  const positions = new Uint32Array(order.length);
  order.forEach((number, index) => {
    positions[number] = index;
  });
  const quotedAt = (index: number) => stored.quoted[order[index] ?? -1];
  const countStatements = (number: number) =>
    (stored.statementStarts[number + 1] ?? 0) - (stored.statementStarts[number] ?? 0);
  const statementStarts = startsOf(Array.from(order, countStatements));
  const passageStarts = readWords(passageBytes);
  const numberAt = (document: number) => {
    const index = stretchAt(statementStarts, document);
    return (stored.statementStarts[order[index] ?? -1] ?? 0) + document - (statementStarts[index] ?? 0);
  };
  return {
    articles: Array.from(order).flatMap((number) => stored.quoted[number]?.article ?? []),
    statements: {
      length: statementStarts.at(-1) ?? 0,
      at: (document) => stored.statementAt(numberAt(document)),
      outlineAt: (document) => stored.outlineAt(numberAt(document)),
    },
    passages: listPassages(passageStarts, quotedAt),
    sequences: reopenSequences(sequences, lexicon),
    terms: { quotation: engine.documents.open(quotation), passage: engine.documents.open(passage) },
    words: openLayerWords(words, engine.words),
    firstsOf(article) {
      const index = positions[stored.numberOf(article)] ?? 0;
      return { quotation: statementStarts[index] ?? 0, passage: passageStarts[index] ?? 0 };
    },
  };
}

function listPassages(
  starts: Uint32Array,
  quotedAt: (index: number) => StoredArticles['quoted'][number] | undefined,
): ListedDocuments<Passage> {
  return {
    length: starts.at(-1) ?? 0,
    at(document) {
      const index = stretchAt(starts, document);
      const quoted = quotedAt(index);
      const isThere = quoted !== undefined && document < (starts[index + 1] ?? 0);
      return isThere ? new StoredPassage(quoted, document - (starts[index] ?? 0)) : undefined;
    },
  };
}

/** Of thousands that hold a common word few are looked at: the others' articles are not read. */
class StoredPassage implements Passage {
  readonly article: Article;
  readonly index: number;
  readonly #quoted: QuotedArticle;

  constructor(quoted: QuotedArticle, index: number) {
    this.article = quoted.article;
    this.index = index;
    this.#quoted = quoted;
  }

  get span(): TextSpan {
    const span = this.article.paragraphs[this.index];
    if (span === undefined) throw new RangeError(`No paragraph ${this.index} in ${this.article.path}.`);
    return span;
  }

  get quotations(): readonly Quotation[] {
    return this.#quoted.quotations;
  }
}
