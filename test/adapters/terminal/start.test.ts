import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import type { Program } from '../../../src/adapters/terminal/open-session.ts';
import { answerFromArchive } from '../../../src/chat/archives/answer-from-archive.ts';
import { defineCommand } from '../../../src/command/command.ts';
import { composeSource } from '../../../src/reply/source.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';
import { createProgram, createTerminal } from './sample-program.ts';

const SAID = sketchStatement('We will build it.');

const cite = defineCommand({
  name: 'cite',
  summary: 'Cite something',
  words: null,
  options: z.object({}),
  examples: ['cite'],
  run: () => ({
    status: 'found',
    reply: { nodes: [composeSource(SAID.article, { start: 0, end: 5 })] },
    records: [],
  }),
});

const HELD = buildArchive([SAID]);
const answers = answerFromArchive({ archive: HELD, commands: [cite] });

/** Starts at a terminal where somebody types the lines and leaves. */
async function startAtTerminal(changes: Partial<Program>, lines: readonly string[] = []): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const output = createTerminal(200);
  const { program } = createProgram({
    commands: [cite],
    openAnswers: async () => ({ ok: true, archive: { ...answerHere(HELD), answers } }),
    ...changes,
  });
  const ended = runTerminal(['start'], {
    ...program,
    streams: { ...program.streams, stdin, stdout: output.stream },
  });
  for (const line of [...lines, 'exit']) {
    stdin.write(`${line}\r`);
    await setImmediate();
  }
  expect(await ended).toBe(0);
  return stripVTControlCharacters(output.text());
}

test('the opening line names the page’s address, and a citation without one leads there', async () => {
  const asked: boolean[] = [];
  let isStopped = false;
  const screen = await startAtTerminal(
    {
      servePage: async (_config, _archive, isQuiet) => {
        asked.push(isQuiet);
        return {
          ok: true,
          url: 'http://127.0.0.1:3000',
          linkTo: ({ article, start, end }) => `http://127.0.0.1:3000/${article}/${start}-${end}`,
          stop: async () => {
            isStopped = true;
          },
        };
      },
    },
    ['/cite'],
  );
  expect(screen).toMatch(/Ctrl-D leaves\. The page:\r?\nhttp:\/\/127\.0\.0\.1:3000\r?\n/u);
  expect(screen).toContain('¶ 1 ↗ http://127.0.0.1:3000/id-story.txt/0-5');
  expect([asked, isStopped]).toEqual([[true], true]);
});

test('where the page cannot be served, one line says why and the prompt goes on', async () => {
  const servePage: Program['servePage'] = async () => ({ ok: false, line: 'The port is in use.' });
  const screen = await startAtTerminal({ servePage }, ['/cite']);
  expect(screen).toContain('Ctrl-D leaves. The port is in use.\n');
  expect(screen).toContain('/archive/story.txt');
});

test('where the page is switched off, nothing is said of it', async () => {
  expect(await startAtTerminal({})).toContain('Ctrl-D leaves.\n');
});
