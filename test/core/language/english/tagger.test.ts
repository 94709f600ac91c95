import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../../src/core/language/english/tagger.ts';

const tag = createTagger();

describe('the tags of a text', () => {
  it.each([
    ['Zorbel’s new owner spoke.', 'Zorbel’s.'],
    ['The harbour’s wardens met the zorbel-like board.', 'harbour’s zorbel-like'],
    ["The board's plan, and the plan's board.", "“board's” 'plan's'"],
    ['It closed at 4 p.m. on 5x days.', 'p.m.. 5x-2'],
    ['Ask #Wexmoor or @wexmoor of Wexmoor.', '#wexmoor @Wexmoor WEXMOOR'],
    ['From 29-30 of 911wexmoor.', 'x-29-30 v.911wexmoor'],
  ])('are the same whatever was read before: %s', (text, before) => {
    const first = createTagger()(text);
    tag(before);
    expect(tag(text)).toEqual(first);
    expect(tag(text)).toEqual(first);
  });

  it('are the same in any order of the texts', () => {
    const word = fc.constantFrom(
      ...['Zorbel', 'zorbel', '’s', "'s", '-', '.', '#', '@', '4', ' ', '“', '”', 'new'],
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const other = texts.toReversed().map(tag).toReversed();
        expect(texts.map(tag)).toEqual(other);
      }),
    );
  });

  it('know what the model knows, and read words of other scripts', () => {
    expect(tag('The harbour will constructor toString.').values).toContain('constructor');
    expect(tag('Нова гавань 港 ½ •').tags).toHaveLength(tag('Нова гавань 港 ½ •').values.length);
  });
});
