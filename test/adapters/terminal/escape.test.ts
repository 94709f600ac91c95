import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine, escapeText } from '../../../src/adapters/terminal/escape.ts';
import { escapeJson } from '../../../src/reply/records/escape-json.ts';

const RAW = /[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const HOSTILE_TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001b', '[', 'm', '\u009b', '\r', '\t', '\n', '\u202e', '\u2028', '\ud800', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('escapeText', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred', '␛[31mred'],
    ['a one-byte escape sequence', '\u009b31mred', '�31mred'],
    ['a bell, a backspace and a delete', 'a\u0007\b\u007f', 'a␇␈␡'],
    ['an override of direction', 'a\u202Eb\u2066c', 'a�b�c'],
    ['a lone surrogate', 'a\ud83d', 'a�'],
    ['a lone carriage return', 'a\rb', 'a␍b'],
    ['line breaks of any system', 'a\r\nb\nc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['a tab', 'a\tb', 'a b'],
    ['letters of every script', 'Zoë 東京 שלום 👩‍💻', 'Zoë 東京 שלום 👩‍💻'],
  ])('makes %s safe', (_, text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  test('leaves no raw control character in any text', () => {
    fc.assert(fc.property(HOSTILE_TEXT, (text) => !RAW.test(escapeText(text))));
  });
});

test('escapeLine makes one line of any text', () => {
  fc.assert(
    fc.property(HOSTILE_TEXT, (text) => !escapeLine(text).includes('\n') && !RAW.test(escapeLine(text))),
  );
});

test('escapeJson says the same in safe characters', () => {
  fc.assert(
    fc.property(HOSTILE_TEXT, (text) => {
      const json = escapeJson(JSON.stringify({ text }));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(RAW);
    }),
  );
});
