import { expect, test } from 'vitest';
import { isPersonal, standsAlone } from '../../../../src/core/language/english/readable-alone.ts';

test.each([
  ['The harbour board closed the old pier on Monday.', true],
  ['However, the board closed the pier.', false],
  ['The move surprised the town.', false],
  ['When he closed the pier, the town was surprised.', false],
  ['Mayor Ana Ruiz closed the pier, and she named no date.', true],
  ['Ruiz closed the Old Pier, and she named no date.', false],
])('%s can be read by itself inside an article: %s', (sentence, isReadable) => {
  expect(standsAlone(sentence, false)).toBe(isReadable);
});

test('a pronoun is clear where an article begins with it behind a name', () => {
  expect(standsAlone('Ruiz closed the Old Pier, and she named no date.', true)).toBe(true);
  expect(standsAlone('She closed the pier.', true)).toBe(false);
});

test.each([
  ['We will go on with our work.', true],
  ['The board will go on with its work.', false],
])('%s is somebody speaking: %s', (sentence, isSpoken) => {
  expect(isPersonal(sentence)).toBe(isSpoken);
});
