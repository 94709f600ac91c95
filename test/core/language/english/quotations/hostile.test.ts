import { describe, expect, it } from 'vitest';
import { overlaps, type TextSpan } from '../../../../../src/core/span.ts';
import { expectSoundOffsets, read } from './reading.ts';

/**
 * Texts made to be slow, by how many times they repeat themselves: a few times, and so often that work that grows with
 * the square does not end within a test's time.
 */
type Hostile = readonly [name: string, most: number, make: (count: number) => string];

const FEW = 30;

const MARKS: readonly Hostile[] = [
  ['opening curly marks', 100_000, (count) => '“'.repeat(count)],
  ['opening curly marks before letters', 50_000, (count) => ' “a'.repeat(count)],
  ['straight marks', 100_000, (count) => '"'.repeat(count)],
  ['straight marks amid words', 8_000, (count) => 'a "b '.repeat(count)],
  ['pairs of straight marks', 6_000, (count) => '"a b" c '.repeat(count)],
  ['pairs of single marks', 6_000, (count) => '‘a b’ c '.repeat(count)],
  ['pairs of double and single marks in turns', 2_000, (count) => '“a b,” ‘c d’ '.repeat(count)],
  ['apostrophes', 100_000, (count) => "'".repeat(count)],
  ['apostrophes before letters', 10_000, (count) => " 'a".repeat(count)],
  ['plural possessives', 100_000, (count) => "as' ".repeat(count)],
  ['feet and inches', 25_000, (count) => '6\'3" '.repeat(count)],
  ['double marks nested deeply', 50_000, (count) => `${'“a '.repeat(count)}${'b”'.repeat(count)}`],
  [
    'double and single marks nested deeply',
    10_000,
    (count) => `${'“a ‘b '.repeat(count)}${'c’ d”'.repeat(count)}`,
  ],
];

const SENTENCES: readonly Hostile[] = [
  ['one sentence of 500 kB', 500_000 / 24, (count) => 'the bridge was safe and '.repeat(count)],
  ['one word of 500 kB', 500_000, (count) => 'a'.repeat(count)],
  ['said said said', 50_000, (count) => 'said '.repeat(count)],
  ['he said he said', 20_000, (count) => 'he said '.repeat(count)],
  ['commas and names', 2_500, (count) => 'Ana Ruiz, Ken Ode, '.repeat(count)],
  ['possessors of possessors', 2_000, (count) => 'Ana’s '.repeat(count)],
  ['quotations in one sentence', 1_500, (count) => '“a b c,” Ana Ruiz said, '.repeat(count)],
  ['brackets', 100_000, (count) => '('.repeat(count)],
  ['capitals', 33_000, (count) => 'ADA'.repeat(count)],
  ['capitals with marks', 30_000, (count) => "A.'".repeat(count)],
  ['white space between arrows', 60_000, (count) => `«${' \t'.repeat(count)}«\t`],
  ['full stops', 100_000, (count) => '. '.repeat(count)],
];

const PARAGRAPHS: readonly Hostile[] = [
  ['quotations that never close', 10_000, (count) => '“The bridge is safe.\n'.repeat(count)],
  ['speakers who never stop', 10_000, (count) => 'Ana Ruiz said: “The bridge is safe.\n'.repeat(count)],
  ['a stray mark in every paragraph', 10_000, (count) => 'It is “the bridge.\nIt is safe.\n'.repeat(count)],
  [
    'blocks without marks',
    2_000,
    (count) => 'Ana Ruiz wrote:\nWe lost it all.\nKen Ode said that the bridge was closed.\n'.repeat(count),
  ],
  [
    'reports in one sentence',
    2_000,
    (count) => 'saying that Ken Ode told Ana Ruiz “no” and adding, '.repeat(count),
  ],
  ['nothing behind colons', 10_000, (count) => 'Ana Ruiz said:\n'.repeat(count)],
  ['turns of a transcript', 10_000, (count) => 'RUIZ: We lost.\n'.repeat(count)],
  ['pronouns', 2_000, (count) => 'Ken Ode opened the bridge. “It is safe,” he said.\n'.repeat(count)],
  [
    'hundreds of one surname',
    400,
    (count) =>
      Array.from({ length: count }, (_, index) => `Ana${index} Ruiz met us. “No,” Ruiz said.\n`).join(''),
  ],
];

describe.each([
  ['marks', MARKS],
  ['sentences', SENTENCES],
  ['paragraphs', PARAGRAPHS],
])('hostile %s', (_, texts) => {
  const sizes = texts.flatMap(([name, most, make]) =>
    [FEW, Math.floor(most)].map((count) => [name, count, make] as const),
  );
  it.for(sizes)('%s, %i times: ends with sound offsets', ([, count, make]) => {
    const text = make(count);
    const quotations = read(text);
    expectSoundOffsets(text, quotations);
    expect(quotations.slice(1).filter((next, index) => overlapsLast(next, quotations[index]))).toEqual([]);
  });
});

function overlapsLast(next: TextSpan, last: TextSpan | undefined): boolean {
  return last !== undefined && overlaps(next, last);
}
