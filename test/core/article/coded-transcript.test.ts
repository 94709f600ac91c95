import { describe, expect, test } from 'vitest';
import { timeAt } from '../../../src/core/article/transcript.ts';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';

async function read(text: string) {
  const analysis = await analyseFile({ path: 'a.txt', bytes: Buffer.from(text) }, englishQuotations);
  if (analysis.kind !== 'article') throw new Error(analysis.kind);
  const { article, quotations } = analysis;
  return {
    turns: article.turns,
    text: article.text,
    said: quotations.map((quotation) => [
      quotation.speaker?.name ?? null,
      article.text.slice(quotation.start, quotation.end),
      timeAt(article, quotation.start),
    ]),
  };
}

const SAID = [
  ['Ana Ruiz', 'We will build it.', 3],
  ['Ken Ode', 'Nobody asked us.', 71],
  ['Ana Ruiz', 'We ask you now.', 3723],
];

describe('a transcript with times', () => {
  test.each([
    [
      'before the name',
      '[00:00:03] ANA RUIZ: We will build it.\n\n[00:01:11] KEN ODE: Nobody asked us.\n\n[01:02:03] ANA RUIZ: We ask you now.\n',
    ],
    [
      'without brackets',
      '0:03 Ana Ruiz: We will build it.\n1:11 Ken Ode: Nobody asked us.\n1:02:03 Ana Ruiz: We ask you now.',
    ],
    [
      'behind the name',
      'Ana Ruiz (00:03): We will build it.\nKen Ode [01:11]: Nobody asked us.\nAna Ruiz (1:02:03):\nWe ask you now.',
    ],
    [
      'on the name’s line',
      'Council, 9 March 2026\n\nAna Ruiz  0:03\nWe will build it.\n\nKen Ode  1:11\nNobody asked us.\n\nAna Ruiz  1:02:03\nWe ask you now.',
    ],
  ])('%s is read', async (_, text) => {
    const { said, text: kept } = await read(text);
    expect(said).toEqual(SAID);
    expect(kept).toBe(text);
  });

  test('has each paragraph of a turn by itself', async () => {
    const { said } = await read(
      'Ana Ruiz  0:03\nOne.\n\nTwo.\n\nSpeaker 2  0:09\nThree.\n\nAna Ruiz  0:12\nFour.',
    );
    expect(said).toEqual([
      ['Ana Ruiz', 'One.', 3],
      ['Ana Ruiz', 'Two.', 3],
      [null, 'Three.', 9],
      ['Ana Ruiz', 'Four.', 12],
    ]);
  });

  test.each([
    ['a programme of a day', '18:00 News: We begin.\n17:00 Sport: It goes on.\n19:00 Weather: It ends.'],
    ['two times', 'Ana Ruiz 0:03\nWe will.\nKen Ode 0:09\nNo.'],
    [
      'times in a report',
      'The bus left at 9:30. Ana Ruiz said: “It was late.”\n\nAt 10:15 it came.\n\nAt 11:00 it went.',
    ],
  ])('is not %s', async (_, text) => {
    expect((await read(text)).turns).toBeUndefined();
  });

  test('of lines without end is read in a moment', async () => {
    const began = performance.now();
    await read(
      `0:01 Ana Ruiz: ${'A '.repeat(45_000)}\n\n${'Ana '.repeat(24_000)}\n\n${'0:01 '.repeat(19_000)}`,
    );
    expect(performance.now() - began).toBeLessThan(8_000);
  }, 20_000);
});
