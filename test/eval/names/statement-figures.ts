import type { Confidence } from '../../../src/core/quotations/confidence.ts';
import { divide } from '../quotations/ratios.ts';
import type { Attributed } from './attributed.ts';
import { isWrong } from './verdict.ts';

/** How many wrong names undo a right one. */
const PRICE_OF_WRONG = 4;

/** Counts over words that somebody said; each is right, wrong, without a name, or missed. */
export interface VerdictCounts {
  readonly entries: number;
  /** Said by somebody whom the article names. */
  readonly named: number;
  readonly found: number;
  readonly right: number;
  /** Right without a name shown, since the article names nobody. */
  readonly rightUnnamed: number;
  readonly wrong: number;
  /** Of the wrong: a piece of the speaker's title or body, and the one who told of the words. */
  readonly mangled: number;
  readonly reporter: number;
  /** Found without a name though the article names the speaker. */
  readonly noName: number;
  readonly missed: number;
}

/** Names shown at a level of confidence. */
export interface LevelFigures {
  readonly shown: number;
  readonly right: number;
  /** 0 to 1. */
  readonly rightOfShown: number;
}

/** How well the speakers of statements are named; shares from 0 to 1. */
export interface StatementFigures extends VerdictCounts {
  /** Found as indirect speech only. */
  readonly onlyIndirect: number;
  readonly rightOfAll: number;
  /** Wrong names among the names shown. */
  readonly wrongOfShown: number;
  /** Right minus four times wrong, of all: a wrong name costs four right ones. */
  readonly trust: number;
  readonly levels: Readonly<Record<NamingLevel, LevelFigures>>;
}

/** The levels at which a name is shown. */
type NamingLevel = Exclude<Confidence, 'unclear'>;

/** Adds up all statements. */
export function scoreStatements(statements: readonly Attributed[]): StatementFigures {
  const counts = countVerdicts(statements);
  const { entries, right, rightUnnamed, wrong } = counts;
  return {
    ...counts,
    onlyIndirect: statements.filter(({ piece }) => piece?.kind === 'indirect').length,
    rightOfAll: divide(right, entries),
    wrongOfShown: divide(wrong, right - rightUnnamed + wrong),
    trust: divide(right - PRICE_OF_WRONG * wrong, entries),
    levels: { sure: scoreLevel(statements, 'sure'), probable: scoreLevel(statements, 'probable') },
  };
}

/** Counts what became of words that somebody said. */
export function countVerdicts(attributed: readonly Attributed[]): VerdictCounts {
  const count = (is: (one: Attributed) => boolean) => attributed.filter(is).length;
  return {
    entries: attributed.length,
    named: count(({ entry }) => entry.names.length > 0),
    found: count(({ piece }) => piece !== null),
    right: count(isRight),
    rightUnnamed: count((one) => isRight(one) && !hasName(one)),
    wrong: count(({ verdict }) => verdict !== 'missed' && isWrong(verdict)),
    mangled: count(({ verdict }) => verdict === 'mangled'),
    reporter: count(({ verdict }) => verdict === 'reporter'),
    noName: count(({ verdict }) => verdict === 'no name'),
    missed: count(({ verdict }) => verdict === 'missed'),
  };
}

function scoreLevel(statements: readonly Attributed[], level: NamingLevel): LevelFigures {
  const shown = statements.filter((one) => hasName(one) && one.piece?.confidence === level);
  const right = shown.filter(isRight).length;
  return { shown: shown.length, right, rightOfShown: divide(right, shown.length) };
}

function isRight({ verdict }: Attributed): boolean {
  return verdict === 'right';
}

function hasName({ piece }: Attributed): boolean {
  return Boolean(piece?.speaker?.name);
}
