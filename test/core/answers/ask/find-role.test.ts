import { describe, expect, test } from 'vitest';
import { findRole } from '../../../../src/core/answers/ask/find-role.ts';
import { slice } from '../../../../src/core/span.ts';
import { buildArchive } from '../../../fixtures/build-archive.ts';
import { sketchArticle } from '../../../fixtures/quoted-article.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';

const sample = await readSampleArchive();

const ANY = { outlets: [], dates: null, admitsUndated: true, zone: 'UTC' };

async function roleOf(name: string, archive = sample): Promise<string | null> {
  const role = await findRole(archive, name, ANY);
  return role === null ? null : slice(role.read.article.text, role.span);
}

describe('who somebody is, in the article’s words', () => {
  test.each([
    ['Nigel Farage', 'Brexit leader'],
    ['Farage', 'Brexit leader'],
    ['Keir Starmer', 'prime minister'],
    ['Sofia Patel', 'Labour’s head of operations'],
    ['Claudia Tenney', 'Republican congresswoman from New York'],
    ['Jeremy Bird', "national field director of Barack Obama's campaign of 2012"],
  ])('%s: %s', async (name, role) => {
    expect(await roleOf(name)).toBe(role);
  });

  test.each(['Donald Trump', 'John McCain', 'Marc Thiessen', 'Emmanuel Macron'])(
    'not known of %s',
    async (name) => {
      expect(await roleOf(name)).toBeNull();
    },
  );
});

describe('a role that has passed', () => {
  const early = sketchArticle({
    path: 'a.txt',
    datePublished: '2022-01-01',
    text: 'Ada Byron, the harbour minister, opened the pier.',
    said: [],
  });
  const late = sketchArticle({
    path: 'b.txt',
    datePublished: '2024-01-01',
    text: 'Ada Byron, the former harbour minister, shut the pier.',
    said: [],
  });

  test('is told as the newest article has it', async () => {
    expect(await roleOf('Ada Byron', buildArchive([early, late]))).toBe('former harbour minister');
  });
});
