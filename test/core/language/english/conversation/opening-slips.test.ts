import { expect, test } from 'vitest';
import { mendOpening } from '../../../../../src/core/language/english/conversation/opening-slips.ts';

test.each([
  ['wat did Ana Ruiz say', 'what did Ana Ruiz say'],
  ['Waht happened?', 'what happened?'],
  ['nd what about Ruiz', 'and what about Ruiz'],
  ['what did she say', 'what did she say'],
  ['wat', 'wat'],
  ['Wat, Ruiz?', 'Wat, Ruiz?'],
])('“%s” is read as “%s”', (typed, read) => {
  expect(mendOpening(typed)).toBe(read);
});
