import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summariseDays } from '../../../src/core/digest/digest.ts';
import { composeDigest } from '../../../src/reply/compose/compose-digest.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { digestToJson } from '../../../src/reply/records/json-digest.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { articleFile, openFolder, REWORDED, SAID } from '../../fixtures/read-versions.ts';

const DAY = { since: '2026-03-05', until: '2026-03-05' };

test('a quotation that only appeared has a line too, behind what was put right', async () => {
  const said = (first: string, date: string) => `${first}\n\n${SAID}`.replace('ten years', date);
  const folder = await temporaryFolder({
    'a.md': articleFile('Nobody spoke.', { date: '2026-03-02' }),
    'b.md': articleFile(said('It was dark.', 'ten years'), { publisher: 'Gazette', date: '2026-03-02' }),
  });
  const { read } = openFolder(folder);
  await read();
  const modified = { date: '2026-03-02', modified: '2026-03-03T09:00:00Z' };
  await writeFile(
    join(folder, 'a.md'),
    articleFile(`${SAID}\n\n“Nobody will build it again,” said Ken Ode.`, modified),
  );
  await writeFile(
    join(folder, 'b.md'),
    articleFile(said('“It was dark,” said Ken Ode.', 'two years'), { publisher: 'Gazette', ...modified }),
  );
  const { archive } = await read();
  const digest = await summariseDays(archive, { since: '2026-03-03', until: '2026-03-03' }, 'UTC');
  const lines = toPlainText(composeDigest(digest, 0).reply).split('\n');
  expect(lines.filter((line) => line.startsWith('Changed'))).toEqual([
    'Changed: Pier falls · Gazette: changed on 3 March 2026; before: “We knew for ten years that it would fall,”, and 1 more quotation',
    'Changed: Pier falls · Harbour Post: changed on 3 March 2026: “We knew for ten years that it would fall,” was not there before, and 1 more quotation',
  ]);
});

test('what was put right on a day has a line of its own in its digest, whatever day the article is of', async () => {
  const folder = await temporaryFolder({
    'a.md': articleFile(SAID, { date: '2026-03-02' }),
    'b.md': 'date 2026-03-05 The trains of Lindhaven are late again, and nobody in the town says why.',
    'c.md': articleFile('Nobody spoke.', { publisher: 'Gazette', date: '2026-03-05', status: 'retracted' }),
  });
  const { read } = openFolder(folder);
  await read();
  await writeFile(
    join(folder, 'a.md'),
    articleFile(REWORDED, { date: '2026-03-02', modified: '2026-03-05T09:00:00Z' }),
  );
  const { archive } = await read();
  const digest = await summariseDays(archive, DAY, 'UTC');
  const lines = toPlainText(composeDigest(digest, 0).reply);
  expect(lines).toContain(
    'Changed: Pier falls · Harbour Post: changed on 5 March 2026; before: “We knew for ten years that it would fall,”',
  );
  expect(lines).toContain('Retracted: Pier falls · Gazette');
  expect(
    digestToJson(digest).corrections?.map(({ article, changes }) => [article.path, changes.length]),
  ).toEqual([
    ['a.md', 1],
    ['c.md', 0],
  ]);
  const before = await summariseDays(archive, { since: '2026-03-02', until: '2026-03-02' }, 'UTC');
  expect(before.corrections).toEqual([]);
  expect(digestToJson(before)).not.toHaveProperty('corrections');
});
