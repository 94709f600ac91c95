import { expect, test } from 'vitest';
import { slice } from '../../../src/core/span.ts';
import { findLines } from './lines.ts';
import { findQuotedRegions } from './quoted-regions.ts';

test.each([
  ['curly marks', '“Yes,” she said. “No.”', ['Yes,', 'No.']],
  ['straight marks', 'She said "yes" and "no".', ['yes', 'no']],
  ['apostrophes for double marks', "''Yes,'' she said.", ['Yes,']],
  ['a curly mark that points the wrong way', 'She said ”yes” twice.', ['yes']],
  ['straight and curly mixed', '“Yes," she said.', ['Yes,']],
  ['nested double marks', 'She said, “He said “yes” to it.”', ['He said “yes” to it.']],
  ['a mark that is never closed ends with its paragraph', '“It goes on\nand on.', ['It goes on']],
  ['a mark that is never closed ends where the next opens', 'A “yes and “no” it is.', ['yes and ', 'no']],
  ['a closing mark without an opening one', 'It is so,” she said.', []],
  ['inches', 'He is 6\'3" tall and "quick".', ['quick']],
  ['single marks', "Mayor: 'We will not go'", ['We will not go']],
  ['single marks inside double ones', '“It is ‘fine’ now”', ['It is ‘fine’ now']],
  ['an apostrophe is no mark', "The boys' toys aren't rock 'n' roll of the '90s", []],
  ['a mark that opens a paragraph stays open', '“He said “yes to it', ['He said “yes to it']],
  ['a possessive ends curly single marks', 'Editor: ‘The boys’ club’ is shut', ['The boys']],
  ['a possessive inside straight single marks', "Editor: 'The boys' club' is shut", ["The boys' club"]],
  ['marks around nothing', 'an empty “” pair', []],
])('%s', (_, text, regions) => {
  const found = findQuotedRegions(text, findLines(text));
  expect(found.map((region) => slice(text, region))).toEqual(regions);
});
