import type { ConfidenceScore, ShareRight } from './score.ts';

const LABEL_WIDTH = 26;
const LEVEL_WIDTH = 9;
const COUNT_WIDTH = 7;
const SHARE_WIDTH = 9;

/** Lays the figures out for reading; ways in which nobody was named are left out. */
export function renderTable({ articles, evidence, levels }: ConfidenceScore): string {
  return [
    `${articles} articles`,
    '',
    headRow('with every way allowed'),
    ...evidence
      .filter(({ shown }) => shown > 0)
      .map((figures) => row(figures.evidence, figures.level, figures)),
    '',
    headRow('with the table as it is'),
    ...levels.map((figures) => row('all', figures.level, figures)),
    '',
  ].join('\n');
}

function headRow(label: string): string {
  const counts = ['shown', 'right', 'wrong'].map((word) => word.padStart(COUNT_WIDTH)).join('');
  return `${label.padEnd(LABEL_WIDTH + LEVEL_WIDTH)}${counts}${'share'.padStart(SHARE_WIDTH)}  95 % between`;
}

function row(label: string, level: string, { shown, right, wrong, share, interval }: ShareRight): string {
  const counts = [shown, right, wrong].map((count) => String(count).padStart(COUNT_WIDTH)).join('');
  const between = `${percent(interval.low)} and ${percent(interval.high)}`;
  return `${label.padEnd(LABEL_WIDTH)}${level.padEnd(LEVEL_WIDTH)}${counts}${percent(share).padStart(SHARE_WIDTH)}  ${between}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
