import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyText } from '../../src/core/copy-text.ts';

it('gives the same text, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(copyText(text)).toBe(text);
      expect(copyText(`${text}\uD800${text}`)).toBe(`${text}\uD800${text}`);
    }),
  );
});
