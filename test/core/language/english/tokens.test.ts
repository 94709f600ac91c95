import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/core/language/english/tokens.ts';
import { tokenCount } from '../../../../src/core/language/token-count.ts';

describe('tokens', () => {
  it.each([
    ['a compound', 'The 43-year-old left.', ['The', '43-year-old', 'left', '.']],
    ['a double name', 'Penn-Davies left.', ['Penn-Davies', 'left', '.']],
    ['an address', 'Ask Harbour.com, not Ode.', ['Ask', 'Harbour.com', ',', 'not', 'Ode', '.']],
    ['a clitic', 'She didn’t go.', ['She', 'did', 'n’t', 'go', '.']],
    ['a possessive', 'Ruiz’s plan failed.', ['Ruiz', '’s', 'plan', 'failed', '.']],
    [
      'a possessive of a name that nobody knows',
      'Kwelth’s plan failed.',
      ['Kwelth', '’s', 'plan', 'failed', '.'],
    ],
    ['marks', '“No,” she said.', ['“', 'No', ',', '”', 'she', 'said', '.']],
    ['a run without white space that is too long', `It is ${'x'.repeat(65)} now.`, ['It', 'is', 'now', '.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });

  it('compare in lower case with straight apostrophes', () => {
    expect(tokenize('Ruiz’s').map((token) => token.lower)).toEqual(['ruiz', "'s"]);
  });

  it('slice the text, in order and without overlap, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const token of tokenize(words)) {
          expect(token.text).toBe(words.slice(token.start, token.end));
          expect(token.text.trim()).not.toBe('');
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
    );
  });
});

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['… — ,', 0],
    ['never', 1],
    ['It’s the captains’ harbour', 4],
    ['a 43-year-old', 2],
    ['the U.S. Senate', 3],
    ['José Núñez', 2],
  ])('of “%s” is %i', (text, count) => {
    expect(tokenCount(text)).toBe(count);
  });
});
