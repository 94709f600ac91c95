import { expect, test } from 'vitest';
import { annotate, locate } from '../../fixtures/annotated-file.ts';
import { type GoldArticle, readGoldArticle } from './gold-article.ts';
import { scoreSystem } from './score.ts';
import type { SystemArticle } from './system-quotes.ts';

const TEXT = [
  '“The harbour is open again,” Ada Lovell said, “and the boats are back.”',
  'She called it “a very good day” for the town.',
  'Bo Carter said that the pier would stay shut, and hoped that all would be mended soon.',
  'The crew named her “Queen of the Quay” once.',
].join('\n');

const GOLD = readGoldArticle(
  annotate('harbour', TEXT, [
    {
      source: ['Ada Lovell'],
      cue: ['[said], “and'],
      content: ['“The harbour is open again,”', '“and the boats are back.”'],
    },
    { source: ['She'], cue: ['called'], content: ['it “a very good day” for the town'] },
    { source: ['Bo Carter'], cue: ['[said] that the pier'], content: ['that the pier would stay shut'] },
    { source: ['Bo Carter'], cue: ['hoped'], content: ['that all would be mended soon'] },
    { cue: ['named'], content: ['“Queen of the Quay”'] },
  ]),
  () => false,
);

type Kind = 'direct' | 'mixed' | 'indirect';

function quote(words: string, kind: Kind, mention: string | null = null) {
  const speaker = mention === null ? null : { name: null, mention: locate(TEXT, mention) };
  return { ...locate(TEXT, words), text: words, kind, speaker };
}

function score(...quotes: SystemArticle['quotes']) {
  return scoreSystem([GOLD], [{ file: 'harbour', quotes }]).score;
}

const PERFECT = [
  quote('“The harbour is open again,”', 'direct', 'Ada Lovell'),
  quote('“and the boats are back.”', 'direct', 'Ada Lovell'),
  quote('a very good day', 'mixed', 'She'),
  quote('“Queen of the Quay”', 'direct'),
  quote('that the pier would stay shut', 'indirect', 'Bo Carter'),
  quote('that all would be mended soon', 'indirect', 'Bo Carter'),
];

test('who finds everything has full marks everywhere', () => {
  const { segments, pairs, indirect, soundness } = score(...PERFECT);
  expect([segments.overlap.f1, segments.exact.f1, pairs.loose.f1, pairs.strict.f1]).toEqual([1, 1, 1, 1]);
  expect([indirect.all.tokens.f1, indirect.all.sourceAccuracyOnMatched]).toEqual([1, 1]);
  expect(soundness).toEqual({ rejected: 0, withText: 6, verbatim: 6 });
});

test('who finds nothing has zeros and no division by zero', () => {
  const { segments, pairs, indirect } = scoreSystem([GOLD], []).score;
  expect(segments.overlap).toEqual({ tp: 0, fp: 0, fn: 4, precision: 0, recall: 0, f1: 0 });
  expect(pairs).toMatchObject({ gold: 3, system: 0, right: 0, strict: { precision: 0, recall: 0, f1: 0 } });
  expect(indirect.all).toMatchObject({ gold: 2, system: 0, matched: 0, sourceAccuracyOnMatched: 0 });
});

test('a quotation that swallows its reporting clause is found, but not exactly, and with a false alarm', () => {
  const whole = '“The harbour is open again,” Ada Lovell said, “and the boats are back.”';
  const { overlap, exact } = score(quote(whole, 'direct')).segments;
  expect(overlap).toMatchObject({ tp: 2, fp: 1, fn: 2 });
  expect(exact).toMatchObject({ tp: 0, fp: 3, fn: 4 });
});

test('four words of five overlap, but are not exact', () => {
  const { overlap, exact } = score(quote('The harbour is open', 'direct')).segments;
  expect(overlap).toMatchObject({ tp: 1, fp: 0, fn: 3 });
  expect(exact).toMatchObject({ tp: 0, fp: 1, fn: 4 });
});

test('the wrong speaker lowers precision and recall, no speaker recall only', () => {
  const open = '“The harbour is open again,”';
  expect(score(quote(open, 'direct', 'Bo Carter')).pairs).toMatchObject({ right: 0, system: 1, gold: 3 });
  expect(score(quote(open, 'direct')).pairs).toMatchObject({ right: 0, system: 0, gold: 3 });
});

test('a speaker where none is annotated is told apart from a wrong one', () => {
  const { pairs } = score(quote('“Queen of the Quay”', 'direct', 'Ada Lovell'));
  expect(pairs).toMatchObject({ system: 0, speakerWithoutSource: 1 });
});

test('speakers are counted by the kind of their source', () => {
  const { bySource } = score(quote('a very good day', 'mixed', 'She')).pairs;
  expect(bySource.pronoun).toMatchObject({ gold: 1, matched: 1, answered: 1, right: 1, rightStrict: 1 });
  expect(bySource.proper).toMatchObject({ gold: 2, matched: 0 });
  expect(bySource.nominal).toMatchObject({ gold: 0, recall: 0 });
});

test('indirect speech is counted by words', () => {
  const { all } = score(quote('said [that the pier would stay]', 'indirect', 'Bo Carter')).indirect;
  expect(all.tokens).toMatchObject({ tp: 5, fp: 0, fn: 7 });
  expect(all).toMatchObject({ gold: 2, system: 1, matched: 1, withSource: 1, right: 1 });
});

test('with saying cues only, a hope counts neither for nor against', () => {
  const { all, saying } = score(quote('that all would be mended soon', 'indirect')).indirect;
  expect(all.tokens).toMatchObject({ tp: 6, fp: 0, fn: 6 });
  expect(saying.tokens).toMatchObject({ tp: 0, fp: 0, fn: 6 });
});

test('quoted words that are called indirect count neither way there', () => {
  const { tokens } = score(quote('“and the boats are back.”', 'indirect')).indirect.all;
  expect(tokens).toMatchObject({ tp: 0, fp: 0, fn: 12 });
});

test('what lies outside the text or is of no known kind is rejected, other words than the article’s are seen', () => {
  const { soundness } = score(
    { start: -1, end: 4, kind: 'direct' },
    { start: 0, end: TEXT.length + 1, kind: 'direct' },
    { start: 4, end: 4, kind: 'direct' },
    { start: 0, end: 4, kind: 'shouted' },
    { start: 0, end: 4, kind: 'direct', text: 'Oops' },
  );
  expect(soundness).toEqual({ rejected: 4, withText: 1, verbatim: 0 });
});

test('what went wrong is listed', () => {
  const { misses } = scoreSystem(
    [GOLD],
    [
      {
        file: 'harbour',
        quotes: [
          quote('“The harbour is open again,”', 'direct', 'Bo Carter'),
          quote('“and the boats are back.”', 'direct'),
          quote('would be mended soon', 'direct'),
          quote('“Queen of the Quay”', 'direct'),
        ],
      },
    ],
  );
  expect(misses.map(({ error, text }) => [error, text])).toEqual([
    ['wrong speaker', 'The harbour is open again'],
    ['no speaker', 'and the boats are back'],
    ['missed', 'a very good day'],
    ['false alarm', 'would be mended soon'],
  ]);
});

test('an answer where the annotators left something out is neither right nor wrong', () => {
  const file = annotate('notes', 'Sign up: “Get our daily letter now.”', [], ['“Get our daily letter now.”']);
  const article: GoldArticle = readGoldArticle(file, () => false);
  const quotes = [{ ...locate(file.text, '“Get our daily letter now.”'), kind: 'direct' }];
  const { segments } = scoreSystem([article], [{ file: 'notes', quotes }]).score;
  expect(segments).toMatchObject({ neutral: 1, overlap: { tp: 0, fp: 0, fn: 0 } });
});
