import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, type TextEncoding } from '../../../src/core/article/decode-text.ts';

const QUOTE = 'Mr Farage said: “Who is paying for all of this?” – in 2024, at the café.';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittleEndian: boolean) =>
  Array.from(text, (character) => {
    const unit = character.charCodeAt(0);
    return isLittleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  }).flat();
const latin1 = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

const ENCODED: readonly (readonly [
  what: string,
  bytes: readonly number[],
  text: string,
  encoding: TextEncoding,
])[] = [
  ['nothing', [], '', 'utf-8'],
  ['ASCII', utf8('plain'), 'plain', 'utf-8'],
  ['UTF-8', utf8(QUOTE), QUOTE, 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(QUOTE)], QUOTE, 'utf-8'],
  ['UTF-8 beyond the basic plane', utf8('🌋 “erupts”'), '🌋 “erupts”', 'utf-8'],
  ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(QUOTE, true)], QUOTE, 'utf-16le'],
  ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(QUOTE, false)], QUOTE, 'utf-16be'],
  ['UTF-16 LE without a mark', utf16(QUOTE, true), QUOTE, 'utf-16le'],
  ['UTF-16 BE without a mark', utf16(QUOTE, false), QUOTE, 'utf-16be'],
  [
    'Windows-1252',
    latin1('\x93Who\x92s paying?\x94 \x96 at the caf\xe9'),
    '“Who’s paying?” – at the café',
    'windows-1252',
  ],
  [
    'Windows-1252 with its whole upper half of marks',
    latin1('\x80\x8a\x8e\x99\x9f'),
    '€ŠŽ™Ÿ',
    'windows-1252',
  ],
  [
    'Windows-1252 that ends like a cut UTF-8 character',
    latin1('at the caf\xe9'),
    'at the café',
    'windows-1252',
  ],
];

describe('decodeText', () => {
  test.each(ENCODED)('decodes %s', (_, bytes, text, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'text', text, encoding, damage: 0 });
  });

  test('keeps UTF-8 that was cut inside a character, and counts the damage', () => {
    const cut = utf8(QUOTE).slice(0, utf8('Mr Farage said: “Who is paying for all of this?”').length - 1);
    expect(decodeText(Uint8Array.from(cut))).toEqual({
      kind: 'text',
      text: 'Mr Farage said: “Who is paying for all of this?\ufffd',
      encoding: 'utf-8',
      damage: 1,
    });
  });

  test('keeps a form feed and tabs', () => {
    expect(decodeText(Uint8Array.from(utf8('a\tb\f\r\nc')))).toMatchObject({ text: 'a\tb\f\r\nc' });
  });

  test.each([
    ['zeros', Array.from({ length: 100 }, () => 0)],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
    ['every byte there is', Array.from({ length: 512 }, (_, index) => (index * 167) % 256)],
    ['text in UTF-32', [0xff, 0xfe, 0, 0, ...utf8('words').flatMap((byte) => [byte, 0, 0, 0])]],
    ['UTF-16 of lone surrogates', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc, 0x41, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'binary' });
  });

  test('returns any text that was written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1 });
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(Uint8Array.from(utf8(written)))).toMatchObject({
          text: written,
          encoding: 'utf-8',
        });
      }),
    );
  });

  test('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['text', 'binary']).toContain(decodeText(bytes).kind);
      }),
    );
  });
});
