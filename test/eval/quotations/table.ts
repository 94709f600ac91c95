import type { IndirectFigures } from './indirect-scoring.ts';
import type { PairFigures, SourceFigures } from './pair-scoring.ts';
import type { Hits, Ratios } from './ratios.ts';
import type { Score } from './score.ts';
import type { ClassFigures, SegmentFigures } from './segment-scoring.ts';

const LABEL_WIDTH = 22;
const CELL_WIDTH = 8;

/** Lays the figures out for reading: shares in per cent, counts beside them. */
export function renderTable({ articles, soundness, segments, pairs, indirect }: Score): string {
  const { rejected, withText, verbatim } = soundness;
  return [
    `articles ${articles}, texts verbatim ${verbatim} of ${withText}, quotations rejected ${rejected}`,
    '',
    ...segmentRows(segments),
    '',
    ...pairRows(pairs),
    '',
    row('(c) indirect', 'tokP', 'tokR', 'tokF1', 'gold', 'system', 'matched', 'sourced', 'right', 'source'),
    indirectRow('all', indirect.all),
    indirectRow('saying cues only', indirect.saying),
    '',
  ].join('\n');
}

function segmentRows({
  overlap,
  exact,
  direct,
  mixed,
  neutral,
  sameKind,
}: SegmentFigures): readonly string[] {
  return [
    row('(a) quoted segments', 'P', 'R', 'F1', 'tp', 'fp', 'fn'),
    hitsRow('overlap', overlap),
    hitsRow('exact', exact),
    row('by class', 'gold', 'found', 'exact', 'R', 'R exact', 'speaker'),
    classRow('direct', direct),
    classRow('mixed', mixed),
    row('neutral', String(neutral)),
    row('same class', String(sameKind), `of ${overlap.tp}`),
  ];
}

function hitsRow(label: string, { tp, fp, fn, ...ratios }: Hits & Ratios): string {
  return row(label, ...ratioCells(ratios), String(tp), String(fp), String(fn));
}

function classRow(label: string, figures: ClassFigures): string {
  const { gold, matched, exact, recall, exactRecall, speakerAccuracy } = figures;
  return row(
    label,
    ...[gold, matched, exact].map(String),
    ...[recall, exactRecall, speakerAccuracy].map(percent),
  );
}

function pairRows(pairs: PairFigures): readonly string[] {
  const { gold, system, right, rightStrict, loose, strict, bySource } = pairs;
  return [
    row('(b) quote + speaker', 'P', 'R', 'F1', 'right', 'gold', 'system'),
    row('loose', ...ratioCells(loose), ...[right, gold, system].map(String)),
    row('strict', ...ratioCells(strict), ...[rightStrict, gold, system].map(String)),
    row('of those found', percent(pairs.accuracyOnMatched)),
    row('without gold source', String(pairs.speakerWithoutSource)),
    row('by gold source', 'P', 'R', 'F1', 'R strict', 'gold', 'found', 'answered', 'right', 'strict'),
    sourceRow('proper', bySource.proper),
    sourceRow('nominal', bySource.nominal),
    sourceRow('pronoun', bySource.pronoun),
  ];
}

function sourceRow(label: string, figures: SourceFigures): string {
  const { gold, matched, answered, right, rightStrict, strictRecall } = figures;
  const counts = [gold, matched, answered, right, rightStrict].map(String);
  return row(label, ...ratioCells(figures), percent(strictRecall), ...counts);
}

function indirectRow(label: string, figures: IndirectFigures): string {
  const { tokens, gold, system, matched, withSource, right, sourceAccuracyOnMatched } = figures;
  const counts = [gold, system, matched, withSource, right].map(String);
  return row(label, ...ratioCells(tokens), ...counts, percent(sourceAccuracyOnMatched));
}

function row(label: string, ...cells: readonly string[]): string {
  return `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH + 1)).join('')}`;
}

function ratioCells({ precision, recall, f1 }: Ratios): readonly string[] {
  return [precision, recall, f1].map(percent);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
