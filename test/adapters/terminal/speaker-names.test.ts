import { expect, test } from 'vitest';
import { completeSpeakers } from '../../../src/adapters/terminal/speaker-names.ts';
import type { Archive, Statement } from '../../../src/core/archive.ts';
import { EMPTY_ARCHIVE } from './sample-program.ts';

function createStatement(name: string | null): Statement {
  const span = { start: 0, end: 1 };
  const article = {
    id: 'a',
    path: 'a.txt',
    text: 'x',
    prose: 'x',
    paragraphs: [span],
    headline: null,
    publisher: null,
    author: null,
    datePublished: null,
    url: null,
  };
  const speaker = { name, role: null, mention: span };
  return {
    article,
    quotation: { ...span, kind: 'direct', parts: [span], speaker, attribution: 'named', cue: null },
  };
}

function createArchive(...names: readonly (string | null)[]): Archive {
  return { ...EMPTY_ARCHIVE, statements: names.map(createStatement) };
}

test('speakers are found by the beginning of any of their names, the most quoted first', () => {
  const complete = completeSpeakers(
    createArchive('Nigel Farage', 'Sofia Patel', null, 'Fiona Hill', 'Fiona Hill'),
  );
  expect(complete('F')).toEqual(['Fiona Hill', 'Nigel Farage']);
  expect(complete('sofia p')).toEqual(['Sofia Patel']);
  expect(complete('atel')).toEqual([]);
});

test('a name from a hostile article is safe to print', () => {
  expect(completeSpeakers(createArchive('Eve\u001b[2J'))('')).toEqual(['Eve␛[2J']);
});
