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

/** A quotation that was found. Of thousands that hold a common word only those that are shown are read. */
export function foundQuotation(
  archive: ReadQuotations,
  query: WeightedQuery,
  document: number,
  likeness: Likeness,
): Matched<IndexedQuotation> {
  const item = new FoundQuotation(archive, document);
  return { item, match: new FoundMatch(query, item, likeness) };
}

class FoundQuotation implements IndexedQuotation {
  readonly #archive: ReadQuotations;
  readonly #document: number;
  #known: Statement | undefined;
  #sequence: WordSequence | undefined;

  constructor(archive: ReadQuotations, document: number) {
    this.#archive = archive;
    this.#document = document;
  }

  get #statement(): Statement {
    this.#known ??= this.#archive.statementAt(this.#document);
    if (this.#known === undefined) throw new RangeError(`No quotation ${this.#document}.`);
    return this.#known;
  }

  get article(): Article {
    return this.#statement.article;
  }

  get outline(): StatementOutline | undefined {
    return this.#known === undefined ? this.#archive.outlineAt(this.#document) : this.#known.outline;
  }

  get quotation(): Quotation {
    return this.#statement.quotation;
  }

  get sequence(): WordSequence {
    this.#sequence ??= sequenceTerms(this.#archive.termsOf(this.#document), () =>
      placeWords(this.article.prose, this.quotation.parts, this.#archive.lexicon),
    );
    return this.#sequence;
  }
}

/** How a quotation matches; where, is found when it is asked for. */
class FoundMatch implements Match {
  readonly tier: MatchTier;
  readonly share: number;
  readonly order: number;
  readonly window: number;
  readonly #query: WeightedQuery;
  readonly #item: IndexedQuotation;

  constructor(query: WeightedQuery, item: IndexedQuotation, { tier, share, order, window }: Likeness) {
    this.tier = tier;
    this.share = share;
    this.order = order;
    this.window = window;
    this.#query = query;
    this.#item = item;
  }

  get span(): TextSpan {
    return this.#aligned.span;
  }

  get marks(): readonly TextSpan[] {
    return this.#aligned.marks;
  }

  get #aligned(): Match {
    const align = this.tier === 'exact' ? alignExactly : alignWords;
    const match = align(this.#query, this.#item.sequence);
    if (match === null) throw new RangeError('A quotation matches by its numbers and not by its words.');
    return match;
  }
}
