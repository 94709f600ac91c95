import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';
import {
  ANALYSIS_SHAPE,
  isReadable,
  readAnalyserVersion,
} from '../../../src/corpus/analysis/analyser-version.ts';
import type { Analysis, FileContent } from '../../../src/corpus/analysis/analysis.ts';
import { findFiles } from '../../../src/corpus/find-files.ts';

const CORPUS = 'corpus';
/** Beside the sample archive, so that every field has every kind of value. */
const TEXTS = [
  'Ana Ruiz and Ken Ode said in a joint statement: “The bridge is safe.”',
  'According to the mayor, Ana Ruiz said the bridge would “never open.”',
  '“The bridge is safe,” her complaint says. Ana Ruiz, 43, sued on Monday.',
  '---\ndate: yesterday\nurl: here\n---\n“It is safe.”',
  '---\nheadline: "A\n---\n“It is safe.”',
  '',
];

const PAGE =
  '<p>The bridge is safe, and it will stay as it is for years.</p><figcaption>“It is safe,” said Ana Ruiz.</figcaption>';

const SUBTITLES = '00:00:01,000 --> 00:00:02,000\n>> No.\nANA RUIZ: Yes.\nKEN ODE: No.';

test('an analysis has another shape as soon as it has other fields', async () => {
  const analyses: Analysis[] = [];
  for (const content of await readOurArticles()) analyses.push(await analyseFile(content, englishQuotations));
  // Where this fails, put what was received in place of what was expected.
  expect(hash([...new Set(listFields(analyses))].sort())).toBe(ANALYSIS_SHAPE);
});

test('an analysis of the same shape can be read', () => {
  const versions = [`${ANALYSIS_SHAPE}.older`, 'older', `${ANALYSIS_SHAPE}x.older`];
  expect(versions.map(isReadable)).toEqual([true, false, false]);
});

test('run from its sources the analyser has no version', () => {
  expect(readAnalyserVersion()).toBeNull();
});

async function readOurArticles(): Promise<readonly FileContent[]> {
  const { articles } = await findFiles(CORPUS);
  return [
    ...articles.map((file) => ({ path: file, bytes: readFileSync(path.join(CORPUS, file)) })),
    ...TEXTS.map((text) => ({ path: 'a.txt', bytes: Buffer.from(text) })),
    { path: 'a.html', bytes: Buffer.from(PAGE) },
    { path: 'a.srt', bytes: Buffer.from(SUBTITLES) },
  ];
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** The fields of a value and of all in it, as `quotations.speaker.name: string`. */
function listFields(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => listFields(each, at));
  if (typeof value !== 'object' || value === null)
    return [`${at}: ${value === null ? 'null' : typeof value}`];
  return Object.entries(value).flatMap(([name, each]) => listFields(each, `${at}.${name}`));
}
