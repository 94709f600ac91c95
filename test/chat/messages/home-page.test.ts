import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { findExampleLines } from '../../../src/chat/archives/example-lines.ts';
import { describeHomePage } from '../../../src/chat/messages/home-page.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { answersOf } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const PIER = buildArchive([
  sketchStatement('“The old pier will be rebuilt before the summer season begins again.”', 'Ada Byron', {
    path: 'a.txt',
    datePublished: '2024-10-14',
  }),
]);

function context(archive: MemoryArchive) {
  return { archive, now: new Date('2024-10-20T12:00:00Z'), zone: 'Europe/London', commands };
}

describe('example lines', () => {
  test('are made of what the archive holds, and find it', async () => {
    const lines = (await findExampleLines(context(PIER))).map(({ command, text }) =>
      `${command.name} ${text}`.trim(),
    );
    expect(lines).toContain('who-said The old pier will be');
    expect(lines).toContain('quotes Ada Byron');
    for (const { command, text } of await findExampleLines(context(PIER))) {
      expect((await command.run({ words: text, options: {} }, context(PIER))).status).toBe('found');
    }
  });

  test('of an empty archive there are none', async () => {
    expect(await findExampleLines(context(buildArchive([])))).toEqual([]);
  });
});

describe('the home page', async () => {
  const [contents, asking] = await describeHomePage(
    { answers: answersOf(PIER), commands },
    context(PIER),
    (command) => `/${command}`,
  );

  test('says first what is in the archive and how fresh', () => {
    expect(contents?.title).toBe('In the archive');
    expect(toPlainText(contents?.reply ?? { nodes: [] })).toContain('the newest 6 days ago');
  });

  test('says how to ask, as it is typed on the platform', () => {
    expect(asking?.title).toBe('How to ask');
    expect(toPlainText(asking?.reply ?? { nodes: [] })).toContain(
      '/quotes Ada Byron: List what a speaker said',
    );
  });
});
