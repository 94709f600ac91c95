import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/core/article/decode-text.ts';

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
  encoding: string,
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
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      kind: 'text',
      text,
      encoding,
      damage: 0,
      isGuessed: false,
    });
  });

  test('keeps UTF-8 that was cut inside a character, and counts the damage', () => {
    const cut = utf8(QUOTE).slice(0, utf8('Mr Farage said: “Who is paying for all of this?”').length - 1);
    expect(decodeText(Uint8Array.from(cut))).toEqual({
      kind: 'text',
      text: 'Mr Farage said: “Who is paying for all of this?\ufffd',
      encoding: 'utf-8',
      damage: 1,
      isGuessed: false,
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

/** A text in which each letter of an alphabet is one byte, as its code page has it. */
function singleByte(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

const RUSSIAN =
  'Мэр города Анна Волкова сказала в понедельник: «Мост закроют в мае, другого выхода нет». Совет города проголосовал за решение после двух слушаний.';
const POLISH =
  'Burmistrz Ewa Żółtek powiedziała w poniedziałek: „Most zamkniemy w maju, nie ma innego wyjścia”. Rada miasta zagłosowała za tą decyzją.';
const CYRILLIC = '\xcc\xee\xf1\xf2';

describe('an encoding that the file declares', () => {
  test.each<[declared: string, text: string]>([
    ['windows-1251', RUSSIAN],
    ['Windows-1250', POLISH],
    ['iso-8859-2', 'Ewa Żółtek'],
    ['koi8-r', RUSSIAN.replace(/[«»]/gu, '"')],
  ])('is taken: %s', (declared, text) => {
    const bytes = singleByte(text, declared);
    expect(decodeText(bytes, declared)).toMatchObject({ text, damage: 0, isGuessed: false });
  });

  test('of two bytes a letter is taken', () => {
    const bytes = Uint8Array.of(0x8e, 0x73, 0x92, 0xb7);
    expect(decodeText(bytes, 'Shift_JIS')).toMatchObject({ text: '市長', encoding: 'shift_jis' });
  });

  test('that writes in ASCII is taken', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x3b, 0x54, 0x1b, 0x28, 0x42]);
    expect(decodeText(bytes, 'ISO-2022-JP')).toMatchObject({ text: '市' });
  });

  test.each(['windows-1251', 'utf-8', 'no-such-encoding', ''])(
    '%j gives way to what is UTF-8',
    (declared) => {
      expect(decodeText(Uint8Array.from(utf8(QUOTE)), declared)).toMatchObject({
        text: QUOTE,
        encoding: 'utf-8',
      });
    },
  );

  test('gives way to a byte-order mark', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...utf16(QUOTE, true)]);
    expect(decodeText(bytes, 'windows-1251')).toMatchObject({ text: QUOTE });
  });

  test('that does not fit is no encoding', () => {
    const bytes = Uint8Array.from(latin1('\x93Who\x92s paying?\x94 at the caf\xe9'));
    expect(decodeText(bytes, 'euc-kr')).toMatchObject({ encoding: 'windows-1252' });
  });

  test('is Windows-1252 where it says Latin 1', () => {
    const bytes = Uint8Array.from(latin1('\x93Who\x92s paying?\x94'));
    expect(decodeText(bytes, 'ISO-8859-1')).toMatchObject({ text: '“Who’s paying?”' });
  });
});

describe('an encoding that nothing declares', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['windows-1250', POLISH],
  ])('is told by its letters, which is a guess: %s', (label, text) => {
    expect(decodeText(singleByte(text, label))).toMatchObject({ text, isGuessed: true });
  });

  test('is that of old Macintosh where apostrophes tell it', () => {
    // “It’s nobody’s café,” as macOS Roman.
    const bytes = Buffer.from('\xd2It\xd5s nobody\xd5s caf\x8e,\xd3 she said.', 'latin1');
    expect(decodeText(bytes)).toMatchObject({
      ...{ text: '“It’s nobody’s café,” she said.', encoding: 'macintosh', isGuessed: true },
    });
    const once = Buffer.from('Vita\xd5s \xd2scar', 'latin1');
    expect(decodeText(once)).toMatchObject({ encoding: 'windows-1252', text: 'VitaÕs Òscar' });
  });

  test('is Windows-1252 where hardly a letter tells', () => {
    expect(decodeText(Uint8Array.from(latin1(CYRILLIC)))).toMatchObject({ encoding: 'windows-1252' });
  });
});
