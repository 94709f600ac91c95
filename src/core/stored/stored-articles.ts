import type { Article, Paragraph } from '../article/article.ts';
import { findKept, keepOnly } from '../article/prose.ts';
import type { Quotation, QuotationKind } from '../quotations/quotation.ts';
import {
  countKinds,
  isSurelySaid,
  type QuotationCounts,
  type QuotedArticle,
  type Statement,
  type StatementOutline,
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
  /** The index of an article, ordered by path; -1 if it is not one of these. */
  numberOf(article: Article): number;
  /** The number of each article's first statement, and how many there are at the end. */
  readonly statementStarts: Uint32Array;
  /**
   * Statements are numbered in the order of the articles and of the text. The quotation is read when it is asked for.
   */
  statementAt(number: number): Statement | undefined;
  /** What is known of a statement, at a fraction of its cost. */
  outlineAt(number: number): StatementOutline;
  /** The number of a statement; -1 if it is not one of these. Its quotation is not read. */
  numberOfStatement(statement: Statement): number;
}

/** What is known of an article before any block is read. */
type Metadata = Omit<Article, 'text' | 'prose' | 'paragraphs'>;

interface Outline {
  readonly metadata: Metadata;
  readonly kinds: QuotationCounts;
}

/**
 * Packs articles, one after the other, into two blocks each and one outline of all.
 *
 * @param quoted - by path.
 * @param takeBlock - takes the blocks in their order.
 * @returns The outline and what is known of each statement in a byte, for {@link openArticles}.
 */
export function* packArticles(
  quoted: readonly QuotedArticle[],
  takeBlock: (block: Uint8Array) => void,
): Generator<void, readonly [outline: Uint8Array, kinds: Uint8Array]> {
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
  return [bytesOfJson(outlines), Uint8Array.from(quoted.flatMap(({ quotations }) => quotations.map(codeOf)))];
}

const KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect'];

/** In the lowest two bits the kind, then whether it is sure who says it. */
function codeOf(quotation: Quotation): number {
  return KINDS.indexOf(quotation.kind) | (isSurelySaid(quotation) ? SURE : 0);
}

const SURE = 4;
const KIND = 3;

/** Opens what {@link packArticles} packed. */
export function openArticles(
  [outline, kinds]: readonly (Uint8Array | undefined)[],
  readBlock: ReadBlock,
): StoredArticles {
  const outlines = readJson<readonly Outline[]>(outline);
  const statementStarts = startsOf(outlines.map(({ kinds }) => sumKinds(kinds)));
  const contents = readContents(readBlock, statementStarts);
  const quoted = outlines.map(
    ({ metadata, kinds: counts }, number) =>
      new StoredQuotedArticle(new StoredArticle(metadata, number, contents), counts),
  );
  const { statementOf, placeOf } = contents;
  const statements: StoredStatements = {
    contents,
    starts: statementStarts,
    kinds: kinds ?? new Uint8Array(),
  };
  const outlineAt = (number: number) => new StoredOutline(number, statements);
  return {
    ...{ quoted, statementStarts, statementOf, placeOf, outlineAt },
    numberOf: (article) => StoredArticle.numberOf(article, contents),
    statementAt(number) {
      const article = quoted[stretchAt(statementStarts, number)]?.article;
      if (article === undefined || number >= (statementStarts.at(-1) ?? 0)) return undefined;
      return statementOfOutline(article, outlineAt(number));
    },
    numberOfStatement(statement) {
      const own = statement.outline;
      return own?.among === statements ? own.number : statementOf(statement.quotation);
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
    // All fields, even those that few articles have.
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

  readQuotations(): readonly Quotation[] {
    return this.#contents.headOf(this.#number).quotations;
  }

  /** The number of an article of these contents; -1 for any other. */
  static numberOf(article: Article, contents: ArticleContents): number {
    return article instanceof StoredArticle && article.#contents === contents ? article.#number : -1;
  }
}

/** An article whose quotations are read when asked for. There is one for each article, so it holds no function. */
class StoredQuotedArticle implements QuotedArticle {
  readonly article: StoredArticle;
  readonly kinds: QuotationCounts;

  constructor(article: StoredArticle, kinds: QuotationCounts) {
    this.article = article;
    this.kinds = kinds;
  }

  get quotations(): readonly Quotation[] {
    return this.article.readQuotations();
  }
}

/** What is known of the statements of all articles. */
interface StoredStatements {
  readonly contents: ArticleContents;
  /** The number of each article's first statement, and how many there are at the end. */
  readonly starts: Uint32Array;
  /** A byte for each, which {@link codeOf} made. */
  readonly kinds: Uint8Array;
}

/** A statement whose quotation is read when asked for. A copy of it is whole. */
function statementOfOutline(article: Article, outline: StoredOutline): Statement {
  return {
    article,
    outline,
    get quotation() {
      return outline.read();
    },
  };
}

/** A query of common words makes thousands of these, so each holds only its number. */
class StoredOutline implements StatementOutline {
  readonly number: number;
  readonly among: StoredStatements;

  constructor(number: number, among: StoredStatements) {
    this.number = number;
    this.among = among;
  }

  get kind(): QuotationKind {
    return KINDS[this.#code & KIND] ?? 'direct';
  }

  get isSure(): boolean {
    return (this.#code & SURE) !== 0;
  }

  get #code(): number {
    return this.among.kinds[this.number] ?? 0;
  }

  living(): Quotation | undefined {
    const { contents, starts } = this.among;
    const article = stretchAt(starts, this.number);
    return contents.livingHead(article)?.quotations[this.number - (starts[article] ?? 0)];
  }

  read(): Quotation {
    const { contents, starts } = this.among;
    const article = stretchAt(starts, this.number);
    const quotation = contents.headOf(article).quotations[this.number - (starts[article] ?? 0)];
    if (quotation !== undefined) return quotation;
    throw new RangeError(`No statement ${this.number}.`);
  }
}
