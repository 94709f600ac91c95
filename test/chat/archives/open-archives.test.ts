import { expect, test } from 'vitest';
import { ANYBODY } from '../../../src/chat/archives/archives-seen.ts';
import { openArchives } from '../../../src/chat/archives/open-archives.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';

const RULES = {
  names: ['news', 'wire'],
  seen: new Map([
    ['web:token', ['wire', 'news']],
    ['web', ['wire']],
  ]),
};

test.each([
  [['web:token', 'web'], true],
  [['web'], false],
  [['web:user:ana'], false],
])('%j sees all archives: %j', async (people, seesAll) => {
  const opened = await openArchives(RULES, async () => ({ ok: true, archive: answerHere(buildArchive([])) }));
  if (!opened.ok) throw new Error(opened.line);
  expect(opened.archives.seesAll({ ...ANYBODY, people })).toBe(seesAll);
});
