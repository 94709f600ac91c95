import { expect, test } from 'vitest';
import { english } from '../../../../src/core/language/english/index.ts';
import { readText } from '../../../../src/core/search/reading.ts';
import { createPackedReadings, unpackReading } from '../../../../src/core/search/segments/readings.ts';
import { sketchArticle } from '../../../fixtures/quoted-article.ts';

const TEXTS: readonly string[] = [
  'The harbour freezes. Who pays?\n\nNobody said so.',
  '',
  `${'Émile saw “the long 港口 pier” and went on. '.repeat(200)}\n\n1. The end`,
  'No',
];

test('readings come out as they went in, whatever their number', () => {
  const numbers = new Map<string, number>();
  const numberOf = (form: string) => {
    numbers.set(form, numbers.get(form) ?? numbers.size * 1000);
    return numbers.get(form) ?? -1;
  };
  const readings = TEXTS.map((text) =>
    readText(sketchArticle({ text }).article, english.words, numberOf, (paragraph) =>
      paragraph.startsWith('Nobody'),
    ),
  );
  const packed = createPackedReadings();
  for (const reading of readings) packed.add(reading);
  expect(readings.map((_, number) => packed.at(number))).toEqual(readings);
  expect(readings.map((_, number) => unpackReading(packed.bytesOf(number)))).toEqual(readings);
});
