import { describe, expect, test } from 'vitest';
import { groupResults, listShortened, pickResult } from '../../../src/chat/desk/results.ts';
import {
  answerOf,
  BARE_SOURCE,
  DIVIDER,
  lead,
  note,
  PLACE,
  SNIPPET,
  SOURCE,
  SPEAKER,
} from '../../adapters/slack/answers.ts';

const END = note('2 of 7 · 16 articles searched');
const LIST = answerOf([SNIPPET, SPEAKER, SOURCE, DIVIDER, SNIPPET, BARE_SOURCE, END], { hasMore: true });

describe('the groups of an answer', () => {
  test('are its results, and last the remark about all of them', () => {
    expect(groupResults(LIST)).toEqual([
      { nodes: [SNIPPET, SPEAKER, SOURCE], source: SOURCE, isEnd: false },
      { nodes: [SNIPPET, BARE_SOURCE], source: BARE_SOURCE, isEnd: false },
      { nodes: [END], source: null, isEnd: true },
    ]);
  });

  test('of what was not found keep a last remark with what it is about', () => {
    const nodes = [lead('Not in this archive.'), SNIPPET, SOURCE, note('also in 1 other article: X')];
    expect(groupResults(answerOf(nodes, { status: 'nothing' }))).toEqual([
      { nodes, source: SOURCE, isEnd: false },
    ]);
  });
});

describe('what is shown whole with a result', () => {
  const brief = { ...SNIPPET, brief: [{ text: '“This is […]”' }] };

  test('is the result alone where nothing of it was shortened', () => {
    expect(listShortened(LIST, PLACE)).toEqual([PLACE]);
    expect(listShortened(LIST, { ...PLACE, start: 1 })).toEqual([{ ...PLACE, start: 1 }]);
  });

  test('is all that was shortened in its group, the result first', () => {
    const both = answerOf([brief, SPEAKER, SOURCE, note('in another wording'), brief, BARE_SOURCE]);
    expect(listShortened(both, PLACE)).toEqual([PLACE, BARE_SOURCE.place]);
  });

  test('is what stands under a headline rather than the headline', () => {
    const story = answerOf([lead('The pier fell'), SOURCE, brief, BARE_SOURCE]);
    expect(listShortened(story, PLACE)).toEqual([BARE_SOURCE.place]);
    expect(listShortened(answerOf([lead('The pier fell'), SOURCE, SNIPPET, BARE_SOURCE]), PLACE)).toEqual([
      PLACE,
    ]);
  });
});

describe('picking a result to share', () => {
  test('leaves the other results out', () => {
    expect(pickResult(LIST, PLACE)).toEqual(answerOf([SNIPPET, SPEAKER, SOURCE]));
  });

  test('leaves an answer whole that judges its results together', () => {
    const stitched = answerOf([lead('Stitched from two quotations.'), ...LIST.reply.nodes]);
    expect(pickResult(stitched, PLACE)).toEqual(stitched);
  });

  test('gives nothing where the answer does not hold it', () => {
    expect(pickResult(LIST, { ...PLACE, start: 1 })).toBeNull();
  });
});
