import { describe, expect, test } from 'vitest';
import { BRIDGE, readOne, readParts } from '../read-made.ts';

const paragraphs = async (body: string) =>
  (await readOne('a.rtf', Buffer.from(`{\\rtf1\\ansi ${body}}`, 'latin1'))).paragraphs;

describe('RTF', () => {
  // Of LibreOffice 7.4.
  test('is read as it was written', async () => {
    const { paragraphs: read, headings, headline, author, said } = await readOne('bridge.rtf');
    expect(read).toEqual(BRIDGE);
    expect([headline, ...headings]).toEqual([BRIDGE[0], BRIDGE[0], BRIDGE[5]]);
    expect([author, said[0]?.[0]]).toEqual(['Dana Holt', 'Ana Ruiz']);
  });

  test.each([
    [
      'marks by their names',
      '\\ldblquote We will,\\rdblquote  said O\\rquote Neil \\emdash  twice.',
      ['“We will,” said O’Neil — twice.'],
    ],
    [
      'Unicode with what stands for it',
      "\\uc1\\u8220?Yes\\u8221\\'94, \\uc0\\u321 \\u243 d\\u378 .",
      ['“Yes”, Łódź.'],
    ],
    ['negative numbers of Unicode', 'Ha \\u-10179?\\u-8704?', ['Ha 😀']],
    [
      'a font’s encoding',
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}{\\f2\\fcharset204 C;}}\\f0 caf\\'e9 {\\f1 \\'a3\\'f3d\\'9f} {\\f2 \\'c4\\'e0}.",
      ['café Łódź Да.'],
    ],
    ['two bytes a letter', "\\ansicpg932 \\'93\\'fa\\'96\\'7b", ['日本']],
    ['signs behind a backslash', 'a\\~b\\_c \\{d\\} \\\\e', ['a b-c {d} \\e']],
    [
      'paragraphs, lines and cells',
      'One.\\par Two\\line goes on.\\par\\trowd Three.\\cell Four.\\cell\\row',
      ['One.', 'Two\ngoes on.', 'Three.', 'Four.'],
    ],
    [
      'a link by its words',
      'See {\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt the plan}}.',
      ['See the plan.'],
    ],
    [
      'no notes, heads, remarks and pictures',
      '{\\header Harbour Post\\par}Text{\\footnote A note.}{\\*\\annotation Check.}{\\pict\\bin5 }}}}}} here.',
      ['Text here.'],
    ],
    ['nothing hidden or deleted', 'It {\\v secret }{\\deleted was }is {\\v0 so}.', ['It is so.']],
    ['no unknown destinations', '{\\*\\whatever{\\nested words}}Text.', ['Text.']],
  ])('has %s', async (_, body, read) => {
    expect(await paragraphs(body)).toEqual(read);
  });

  test('has headings by the names of their styles, or their levels', async () => {
    const body =
      '{\\rtf1{\\stylesheet{\\s1 heading 1;}{\\s2 Normal;}}\\pard\\s1 Pier falls\\par\\pard\\s2 Ana Ruiz said it fell.\\par\\pard\\outlinelevel1 Why\\par\\pard It was old.}';
    expect((await readOne('a.rtf', body)).headings).toEqual(['Pier falls', 'Why']);
  });

  test.each([
    ['nothing', ''],
    ['another format', 'Hello.'],
    ['a head alone', '{\\rtf1'],
    ['a picture of any length', '{\\rtf1 {\\pict\\bin9999999999 '],
  ])('that is %s is left out', async (_, content) => {
    expect([...(await readParts('a.rtf', content)).values()]).toEqual([{ leftOut: expect.anything() }]);
  });

  test.each([
    ['groups without end', `${'{'.repeat(200_000)}Text.`],
    ['ends of groups', `${'}'.repeat(200_000)}Text.`],
    ['control words', `${'\\b'.repeat(200_000)} Text.`],
    ['backslashes', `${'\\\\'.repeat(90_000)} Text.`],
  ])('of %s is read in a moment', async (_, body) => {
    const began = performance.now();
    expect(await paragraphs(body)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
