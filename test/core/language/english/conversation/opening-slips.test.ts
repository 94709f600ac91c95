import { expect, test } from 'vitest';
import { mendOpening } from '../../../../../src/core/language/english/conversation/opening-slips.ts';

test.each([
  ['wat did Ana Ruiz say', 'what did Ana Ruiz say'],
  ['Waht happened?', 'what happened?'],
  ['nd what about Ruiz', 'and what about Ruiz'],
  ['what did she say', 'what did she say'],
  ['she said what?', 'what did she say?'],
  ['and Ana Ruiz said what about the bridge?', 'what did Ana Ruiz say about the bridge?'],
  ['who said what?', 'who said what?'],
  ['Ruiz said what is needed', 'Ruiz said what is needed'],
  ['wat', 'wat'],
  ['Wat, Ruiz?', 'Wat, Ruiz?'],
])('“%s” is read as “%s”', (typed, read) => {
  expect(mendOpening(typed)).toBe(read);
});
