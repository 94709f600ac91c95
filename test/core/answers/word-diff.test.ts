import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../../src/core/answers/word-diff.ts';
import { englishWords } from '../../../src/core/language/english/english-words.ts';

/** A comparison on one line: {inserted} and [-deleted-]. */
function show(parts: readonly DiffPart[]): string {
  const presentation = {
    equal: (text: string) => text,
    insert: (text: string) => `{${text}}`,
    delete: (text: string) => `[-${text}-]`,
  };
  return parts.map(({ op, text }) => presentation[op](text)).join('');
}

describe('words that differ', () => {
  it.each([
    ['We will not go', '“We will go.”', '“We will [-not -]go.”'],
    ['We will go', 'We will not go', 'We will {not} go'],
    ['We will go now', 'We will go.', 'We will go[- now-].'],
    ['Not all of us went', 'All of us went', '[-Not -]All of us went'],
    ['They sort your housing', 'They arrange your housing', 'They [-sort -]{arrange} your housing'],
    ['It costs 10 pounds', 'It costs 100 pounds', 'It costs [-10 -]{100} pounds'],
    ['It costs £100', 'It costs $100', 'It costs [-£ -]{$}100'],
    ['a drop of 50', 'a drop of 50%', 'a drop of 50{%}'],
    ['won 2-1', 'won 21', 'won [-2-1 -]{21}'],
    ['the rapist', 'therapist', '[-the rapist -]{therapist}'],
    ['nothing', 'everything', '[-nothing -]{everything}'],
    ['', 'Here', '{Here}'],
  ])('%j to %j', (from, to, shown) => {
    expect(show(diffWords(from, to, englishWords))).toBe(shown);
  });
});

describe('one change', () => {
  it('is shown as one, though a stop word in it happens to be the same', () => {
    const from = 'anyone who wants to join us in Ohio';
    const to = 'anyone free to head to the state of Ohio';
    expect(show(diffWords(from, to, englishWords))).toBe(
      'anyone [-who wants to join us in -]{free to head to the state of} Ohio',
    );
  });

  it('is two where the word between is as long as they are', () => {
    expect(show(diffWords('big in the town', 'small in the city', englishWords))).toBe(
      '[-big -]{small} in the [-town -]{city}',
    );
  });
});

describe('words that are the same', () => {
  it.each([
    ['“We will GO!”', 'we will go'],
    ['the long–term plan', 'The long - term plan'],
    ['to co-operate', 'to cooperate'],
    ['It’s  o’clock\n\nnow', "it's oclock now"],
    ['the U.S. has 1,000', 'the US has 1000'],
    ['', ''],
    ['…', '“”'],
  ])('%j and %j', (from, to) => {
    expect(diffWords(from, to, englishWords).filter(({ op }) => op !== 'equal')).toEqual([]);
  });
});

const text = fc
  .array(
    fc.constantFrom(
      'not ',
      'we ',
      'We-',
      '10 ',
      '%',
      '“',
      '”, ',
      'will',
      ' ',
      '— ',
      '\n\n',
      '😀',
      'go.',
      'co-operate ',
    ),
  )
  .map((pieces) => pieces.join(''));

describe('whatever the texts', () => {
  it('what is equal and inserted spells the second exactly', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const kept = diffWords(from, to, englishWords).filter(({ op }) => op !== 'delete');
        expect(kept.map((part) => part.text).join('')).toBe(to);
      }),
    );
  });

  it('a text does not differ from itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(diffWords(same, same, englishWords).filter(({ op }) => op !== 'equal')).toEqual([]);
      }),
    );
  });

  it('no part is empty, and no two neighbours do the same', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = diffWords(from, to, englishWords);
        expect(parts.filter((part) => part.text === '')).toEqual([]);
        expect(parts.filter(({ op }, place) => op === parts[place + 1]?.op)).toEqual([]);
      }),
    );
  });
});
