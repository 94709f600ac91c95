import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { findQuotations } from '../../../src/core/language/english/quotations/find-quotations.ts';
import type { Evidence, Levels } from '../../../src/core/quotations/confidence.ts';
import { voiceToJson } from '../../../src/reply/records/json-who-said.ts';
import type { AnsweredArticle, Piece } from '../names/answered-article.ts';
import type { GoldArticle } from '../names/gold.ts';

/** A piece of a quotation, and how its speaker was found. */
export interface WeighedPiece extends Piece {
  /** Null where nobody is named. */
  readonly evidence: Evidence | null;
}

/** What the engine finds in an article that somebody read, with evidence weighed by a table of levels. */
export async function answerWeighed(
  gold: GoldArticle,
  levels: Levels,
): Promise<AnsweredArticle<WeighedPiece>> {
  const parsed = await parseArticle({ id: gold.file, path: gold.path, text: gold.text });
  const isRead = parsed.kind !== 'left-out' && parsed.article.language === englishQuotations.code;
  const quotations = isRead ? findQuotations(parsed.article, levels) : [];
  const pieces = quotations.flatMap(({ kind, parts, speaker, confidence, evidence }) =>
    parts.map(({ start, end }) => ({
      start,
      end,
      kind,
      speaker: speaker && voiceToJson(speaker),
      confidence,
      evidence,
    })),
  );
  return { gold, pieces, isCounted: () => true };
}
