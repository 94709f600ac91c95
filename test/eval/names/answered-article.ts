import type { QuotePieceJson } from '../../../src/reply/records/quotation-records.ts';
import type { GoldArticle, GoldEntry } from './gold.ts';

/** What is looked at of a piece of a quotation that the engine found. */
export type Piece = Pick<QuotePieceJson, 'start' | 'end' | 'kind' | 'speaker' | 'confidence'>;

/** An annotated article with what the engine found in it. */
export interface AnsweredArticle<Shown extends Piece = Piece> {
  readonly gold: GoldArticle;
  readonly pieces: readonly Shown[];
  /** Whether an annotation counts; one that does not is neither for nor against the engine. */
  readonly isCounted: (entry: GoldEntry) => boolean;
}

/** Quotations between marks, those within quotations left out. */
export function quotationsOf({ quotations }: GoldArticle): readonly GoldEntry[] {
  return quotations.filter((entry) => !isIndirect(entry) && !entry.nested);
}

/** Whether an annotation is one of indirect speech. */
export function isIndirect(entry: GoldEntry): boolean {
  return entry.kind === 'indirect';
}

/** Pieces with words in marks, which are shown as quotations. */
export function quotedPieces<Shown extends Piece>(pieces: readonly Shown[]): readonly Shown[] {
  return pieces.filter(({ kind }) => kind !== 'indirect');
}

/** Pieces with words that are only reported. */
export function reportedPieces<Shown extends Piece>(pieces: readonly Shown[]): readonly Shown[] {
  return pieces.filter(({ kind }) => kind !== 'direct');
}
