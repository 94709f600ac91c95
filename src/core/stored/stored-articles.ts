import type { Article, Paragraph } from '../article/article.ts';
import { findKept, keepOnly } from '../article/prose.ts';
import type { Quotation } from '../quotations/quotation.ts';
import {
  countKinds,
  type QuotationCounts,
  type QuotedArticle,
  type Statement,
  sumKinds,
} from '../statement.ts';
import { type ArticleContents, type ArticleHead, type ReadBlock, readContents } from './article-contents.ts';
import { bytesOfJson, bytesOfText, readJson, startsOf, stretchAt } from './bytes.ts';

/**
 * Articles whose texts, paragraphs and quotations stay on the disk until somebody asks for them. An article is the same
 * object for as long as the archive is open, a quotation for as long as somebody holds it.
 */
export interface StoredArticles extends Pick<ArticleContents, 'statementOf' | 'placeOf'> {
  /** By path. */
  readonly quoted: readonly QuotedArticle[];
  /** The number of an article, its place by path; -1 of one that is none of these. */
  numberOf(article: Article): number;
  /** The number of each article's first statement, and how many there are at the end. */
  readonly statementStarts: Uint32Array;
  /** Statements are numbered in the order of the articles and of the text. */
  statementAt(number: number): Statement | undefined;
}

/** What is known of an article without reading a block. */
type Metadata = Omit<Article, 'text' | 'prose' | 'paragraphs'>;

interface Outline {
  readonly metadata: Metadata;
  readonly kinds: QuotationCounts;
}

/**
 * Packs articles to an outline of all and two blocks for each, one article after the other.
 *
 * @param quoted - by path.
 * @param takeBlock - takes the blocks in their order.
 * @returns The outline, for {@link openArticles}.
 */
export function* packArticles(
  quoted: readonly QuotedArticle[],
  takeBlock: (block: Uint8Array) => void,
): Generator<void, Uint8Array> {
  const outlines: Outline[] = [];
  for (const { article, quotations } of quoted) {
    const { text, prose, paragraphs, ...metadata } = article;
    const kept = findKept(text, prose);
    const head: ArticleHead = {
      ...{ paragraphs, quotations },
      prose: keepOnly(text, kept) === prose ? kept : prose,
    };
    takeBlock(bytesOfJson(head));
    takeBlock(bytesOfText(text));
    outlines.push({ metadata, kinds: countKinds({ article, quotations }) });
    yield;
  }
  return bytesOfJson(outlines);
}

/** Opens what {@link packArticles} packed. */
export function openArticles(outline: Uint8Array | undefined, readBlock: ReadBlock): StoredArticles {
  const outlines = readJson<readonly Outline[]>(outline);
  const statementStarts = startsOf(outlines.map(({ kinds }) => sumKinds(kinds)));
  const contents = readContents(readBlock, statementStarts);
  const quoted = outlines.map(
    (each, number): QuotedArticle =>
      new StoredQuotedArticle(each, new StoredArticle(each.metadata, number, contents)),
  );
  const { statementOf, placeOf } = contents;
  return {
    ...{ quoted, statementStarts, statementOf, placeOf },
    numberOf: (article) => StoredArticle.numberOf(article, contents),
    statementAt(number) {
      const at = stretchAt(statementStarts, number);
      const { article, quotations = [] } = quoted[at] ?? {};
      const quotation = quotations[number - (statementStarts[at] ?? 0)];
      return article === undefined || quotation === undefined ? undefined : { article, quotation };
    },
  };
}

class StoredArticle implements Article {
  declare readonly id: string;
  declare readonly path: string;
  declare readonly language: string;
  declare readonly headline: string | null;
  declare readonly publisher: string | null;
  declare readonly author: string | null;
  declare readonly datePublished: string | null;
  declare readonly url: string | null;
  readonly #number: number;
  readonly #contents: ArticleContents;

  constructor(metadata: Metadata, number: number, contents: ArticleContents) {
    // All there are, those that few articles have too.
    Object.assign(this, metadata);
    this.#number = number;
    this.#contents = contents;
  }

  get text(): string {
    return this.#contents.textOf(this.#number).text;
  }

  get prose(): string {
    return this.#contents.textOf(this.#number).prose;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#contents.headOf(this.#number).paragraphs;
  }

  /** The number of an article of these contents; -1 of any other. */
  static numberOf(article: Article, contents: ArticleContents): number {
    return article instanceof StoredArticle && article.#contents === contents ? article.#number : -1;
  }

  /** The article's contents and number, by which its head is found. */
  static headOf(article: StoredArticle): ArticleHead {
    return article.#contents.headOf(article.#number);
  }
}

class StoredQuotedArticle implements QuotedArticle {
  readonly article: Article;
  readonly kinds: QuotationCounts;
  readonly #article: StoredArticle;

  constructor({ kinds }: Outline, article: StoredArticle) {
    this.article = article;
    this.kinds = kinds;
    this.#article = article;
  }

  get quotations(): readonly Quotation[] {
    return StoredArticle.headOf(this.#article).quotations;
  }
}
