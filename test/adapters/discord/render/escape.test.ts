import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeAddress, escapeText, measureEscaped } from '../../../../src/adapters/discord/render/escape.ts';
import { anyAnswer } from '../../../chat/any-answer.ts';
import { preprocess, readMarkdown } from '../../../platforms/discord/read-markdown.ts';
import { HOSTILE } from '../hostile.ts';

const LONE_SURROGATE = /\p{Surrogate}/gu;
const { text: ANY_TEXT } = anyAnswer(HOSTILE);

describe('text', () => {
  test.each(HOSTILE.filter((text) => text.trim() !== '').map((text) => [text]))(
    '%j is shown as it is, at the beginning of a text and within it',
    (text) => {
      for (const whole of [text, `He said ${text} twice`, `He said:\n${text}\nand left.`, `a${text}b`]) {
        const { text: shown, kinds } = readMarkdown(escapeText(whole));
        expect(shown).toBe(preprocess(whole).replace(LONE_SURROGATE, '\uFFFD'));
        expect([...kinds]).toEqual([]);
      }
    },
  );

  test('would be markup without it', () => {
    const isMarkup = HOSTILE.filter((text) => readMarkdown(text).kinds.size > 0);
    expect(isMarkup.length).toBeGreaterThan(25);
  });

  test('is shown as it is, whatever it is', () => {
    const property = fc.property(ANY_TEXT, (text) => {
      const { text: shown, kinds } = readMarkdown(escapeText(text));
      expect(shown).toBe(preprocess(text).replace(LONE_SURROGATE, '\uFFFD'));
      expect([...kinds]).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  test.each([
    ['Prices rose by 2.5 % - to £3.20 (from £3): “a lot”, he said.'],
    ['It’s a U-turn; she won’t, he’d said – #1 in the U.S. & elsewhere + more > less'],
    ['At 10:30 he left.', 'At 10\\:30 he left.'],
  ])('needs few backslashes in plain words: %s', (text, escaped = text) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('keeps no whole address or invite that a client could find in the source', () => {
    const source = escapeText(HOSTILE.join(' '));
    expect(source).not.toMatch(/\w:\/\/|discord(?:\.com|\.gg)\//u);
  });

  test('is never longer than measured, however it is cut', () => {
    const property = fc.property(ANY_TEXT, fc.nat(), (text, at) => {
      const cut = at % (text.length + 1);
      const lengths = [text.slice(0, cut), text.slice(cut)].map((piece) => escapeText(piece).length);
      expect(lengths.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(measureEscaped(text));
    });
    fc.assert(property);
  });
});

describe('an address', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a_(b)#:~:text=one,two', 'https://news.example/a_%28b%29#:~:text=one,two'],
    [
      'https://news.example/>)[x](https://evil.example)',
      'https://news.example/%3E%29[x]%28https://evil.example%29',
    ],
    ['https://news.example/\\) x `y`', 'https://news.example//%29%20x%20%60y%60'],
  ])('%s cannot end its link', (address, escaped) => {
    expect(escapeAddress(address, 200)).toBe(escaped);
  });
});
