import { expect, test } from 'vitest';
import { completeNames } from '../../../src/adapters/terminal/names.ts';
import type { Archive } from '../../../src/core/archive.ts';
import { answersOf } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

function createArchive(...names: readonly string[]) {
  return buildArchive(names.map((name, at) => sketchStatement('So it is', name, { path: `${at}.txt` })));
}

const completeSpeakers = (archive: Archive) => completeNames(answersOf(archive), 'speaker');
const completeOutlets = (archive: Archive) => completeNames(answersOf(archive), 'outlet');

test('speakers are found by the beginning of any of their names, the most quoted first', async () => {
  const complete = completeSpeakers(createArchive('Nigel Farage', 'Sofia Patel', 'Fiona Hill', 'Fiona Hill'));
  expect(await complete('F')).toEqual(['Fiona Hill', 'Nigel Farage']);
  expect(await complete('sofia p')).toEqual(['Sofia Patel']);
  expect(await complete('atel')).toEqual([]);
});

test('a name from a hostile article is safe to print', async () => {
  expect(await completeSpeakers(createArchive('Eve\u001b[2J'))('')).toEqual(['Eve␛[2J']);
});

test('the directory is built when somebody asks for it', async () => {
  const archive = {
    ...createArchive(),
    get speakers(): never {
      throw new Error('The directory was asked for.');
    },
  };
  const complete = completeSpeakers(archive);
  await expect(complete('F')).rejects.toThrow('asked for');
});

test('outlets are found by the beginning of any word of their name, safe to print', async () => {
  const archive = buildArchive([
    sketchStatement('So it is', 'Ada Lind', { path: 'a.txt', publisher: 'Harbour Post' }),
    sketchStatement('So it is', 'Ada Lind', { path: 'b.txt', publisher: 'Eve\u001b[2J Post' }),
  ]);
  expect(await completeOutlets(archive)('post')).toEqual(['Eve␛[2J Post', 'Harbour Post']);
  expect(await completeOutlets(archive)('harb')).toEqual(['Harbour Post']);
});
