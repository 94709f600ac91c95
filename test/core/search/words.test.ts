import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/core/search/words.ts';

const FORMS: readonly (readonly [text: string, forms: string])[] = [
  ['The harbour FREEZES', 'the harbour freezes'],
  ['left-wing, left–wing and left wing', 'left wing left wing and left wing'],
  ["o'clock o’clock oʼclock", 'oclock oclock oclock'],
  ['don’t ‘quote’ me', 'dont quote me'],
  ['the U.S. and the US', 'the us and the us'],
  ['in the U.K.’s ports', 'in the uk s ports'],
  ['plan B.Then', 'plan b then'],
  ['café Ångström Łódź straße', 'cafe angstrom lodz strasse'],
  ['1,000 boats, 3.5 knots, 2016,2017', '1000 boats 3.5 knots 2016 2017'],
  ['co\u00ADoperate zero\u200Bwidth', 'cooperate zerowidth'],
  ['ﬁnal ＡＢＣ', 'final abc'],
  ['bell\u0007rings \uD800 lone', 'bell rings lone'],
  ['🎉 — … !?', ''],
];

describe('splitWords', () => {
  it.each(FORMS)('compares %j as %j', (text, forms) => {
    const words = splitWords(text);
    expect(words.map(({ form }) => form).join(' ')).toBe(forms);
  });

  it('keeps the offsets in the whole text where it reads a part of it', () => {
    const text = 'One two three';
    expect(splitWords(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, form: 'two' }]);
  });

  it('gives ascending, separate words with a form, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.form).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads a plain word as it reads one beside a character that is not plain', () => {
    const parts = [
      'cat',
      'U.S.',
      '3.5',
      '1,000',
      '1,00',
      'it’s',
      "it's",
      'B.',
      '7',
      'x',
      '.',
      ',',
      ' ',
      '-',
      '\n',
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (plain) => {
        expect(splitWords(plain.replace(/\s/gu, '\u2003'))).toEqual(splitWords(plain));
      }),
    );
  });
});
