import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packGroups } from '../../../src/chat/messages/pack-groups.ts';

const LIMIT = 4;
const packing = {
  fits: (parts: readonly string[]) => parts.length <= LIMIT,
  isDivider: (part: string) => part === '-',
};

describe('groups in messages', () => {
  test.each([
    ['stay together where they fit', ['ab', 'cd'], ['abcd']],
    ['begin a new message where they do not', ['abc', 'de'], ['abc', 'de']],
    ['are parted only where they are too long for one', ['ab', 'cdefgh'], ['abcd', 'efgh']],
    ['have no divider at the ends of messages', ['abc', '-de', '-'], ['abc', 'de']],
    ['leave nothing where they hold nothing', ['', '-'], []],
  ])('%s', (_, groups, messages) => {
    const packed = packGroups(
      groups.map((group) => [...group]),
      packing,
    );
    expect(packed.map((parts) => parts.join(''))).toEqual(messages);
  });

  test('lose nothing but dividers, whatever they are', () => {
    const groups = fc.array(fc.array(fc.constantFrom('a', 'b', '-')));
    const property = fc.property(groups, (all) => {
      const packed = packGroups(all, packing);
      const words = (parts: readonly string[]) => parts.filter((part) => part !== '-');
      expect(words(packed.flat())).toEqual(words(all.flat()));
      expect(packed.every(packing.fits)).toBe(true);
    });
    fc.assert(property);
  });
});
