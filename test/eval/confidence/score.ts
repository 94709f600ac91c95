import type { Confidence } from '../../../src/core/quotations/confidence.ts';
import { type Evidence, LEVELS, type Levels } from '../../../src/core/quotations/confidence.ts';
import { type Attributed, attributeIndirect, attributeStatements } from '../names/attributed.ts';
import type { GoldArticle } from '../names/gold.ts';
import { divide } from '../quotations/ratios.ts';
import { answerWeighed, type WeighedPiece } from './weighed-answers.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/** Names shown, and how many of them are right. */
export interface ShareRight {
  readonly shown: number;
  readonly right: number;
  readonly wrong: number;
  /** 0 to 1. */
  readonly share: number;
  /** In which the share lies with a probability of 95 %. */
  readonly interval: Interval;
}

/** What names are worth that were found in one way. */
export interface EvidenceFigures extends ShareRight {
  readonly evidence: Evidence;
  /** As the table has it. */
  readonly level: Confidence;
}

/** What names are worth that are shown at one level. */
export interface LevelFigures extends ShareRight {
  readonly level: Exclude<Confidence, 'unclear'>;
}

/** How often names are right, by the way in which they were found and by how sure they are shown. */
export interface ConfidenceScore {
  readonly articles: number;
  /** With every way allowed to name, those first that stand first in the table. */
  readonly evidence: readonly EvidenceFigures[];
  /** With the table as it is. */
  readonly levels: readonly LevelFigures[];
}

const KINDS = Object.keys(LEVELS).filter(isEvidence);
const NAMING_LEVELS = ['sure', 'probable'] as const satisfies readonly Confidence[];

/** Scores the engine on annotated articles, statements and indirect speech together. */
export async function scoreConfidence(gold: readonly GoldArticle[]): Promise<ConfidenceScore> {
  const allowed = await namesShown(gold, everyKindNaming());
  const shown = await namesShown(gold, LEVELS);
  return {
    articles: gold.length,
    evidence: KINDS.map((evidence) => ({
      evidence,
      level: LEVELS[evidence],
      ...countRight(allowed.filter(({ piece }) => piece?.evidence === evidence)),
    })),
    levels: NAMING_LEVELS.map((level) => ({
      level,
      ...countRight(shown.filter(({ piece }) => piece?.confidence === level)),
    })),
  };
}

function isEvidence(key: string): key is Evidence {
  return Object.hasOwn(LEVELS, key);
}

/** The table with nothing too weak to name anybody. */
function everyKindNaming(): Levels {
  const entries = KINDS.map((evidence): [Evidence, Confidence] => {
    const level = LEVELS[evidence];
    return [evidence, level === 'unclear' ? 'probable' : level];
  });
  return { ...LEVELS, ...Object.fromEntries(entries) };
}

async function namesShown(
  gold: readonly GoldArticle[],
  levels: Levels,
): Promise<readonly Attributed<WeighedPiece>[]> {
  const shown: Attributed<WeighedPiece>[] = [];
  for (const article of gold) {
    const answered = await answerWeighed(article, levels);
    const attributed = [...attributeStatements(answered), ...attributeIndirect(answered)];
    shown.push(...attributed.filter(({ piece }) => Boolean(piece?.speaker?.name)));
  }
  return shown;
}

function countRight(attributed: readonly Attributed[]): ShareRight {
  const shown = attributed.length;
  const right = attributed.filter(({ verdict }) => verdict === 'right').length;
  return {
    shown,
    right,
    wrong: shown - right,
    share: divide(right, shown),
    interval: wilsonInterval(right, shown),
  };
}
