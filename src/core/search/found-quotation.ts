import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { TextSpan } from '../span.ts';
import type { Statement, StatementOutline } from '../statement.ts';
import { alignExactly, alignWords, type Likeness, type Match, type MatchTier } from './alignment.ts';
import type { Lexicon, Term } from './lexicon.ts';
import type { WeightedQuery } from './weighted-query.ts';
import { placeWords, sequenceTerms, type WordSequence } from './word-sequence.ts';

/** A quotation with its words. */
export interface IndexedQuotation extends Statement {
  readonly sequence: WordSequence;
}

/** Something of the archive with how it matches. */
export interface Matched<Item> {
  readonly item: Item;
  readonly match: Match;
}

/** The quotations of an index by the numbers of their documents. */
export interface ReadQuotations {
  readonly lexicon: Lexicon;
  statementAt(document: number): Statement | undefined;
  /** What is known of a quotation without reading it; undefined where it need not be read. */
  outlineAt(document: number): StatementOutline | undefined;
  /** The words of a quotation. */
  termsOf(document: number): readonly Term[];
}

/** What quotations are compared with, and where they are read. */
export interface QuotationSource {
  readonly archive: ReadQuotations;
  readonly query: WeightedQuery;
}

/**
 * A quotation that was found, with how it matches. Of thousands that hold a common word only those that are shown are
 * read, so that one small object stands for all of it.
 */
export class FoundQuotation implements Matched<IndexedQuotation>, IndexedQuotation, Match {
  readonly #source: QuotationSource;
  readonly #document: number;
  readonly #likeness: Likeness;
  #known: Statement | undefined;

  constructor(source: QuotationSource, document: number, likeness: Likeness) {
    this.#source = source;
    this.#document = document;
    this.#likeness = likeness;
  }

  get item(): IndexedQuotation {
    return this;
  }

  get match(): Match {
    return this;
  }

  get #statement(): Statement {
    this.#known ??= this.#source.archive.statementAt(this.#document);
    if (this.#known === undefined) throw new RangeError(`No quotation ${this.#document}.`);
    return this.#known;
  }

  get article(): Article {
    return this.#statement.article;
  }

  get outline(): StatementOutline | undefined {
    return this.#known === undefined ? this.#source.archive.outlineAt(this.#document) : this.#known.outline;
  }

  get quotation(): Quotation {
    return this.#statement.quotation;
  }

  get sequence(): WordSequence {
    const { archive } = this.#source;
    return sequenceTerms(archive.termsOf(this.#document), () =>
      placeWords(this.article.prose, this.quotation.parts, archive.lexicon),
    );
  }

  get tier(): MatchTier {
    return this.#likeness.tier;
  }

  get share(): number {
    return this.#likeness.share;
  }

  get order(): number {
    return this.#likeness.order;
  }

  get window(): number {
    return this.#likeness.window;
  }

  get span(): TextSpan {
    return this.#aligned.span;
  }

  get marks(): readonly TextSpan[] {
    return this.#aligned.marks;
  }

  get #aligned(): Match {
    const align = this.tier === 'exact' ? alignExactly : alignWords;
    const match = align(this.#source.query, this.sequence);
    if (match === null) throw new RangeError('A quotation matches by its numbers and not by its words.');
    return match;
  }
}
