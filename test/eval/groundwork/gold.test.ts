import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGoldArticle, readGoldFolder } from './gold.ts';

test('an attribution has its fragments in order, white space trimmed', () => {
  const { attributions } = readGoldArticle(
    'Ann said no no.',
    'T1\tContent 11 14;8 11\tno no\nT2\tCue 4 9\tsaid\nT3\tSource 0 3\tAnn\nE1\tContent:T1 Cue:T2 Source:T3',
  );
  expect(attributions).toEqual([
    {
      source: [{ start: 0, end: 3 }],
      cue: [{ start: 4, end: 8 }],
      content: [
        { start: 9, end: 11 },
        { start: 12, end: 14 },
      ],
    },
  ]);
});

test('of several annotators the first is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-'));
  try {
    await mkdir(join(folder, 'text'));
    await mkdir(join(folder, 'attributions'));
    await writeFile(join(folder, 'text', 'pier.txt'), 'Ann said no.');
    await writeFile(join(folder, 'attributions', 'pier_00aa.ann'), 'T1\tCue 4 8\tsaid\nE1\tCue:T1');
    await writeFile(join(folder, 'attributions', 'pier_00bb.ann'), '');
    const [article] = await readGoldFolder(folder);
    expect(article?.attributions).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
