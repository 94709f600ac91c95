import type { Figures } from './figures.ts';
import { MEASURES } from './measures.ts';

/** One library's column. */
export interface Column {
  readonly name: string;
  readonly figures: Figures;
}

/** Renders the figures as a Markdown table: a row a measure, a column a library. */
export function renderTable(columns: readonly Column[], waitedSeconds: number): string {
  const seconds = (ms: number | undefined) =>
    ms === undefined ? `> ${waitedSeconds}` : (ms / 1000).toFixed(2);
  const row = (label: string, cases: string, cell: (figures: Figures) => string) => [
    label,
    cases,
    ...columns.map((column) => cell(column.figures)),
  ];
  const shares = MEASURES.map(({ label }, index) =>
    row(`${label}, %`, String(countCases(columns, index)), ({ tallies }) => share(tallies[index])),
  );
  const first = columns[0]?.figures.articlesPerSecond ?? 1;
  return formatRows([
    ['', 'cases', ...columns.map(({ name }) => name)],
    ...shares,
    row('articles a second', '', ({ articlesPerSecond }) => String(Math.round(articlesPerSecond))),
    row('… of the first column’s', '', ({ articlesPerSecond }) => (articlesPerSecond / first).toFixed(2)),
    row('load and first sentence, s', '', ({ loadMs }) => seconds(loadMs)),
    row('500 kB without white space, s', '', ({ runMs }) => seconds(runMs)),
    row('1 MB of articles as one, s', '', ({ longMs }) => seconds(longMs)),
  ]);
}

function countCases(columns: readonly Column[], index: number): number {
  return Math.max(...columns.map(({ figures }) => figures.tallies[index]?.all ?? 0));
}

function share(tally: Figures['tallies'][number] | undefined): string {
  return tally === undefined || tally.all === 0 ? '–' : ((100 * tally.hits) / tally.all).toFixed(1);
}

function formatRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const [head = [], ...body] = rows.map((row) => row.map(pad));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...body].map(line).join('');
}
