import { expect, test } from 'vitest';
import { flatten, wellForm } from '../../../src/chat/messages/plain-line.ts';

test('a line holds no breaks, controls and overrides of direction', () => {
  expect(flatten(' a\r\n\tb\u2028c\u0000\u202Ed\u2066\uD83D ')).toBe('a b c\uFFFD\uFFFDd\uFFFD\uFFFD');
});

test('halves of characters become visible, whole ones stay', () => {
  expect(wellForm('\uDE00😀\uD83D')).toBe('\uFFFD😀\uFFFD');
});
