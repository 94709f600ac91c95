import { expect, test } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { miniSearchEngine } from '../../../src/core/search/minisearch-engine.ts';
import { buildSentenceIndex } from '../../../src/core/search/sentence-index.ts';
import { slice } from '../../../src/core/span.ts';
import { sketchArticle } from '../../fixtures/quoted-article.ts';

function statingSentences(text: string): readonly string[] {
  const quoted = sketchArticle({ text });
  const { article } = quoted;
  const read = buildSentenceIndex([quoted], miniSearchEngine, english.words).articleAt(0);
  return (read?.sentences ?? []).filter(({ isEmpty }) => !isEmpty).map((span) => slice(article.text, span));
}

test('a quiz states nothing: neither what leads to its question nor its choices', () => {
  const quiz = 'The harbour opened a new pier. Which colour is it?\n\nA. Red\n\nB. Green';
  expect(statingSentences(`The pier is green.\n\n${quiz}\n\nIt cost a million.`)).toEqual([
    'The pier is green.',
    'It cost a million.',
  ]);
});

test('a list behind a statement is no quiz', () => {
  expect(statingSentences('The harbour has two piers.\n\nA. Smith designed them.')).toContain(
    'The harbour has two piers.',
  );
});
