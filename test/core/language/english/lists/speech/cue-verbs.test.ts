import { expect, it } from 'vitest';
import { CUE_VERBS } from '../../../../../../src/core/language/english/lists/speech/cue-verbs.ts';

it.each([
  ['said', 'say'],
  ['says', 'say'],
  ['saying', 'say'],
  ['replied', 'say'],
  ['quipped', 'say'],
  ['quipping', 'say'],
  ['wrote', 'say'],
  ['swore', 'say'],
  ['warned', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['reminded', 'tell'],
  ['called', 'call'],
  ['dubbed', 'call'],
  ['believes', 'think'],
  ['thought', 'think'],
  ['knew', 'act'],
])('“%s” is a cue of class %s', (form, cueClass) => {
  expect(CUE_VERBS.get(form)).toBe(cueClass);
});

it.each(['bridge', 'walked', 'sayed', 'telled', 'quiped', ''])('“%s” is no cue', (word) => {
  expect(CUE_VERBS.has(word)).toBe(false);
});
