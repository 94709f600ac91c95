import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, seal, unseal } from '../../src/store/sealing.ts';
import { keyOf } from './key-of.ts';

test('whatever is sealed opens with the same key for the same place', () => {
  const wellFormed = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(wellFormed, wellFormed, (text, place) => {
      expect(unseal(seal(text, place, keyOf(1)), place, keyOf(1))).toBe(text);
    }),
  );
});

test('nothing opens with another key, for another place, or with any bit changed', () => {
  const sealed = seal('secret', 'here', keyOf(1));
  expect(() => unseal(sealed, 'here', keyOf(2))).toThrow();
  expect(() => unseal(sealed, 'there', keyOf(1))).toThrow();
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed, (byte, index) =>
      index === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte,
    );
    expect(() => unseal(changed, 'here', keyOf(1)), `bit ${bit}`).toThrow();
  }
});

test('a key keeps its name and another has another', () => {
  expect(nameKey(keyOf(1))).toMatch(/^[0-9a-f]{16}$/u);
  expect(nameKey(keyOf(1))).toBe(nameKey(keyOf(1)));
  expect(nameKey(keyOf(1))).not.toBe(nameKey(keyOf(2)));
});
