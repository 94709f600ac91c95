import { type Hits, type Ratios, ratiosOfHits } from '../quotations/ratios.ts';
import type { AnsweredArticle, Piece } from './answered-article.ts';
import { type Attributed, attributeIndirect, attributeStatements } from './attributed.ts';
import type { GoldArticle } from './gold.ts';
import { compareIndirectWords } from './indirect-words.ts';
import { listNameErrors, type NameError } from './name-errors.ts';
import { findNoStatements, type NoStatementFigures, scoreNoStatements } from './no-statement.ts';
import { type RoleFigures, scoreRoles } from './role-figures.ts';
import {
  countVerdicts,
  type StatementFigures,
  scoreStatements,
  type VerdictCounts,
} from './statement-figures.ts';

/** All figures of the engine on annotated articles. */
export interface NamesScore {
  readonly articles: number;
  readonly statements: StatementFigures & { readonly roles: RoleFigures };
  readonly noStatement: NoStatementFigures;
  /** Over the articles whose indirect speech is annotated. */
  readonly indirect: IndirectFigures;
}

/** How indirect speech is found and named. */
interface IndirectFigures extends VerdictCounts {
  readonly articles: number;
  readonly words: Hits & Ratios;
  readonly roles: RoleFigures;
}

/** Figures, and what is behind them. */
export interface ScoredNames {
  readonly score: NamesScore;
  readonly errors: readonly NameError[];
}

/** Which annotations count. */
interface ScoreOptions {
  readonly withDoubts: boolean;
}

/** Scores what the engine found, by file; an article without an answer is one in which it found nothing. */
export function scoreNames(
  gold: readonly GoldArticle[],
  answers: readonly { readonly file: string; readonly quotes: readonly Piece[] }[],
  { withDoubts }: ScoreOptions,
): ScoredNames {
  const piecesOf = new Map(answers.map(({ file, quotes }) => [file, quotes]));
  const articles = gold.map(
    (article): AnsweredArticle => ({
      gold: article,
      pieces: piecesOf.get(article.file) ?? [],
      isCounted: ({ doubt }) => withDoubts || doubt === null,
    }),
  );
  const statements = articles.flatMap(attributeStatements);
  const shown = articles.map(findNoStatements);
  const indirect = articles.flatMap(attributeIndirect);
  return {
    score: {
      articles: gold.length,
      statements: { ...scoreStatements(statements), roles: scoreRoles(statements) },
      noStatement: scoreNoStatements(shown),
      indirect: scoreIndirect(articles, indirect),
    },
    errors: listNameErrors(articles, { statements, shown, indirect }),
  };
}

function scoreIndirect(
  articles: readonly AnsweredArticle[],
  indirect: readonly Attributed[],
): IndirectFigures {
  const words = articles.map(compareIndirectWords).reduce(addHits, { tp: 0, fp: 0, fn: 0 });
  return {
    articles: articles.filter(({ gold }) => gold.indirect).length,
    ...countVerdicts(indirect),
    words: { ...words, ...ratiosOfHits(words) },
    roles: scoreRoles(indirect),
  };
}

function addHits(one: Hits, other: Hits): Hits {
  return { tp: one.tp + other.tp, fp: one.fp + other.fp, fn: one.fn + other.fn };
}
