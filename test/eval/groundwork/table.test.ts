import { expect, test } from 'vitest';
import { renderTable } from './table.ts';

const TALLIES = Array.from({ length: 12 }, () => ({ hits: 3, all: 4 }));
const FIGURES = { loadMs: 120, articlesPerSecond: 200, longMs: 1500, tallies: TALLIES };

test('a row a measure, a column a library; what took too long says so', () => {
  const table = renderTable(
    [
      { name: 'one', figures: FIGURES },
      { name: 'two', figures: { ...FIGURES, articlesPerSecond: 50, runMs: 900, tallies: [] } },
    ],
    60,
  );
  const cells = table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, label, ...rest]) => [label, ...rest.slice(0, -1)]);
  expect(cells).toContainEqual(['span ends between tokens, %', '4', '75.0', '–']);
  expect(cells).toContainEqual(['… of the first column’s', '', '1.00', '0.25']);
  expect(cells).toContainEqual(['500 kB without white space, s', '', '> 60', '0.90']);
});
