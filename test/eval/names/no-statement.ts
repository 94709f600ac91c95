import { divide } from '../quotations/ratios.ts';
import {
  type AnsweredArticle,
  isIndirect,
  type Piece,
  quotationsOf,
  quotedPieces,
} from './answered-article.ts';
import { findMostShared, holdsHalf } from './cover.ts';
import type { GoldArticle, GoldEntry } from './gold.ts';

/** A quotation that was shown though nobody said it. */
export interface NoStatement {
  readonly file: string;
  readonly piece: Piece;
  /** The title, term or the like that it lies on; null where nothing is annotated. */
  readonly entry: GoldEntry | null;
  /** Whether it may be indirect speech: some of its words stand in marks, and nobody annotated the article's. */
  readonly isUntold: boolean;
}

/** The quotations with words in marks that are shown, and those of them that nobody said. */
export interface ShownQuotations {
  readonly shown: number;
  readonly noStatement: readonly NoStatement[];
}

/** Counts of quotations that nobody said. */
export interface NoStatementFigures {
  readonly shown: number;
  readonly noStatement: number;
  /** Those on a title, a term or the like, and those where nothing is annotated. */
  readonly onFalse: number;
  readonly onNothing: number;
  /** Those that may be indirect speech. */
  readonly untold: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Finds the quotations of an article that nobody said; what lies on an annotation that does not count is left out. */
export function findNoStatements({ gold, pieces, isCounted }: AnsweredArticle): ShownQuotations {
  const quotations = quotationsOf(gold);
  const shown = quotedPieces(pieces).filter((piece) => {
    const entry = findMostShared(piece, quotations);
    return entry === null || isCounted(entry);
  });
  return { shown: shown.length, noStatement: shown.flatMap((piece) => judgePiece(gold, quotations, piece)) };
}

/** Adds up all articles. */
export function scoreNoStatements(articles: readonly ShownQuotations[]): NoStatementFigures {
  const shown = articles.reduce((sum, article) => sum + article.shown, 0);
  const wrong = articles.flatMap(({ noStatement }) => noStatement);
  return {
    shown,
    noStatement: wrong.length,
    onFalse: wrong.filter(({ entry }) => entry !== null).length,
    onNothing: wrong.filter(({ entry }) => entry === null).length,
    untold: wrong.filter(({ isUntold }) => isUntold).length,
    share: divide(wrong.length, shown),
  };
}

function judgePiece(
  gold: GoldArticle,
  quotations: readonly GoldEntry[],
  piece: Piece,
): readonly NoStatement[] {
  const statement = findMostShared(
    piece,
    quotations.filter((entry) => entry.statement),
  );
  const entry = findMostShared(
    piece,
    quotations.filter((one) => !one.statement),
  );
  if (statement !== null && (entry === null || holdsHalf(piece, statement))) return [];
  if (piece.kind === 'mixed' && isOnIndirect(gold, piece)) return [];
  return [{ file: gold.file, piece, entry, isUntold: piece.kind === 'mixed' && !gold.indirect }];
}

/** Whether half of a piece is annotated as indirect speech. */
function isOnIndirect({ quotations }: GoldArticle, piece: Piece): boolean {
  return quotations.some((entry) => isIndirect(entry) && holdsHalf(entry, piece));
}
