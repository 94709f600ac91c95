import {
  type AnsweredArticle,
  isIndirect,
  type Piece,
  quotationsOf,
  quotedPieces,
  reportedPieces,
} from './answered-article.ts';
import { findCover } from './cover.ts';
import type { GoldEntry } from './gold.ts';
import { judgeName, type Verdict } from './verdict.ts';

/** Words that somebody said, and what the engine made of them. */
export interface Attributed<Shown extends Piece = Piece> {
  readonly file: string;
  readonly entry: GoldEntry;
  /** Null where the words were not found. */
  readonly piece: Shown | null;
  readonly verdict: Verdict | 'missed';
}

/** The statements of an article that count, each with the piece that covers it: one in marks where there is one. */
export function attributeStatements<Shown extends Piece>({
  gold,
  pieces,
  isCounted,
}: AnsweredArticle<Shown>): readonly Attributed<Shown>[] {
  const quoted = quotedPieces(pieces);
  return quotationsOf(gold)
    .filter((entry) => entry.statement && isCounted(entry))
    .map((entry) => attribute(gold.file, entry, findCover(entry, quoted) ?? findCover(entry, pieces)));
}

/** The stretches of indirect speech that count; none of an article whose indirect speech nobody annotated. */
export function attributeIndirect<Shown extends Piece>({
  gold,
  pieces,
  isCounted,
}: AnsweredArticle<Shown>): readonly Attributed<Shown>[] {
  if (!gold.indirect) return [];
  const reported = reportedPieces(pieces);
  return gold.quotations
    .filter((entry) => isIndirect(entry) && isCounted(entry))
    .map((entry) => attribute(gold.file, entry, findCover(entry, reported)));
}

function attribute<Shown extends Piece>(
  file: string,
  entry: GoldEntry,
  piece: Shown | null,
): Attributed<Shown> {
  const verdict = piece === null ? 'missed' : judgeName(entry, piece.speaker?.name ?? null);
  return { file, entry, piece, verdict };
}
