import { expect, test } from 'vitest';
import { slice, type TextSpan } from '../../../src/core/span.ts';
import { annotate } from '../../fixtures/annotated-file.ts';
import { type AnnotatedFile, readGoldArticle } from './gold-article.ts';

const TEXT = [
  'Harbour reopens',
  '“The harbour is open again,” Ada Lovell said, “and the boats are back.”',
  'She called it “a very good day” for the town, where many doubted it.',
  'Bo Carter said that the pier would stay shut.',
  '“I hear he told them the crane was gone,” a fisher said. “Oh well.”',
].join('\n');

const FILE = annotate(
  'harbour',
  TEXT,
  [
    {
      source: ['Ada Lovell'],
      cue: ['[said], “and'],
      content: ['“The harbour is open again,”', '“and the boats are back.”'],
    },
    { source: ['She'], cue: ['called'], content: ['it “a very good day” for the town'] },
    { source: ['Bo Carter'], cue: ['[said] that the pier'], content: ['that the pier would stay shut'] },
    { source: ['[he] told'], cue: ['told'], content: ['the crane was gone'] },
    { source: ['a fisher'], cue: ['[said]. “Oh'], content: ['“Oh well.”'] },
  ],
  ['Harbour reopens'],
);

const read = (file: AnnotatedFile) => readGoldArticle(file, () => false);
const wordsOf = (text: string, spans: readonly TextSpan[]) => spans.map((span) => slice(text, span));

test('an attribution is classed by where its words stand', () => {
  const classes = read(FILE).attributions.map((attribution) => attribution.class);
  expect(classes).toEqual(['direct', 'mixed', 'indirect', 'embedded', 'direct']);
});

test('each quoted stretch of three words and more must be found on its own', () => {
  expect(wordsOf(TEXT, read(FILE).segments)).toEqual([
    'The harbour is open again',
    'and the boats are back',
    'a very good day',
  ]);
});

test('notes and what holds an embedded attribution count neither way', () => {
  expect(wordsOf(TEXT, read(FILE).neutral)).toEqual([
    'Harbour reopens',
    'I hear he told them the crane was gone,',
  ]);
});

test('what annotators would discuss counts neither way', () => {
  const annotations = 'T1\tDiscuss 0 7;16 20\tHarbour Ada\nT2\tSource 21 27\tLovell\n';
  const article = read({ file: 'open', text: 'Harbour reopens Ada Lovell', annotations });
  expect(article.neutral).toEqual([
    { start: 0, end: 7 },
    { start: 16, end: 20 },
  ]);
});

test('a stretch that two attributions share is asked for once', () => {
  const text = '“We will go home,” Ann told Bo.';
  const told = { cue: ['told'], content: ['“We will go home,”'] };
  const article = read(annotate('shared', text, [{ ...told, source: ['Ann'] }, told]));
  expect(article.segments.map(({ attribution }) => attribution.source.kind)).toEqual(['proper']);
});

test('source and cue that were taken for each other are swapped back', () => {
  const text = 'Ann Bell said the pier was shut.';
  const swapped = annotate('swapped', text, [
    { source: ['said'], cue: ['Ann Bell'], content: ['the pier was shut'] },
  ]);
  const [attribution] = read(swapped).attributions;
  expect(wordsOf(text, attribution?.sourceSpans ?? [])).toEqual(['Ann Bell']);
  expect(attribution?.hasSayingCue).toBe(true);
});

test('a mere verb is no source where the cue is one too', () => {
  const file = annotate('verbs', 'The pier, they told us, is shut, it said.', [
    { source: ['[said].'], cue: ['told us'], content: ['The pier'] },
  ]);
  expect(read(file).attributions.map(({ source }) => source.kind)).toEqual(['none']);
});

test('content without a word is no attribution', () => {
  const file = annotate('dots', 'Ann said: …', [{ source: ['Ann'], cue: ['said'], content: ['…'] }]);
  expect(read(file).attributions).toEqual([]);
});
