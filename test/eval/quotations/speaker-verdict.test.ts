import { expect, test } from 'vitest';
import { annotate, locate } from '../../fixtures/annotated-file.ts';
import { readGoldArticle } from './gold-article.ts';
import { judgeSpeaker } from './speaker-verdict.ts';

const TEXT = 'Ada Lovell, Bo Carter’s chief of staff, said no.';

function judge(source: readonly string[], name: string | null, mention: string | null): string {
  const file = annotate('verdict', TEXT, [{ source, cue: ['said'], content: ['[no].'] }]);
  const [attribution] = readGoldArticle(file, () => false).attributions;
  if (attribution === undefined) throw new Error('no attribution');
  const { isRight, isStrictlyRight } = judgeSpeaker(attribution, {
    name,
    mention: mention === null ? null : locate(TEXT, mention),
  });
  if (isStrictlyRight && !isRight) throw new Error('strictly right, but wrong');
  return isStrictlyRight ? 'right' : isRight ? 'loosely right' : 'wrong';
}

const WHOLE = ['Ada Lovell, Bo Carter’s chief of staff'];

test.each([
  ['her name', 'Ada Lovell', null, 'right'],
  ['her surname', 'Ms. Lovell', null, 'right'],
  ['her initial', 'A. Lovell', null, 'right'],
  ['another first name', 'Zoe Lovell', null, 'loosely right'],
  ['a distractor’s name', 'Bo Carter', null, 'wrong'],
  ['a mention of her surname', null, 'Lovell', 'right'],
  ['a mention of the distractor', null, 'Carter', 'loosely right'],
  ['a mention outside the source', null, 'said', 'wrong'],
])('a named source: %s', (_, name, mention, verdict) => {
  expect(judge(WHOLE, name, mention)).toBe(verdict);
});

test('a described source is met by a mention in its phrase, never by a name', () => {
  expect(judge(['chief of staff'], null, 'chief')).toBe('right');
  expect(judge(['chief of staff'], null, 'staff')).toBe('loosely right');
  expect(judge(['chief of staff'], 'chief', null)).toBe('wrong');
});

test('without a source no speaker is right', () => {
  expect(judge([], 'Ada Lovell', 'Ada')).toBe('wrong');
});
