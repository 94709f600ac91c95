import { describe, expect, test } from 'vitest';
import type { AskJson } from '../../../src/reply/records/json-ask.ts';
import { declinedOf, scoreNews, scoreRankings, scoreSpeech } from './score.ts';

const UNKNOWN = { headline: null, publisher: null, author: null, datePublished: null, url: null };
const ARTICLE = { id: '', language: 'en', ...UNKNOWN };

function answer(...cited: readonly (readonly [string, string])[]): AskJson {
  return {
    question: '',
    answered: cited.length > 0,
    answer: null,
    citations: cited.map(([path, text]) => ({
      start: 0,
      end: text.length,
      text,
      article: { ...ARTICLE, path },
      link: null,
      speaker: null,
      speakers: [],
      confidence: null,
      tellers: [],
      document: null,
      kind: null,
      alsoIn: [],
    })),
    closest: [],
    verdict: null,
    disagreement: null,
    unknown: { names: [], outlets: [] },
    searched: { articles: 0, quotations: 0, outlets: [], dates: null },
  };
}

describe('scoreNews', () => {
  const gold = { question: '', now: '2024-10-18', answers: ['The 12 ships'], articles: ['right.md'] };

  test('an answer is right where all its words stand in the citation, in whatever article', () => {
    const answers = [answer(['2024/other.md', 'Of the ships, 12 sank.'])];
    expect(scoreNews([gold], answers)).toMatchObject({
      answerAt1: 100,
      articleAt1: 0,
      articleAt3: 0,
      words: 5,
    });
  });

  test('the second and third citation count at 3 only, a fourth nowhere', () => {
    const wrong = ['other.md', 'Nothing.'] as const;
    const right = ['right.md', '12 ships'] as const;
    const score = scoreNews([gold, gold], [answer(wrong, right), answer(wrong, wrong, wrong, right)]);
    expect(score).toMatchObject({ answerAt1: 0, answerAt3: 50, articleAt3: 50, answered: 100 });
  });
});

describe('scoreSpeech', () => {
  const gold = { question: '', relevant: [{ file: 'right', text: '“We lost,” Lind said. He left.' }] };

  test('a citation is right within a relevant passage of its article, marks aside', () => {
    expect(scoreSpeech([gold], [answer(['right.txt', 'We lost, Lind said'])])).toMatchObject({ hitAt1: 100 });
    expect(scoreSpeech([gold], [answer(['other.txt', 'We lost, Lind said'])])).toMatchObject({ hitAt1: 0 });
  });

  test('precision is of all citations given', () => {
    const answers = [answer(['right.txt', 'We lost'], ['right.txt', 'We won'])];
    expect(scoreSpeech([gold], answers)).toMatchObject({ hitAt3: 100, precisionAt3: 50 });
  });
});

test('declined are the questions without an answer', () => {
  expect(declinedOf([answer(), answer(['a.txt', 'x'])])).toBe(50);
});

describe('scoreRankings', () => {
  test('averages precision at the right ones and the rank of the first', () => {
    const score = scoreRankings([{ relevant: [false, true, true], scores: [3, 2, 1] }]);
    expect(score).toEqual({ questions: 1, map: (1 / 2 + 2 / 3) / 2, mrr: 1 / 2 });
  });

  test('leaves out questions with nothing to tell apart', () => {
    expect(scoreRankings([{ relevant: [true, true], scores: [1, 2] }])).toMatchObject({ questions: 0 });
  });
});
