import { expect, it } from 'vitest';
import { inflect } from '../../../../src/core/language/english/verbs.ts';

it.each([
  ['add', ['add', 'adds', 'added', 'adding']],
  ['argue', ['argue', 'argues', 'argued', 'arguing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
  ['reply', ['reply', 'replies', 'replied', 'replying']],
  ['say/said', ['say', 'says', 'said', 'saying']],
  ['write/wrote/written', ['write', 'writes', 'wrote', 'written', 'writing']],
  ['quip+', ['quip', 'quips', 'quipped', 'quipping']],
  ['guess', ['guess', 'guesses', 'guessed', 'guessing']],
  ['preach', ['preach', 'preaches', 'preached', 'preaching']],
])('%s has the forms %j', (entry, forms) => {
  expect(inflect(entry)).toEqual(forms);
});
