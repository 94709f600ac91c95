import { describe, expect, test } from 'vitest';
import { mentionOf } from '../../../src/core/conversation/named-people.ts';
import { classOf } from '../../../src/core/conversation/speaker-gender.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('One', 'Ada Byron', { path: 'a.txt' }),
  sketchStatement('Two', 'Sam Lind', { path: 'b.txt' }),
  sketchStatement('Three', 'Harbour Committee', { path: 'c.txt' }),
]);

describe('the pronouns that fit somebody', () => {
  test.each([
    ['Ada Byron', 'female'],
    ['Sam Lind', null],
    ['Harbour Committee', 'body'],
    ['Mr Nobody', 'male'],
    ['Peter Nobody', 'male'],
    ['Nobody', null],
  ])('of %s are %s', async (name, expected) => {
    expect(await classOf(await mentionOf(name, 'named', archive), archive)).toBe(expected);
  });
});
