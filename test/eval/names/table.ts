import { divide } from '../quotations/ratios.ts';
import type { NoStatementFigures } from './no-statement.ts';
import type { RoleFigures } from './role-figures.ts';
import type { NamesScore } from './score.ts';
import type { StatementFigures } from './statement-figures.ts';

const LABEL_WIDTH = 36;
const COUNT_WIDTH = 5;
const SHARE_WIDTH = 9;

/** Lays the figures out for reading: counts, with their shares in per cent. */
export function renderTable({ articles, statements, noStatement, indirect }: NamesScore): string {
  return [
    `${statements.entries} statements in ${articles} articles, ${statements.named} by somebody named there`,
    ...statementRows(statements),
    '',
    `${noStatement.shown} quotations shown`,
    ...noStatementRows(noStatement),
    ...(indirect.articles === 0 ? [] : ['', ...indirectRows(indirect)]),
    '',
  ].join('\n');
}

function statementRows(figures: StatementFigures & { readonly roles: RoleFigures }): readonly string[] {
  const { entries, found, onlyIndirect, right, rightUnnamed, wrong, mangled, reporter } = figures;
  return [
    row('found', found, entries, `${onlyIndirect} as indirect speech`),
    row('right', right, entries, `${rightUnnamed} without a name, the article having none`),
    row('wrong name', wrong, entries, `${mangled} a piece of title or body, ${reporter} who told of it`),
    row('no name though there is one', figures.noName, entries),
    row('missed', figures.missed, entries),
    shareRow('wrong of the names shown', figures.wrongOfShown),
    shareRow('trust', figures.trust, 'right minus four times wrong'),
    levelRow('right of those shown as sure', figures, 'sure'),
    levelRow('right of those shown as probable', figures, 'probable'),
    roleRow(figures.roles),
  ];
}

function noStatementRows(figures: NoStatementFigures): readonly string[] {
  const { shown, noStatement, onFalse, onNothing, untold } = figures;
  return [
    row('no statement', noStatement, shown, `${untold} may be indirect speech`),
    row('  on a title, a term or the like', onFalse, shown),
    row('  on nothing annotated', onNothing, shown),
  ];
}

function indirectRows(figures: NamesScore['indirect']): readonly string[] {
  const { articles, entries, named, found, right, wrong, noName, words, roles } = figures;
  return [
    `${entries} stretches of indirect speech in ${articles} articles, ${named} by somebody named there`,
    row('found', found, entries),
    row('right, of those found', right, found),
    row('wrong name, of those found', wrong, found),
    row('no name, of those found', noName, found),
    `  ${'words'.padEnd(LABEL_WIDTH)}${ratioCells(words)}`,
    roleRow(roles),
  ];
}

function levelRow(
  label: string,
  { levels }: StatementFigures,
  level: keyof StatementFigures['levels'],
): string {
  return row(label, levels[level].right, levels[level].shown);
}

function roleRow(roles: RoleFigures): string {
  return `  ${'roles'.padEnd(LABEL_WIDTH)}${ratioCells(roles)}  ${roles.shown} shown of ${roles.entries}`;
}

function ratioCells({ precision, recall, f1 }: Pick<RoleFigures, 'precision' | 'recall' | 'f1'>): string {
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

function row(label: string, count: number, whole: number, remark = ''): string {
  const cells = `${String(count).padStart(COUNT_WIDTH)}${percent(divide(count, whole)).padStart(SHARE_WIDTH)}`;
  return `  ${label.padEnd(LABEL_WIDTH)}${cells}${remark && `  ${remark}`}`;
}

function shareRow(label: string, share: number, remark = ''): string {
  const cell = percent(share).padStart(COUNT_WIDTH + SHARE_WIDTH);
  return `  ${label.padEnd(LABEL_WIDTH)}${cell}${remark && `  ${remark}`}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
