import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighStems } from '../../../../src/core/digest/03-terms.ts';
import { english } from '../../../../src/core/language/english/index.ts';
import { finish } from '../../../../src/core/layers/finish.ts';
import {
  buildLayeredSentences,
  changeSentences,
} from '../../../../src/core/search/layers/layered-sentences.ts';
import { miniSearchEngine } from '../../../../src/core/search/minisearch-engine.ts';
import { rankArticles } from '../../../../src/core/search/ranked-articles.ts';
import { segmentEngine } from '../../../../src/core/search/segments/segment-engine.ts';
import { buildSentenceIndex, type SentenceIndex } from '../../../../src/core/search/sentence-index.ts';
import { buildSpeechIndex, type SpeechIndex } from '../../../../src/core/search/speech-index.ts';
import type { QuotedArticle } from '../../../../src/core/statement.ts';
import { changingArchive } from '../../../fixtures/changing-archive.ts';
import { sketchArticle } from '../../../fixtures/quoted-article.ts';
import { STEMS } from '../../../fixtures/tell-archive.ts';

it('are in layers what sentences that are read anew are', () => {
  fc.assert(
    fc.property(changingArchive, ([first, ...others]) => {
      let sentences = finish(buildLayeredSentences(first?.after ?? [], segmentEngine, english.words));
      for (const { change, after } of others) {
        sentences = finish(changeSentences(sentences, change));
        const anew = buildSentenceIndex(after, miniSearchEngine, english.words);
        const speech = finish(
          buildSpeechIndex(
            after.flatMap(({ article }) => anew.readingOf(article) ?? []),
            miniSearchEngine,
            english.words,
          ),
        );
        expect(describeAll(sentences, sentences.speech, after)).toEqual(describeAll(anew, speech, after));
        for (const { article } of change.gone) expect(sentences.readingOf(article)).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('read an article anew when one of its paragraphs becomes the page’s own, and when it is not any more', () => {
  const all = Array.from({ length: 8 }, (_, index) =>
    sketchArticle({
      path: `${index}.txt`,
      text: `Story ${index} of the harbour.\n\nWrite to our harbour desk.`,
    }),
  );
  const [last, ...others] = all;
  if (last === undefined) throw new Error('no article');
  const isEmptyIn = (index: SentenceIndex) =>
    index.readingOf(others[0]?.article ?? last.article)?.sentences.map(({ isEmpty }) => isEmpty);
  const before = finish(buildLayeredSentences(others, segmentEngine, english.words));
  const after = finish(changeSentences(before, { gone: [], come: [last] }));
  const again = finish(changeSentences(after, { gone: [last], come: [] }));
  expect([before, after, again].map(isEmptyIn)).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
  const anew = buildSentenceIndex(all, miniSearchEngine, english.words);
  expect(describeAll(after, NO_SPEECH, all)).toEqual(describeAll(anew, NO_SPEECH, all));
});

const NO_SPEECH: SpeechIndex = { by: () => [] };

/** All that can be asked, the numbers of stems aside. */
function describeAll(index: SentenceIndex, speech: SpeechIndex, after: readonly QuotedArticle[]) {
  const weights = weighStems(index, english.words);
  return {
    size: index.size,
    stems: STEMS.map((stem) => {
      const number = index.stemNumber(stem);
      const weight = number === undefined ? null : [weights.rarity[number], weights.isName[number]];
      return [index.frequency(stem), weight];
    }),
    ranked: [1, 2].map((headlineBoost) =>
      rankArticles(index, {
        terms: new Map(STEMS.slice(headlineBoost).map((stem, place) => [stem, 1 + place / 10])),
        headlineBoost,
        filter: { outlets: [], dates: null, admitsUndated: true, zone: 'UTC' },
        recency: { now: new Date('2024-05-08'), pull: 0.5 },
        limit: 20,
      })
        .map(({ read, score, recency }) => [read.article.path, score.toFixed(9), recency])
        .toSorted(),
    ),
    readings: after.map(({ article }) => {
      const read = index.readingOf(article);
      const numbers = STEMS.map((stem) => index.stemNumber(stem));
      const stems = Array.from(
        read?.stems ?? [],
        (stem) => STEMS[numbers.indexOf(stem)] ?? (stem < 0 ? '-' : '?'),
      );
      return [read?.article === article, read?.sentences, stems];
    }),
    speech: [['ode'], ['ken', 'ode'], ['mayor', 'lorne'], ['harbour']].map((words) =>
      speech.by(words).map(({ statement, from, until }) => {
        const { article, quotation } = statement;
        return [article.path, quotation.start, from, until];
      }),
    ),
  };
}
