import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runPrompt } from '../../../src/adapters/terminal/prompt.ts';
import { createTerminal } from './sample-program.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ENTER = '\r';
const UP = '\u001b[A';

/** Types key by key into a prompt and waits until it is left. */
async function type(keys: readonly string[], remembered: readonly string[] = []) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = createTerminal();
  const added: string[] = [];
  const left = runPrompt({
    input,
    output: output.stream,
    isColored: false,
    opening: 'Opening.\n',
    history: { lines: remembered, add: (line) => added.push(line) },
    answer: async (line) => `Answer to ${line}\n`,
    complete: async (line) => (['help '].includes(line) ? [[], line] : [['help '], line]),
  });
  for (const key of keys) {
    input.write(key);
    await setImmediate();
  }
  await left;
  return { added, screen: stripVTControlCharacters(output.text()) };
}

describe('the prompt', () => {
  test('opens once, answers each line and leaves quietly on Ctrl-D', async () => {
    const { screen, added } = await type(['one', ENTER, 'two', ENTER, CTRL_D]);
    expect(screen.match(/Opening\./gu)).toHaveLength(1);
    expect(screen).toContain('Answer to one\n');
    expect(screen).toContain('Answer to two\n');
    expect(screen.endsWith('verbatim> \n')).toBe(true);
    expect(added).toEqual(['one', 'two']);
  });

  test('leaves quietly on Ctrl-C on an empty line', async () => {
    expect((await type([CTRL_C])).screen).toBe('Opening.\nverbatim> \n');
  });

  test('clears a line on Ctrl-C, and nothing of it is answered', async () => {
    const { screen, added } = await type(['mistaken', CTRL_C, 'right', ENTER, CTRL_D]);
    expect(screen).toContain('Answer to right\n');
    expect(added).toEqual(['right']);
  });

  test.each(['exit', ' quit ', '/exit'])('leaves on %j', async (word) => {
    expect((await type([word, ENTER])).screen).not.toContain('Answer');
  });

  test('passes over empty lines', async () => {
    expect((await type([ENTER, '  ', ENTER, CTRL_D])).screen).not.toContain('Answer');
  });

  test('brings back what was typed in an earlier session', async () => {
    expect((await type([UP, ENTER, CTRL_D], ['who-said x'])).screen).toContain('Answer to who-said x\n');
  });

  test('completes on Tab', async () => {
    expect((await type(['he', '\t', ENTER, CTRL_D])).screen).toContain('Answer to help \n');
  });
});

describe('fed by a pipe', () => {
  /** What is printed where no terminal shows what is typed. */
  async function feed(lines: string, isTTY = false): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY });
    const output = Object.assign(new PassThrough(), { isTTY: false });
    input.end(lines);
    await runPrompt({
      input,
      output,
      isColored: false,
      opening: 'Opening.\n',
      history: { lines: [], add: () => {} },
      answer: async (line) => `Answer to ${line}\n`,
      complete: async (line) => [[], line],
    });
    output.end();
    return text(output);
  }

  test('it prints each line behind its sign before the answer, and nothing for empty ones', async () => {
    expect(await feed('one\n\n two\nquit\nthree\n')).toBe(
      'verbatim> one\n\nAnswer to one\n\nverbatim> two\n\nAnswer to  two\n\n',
    );
  });

  test('it prints no control character that the line holds', async () => {
    expect(await feed('\u001b[2Jone\n')).toContain('verbatim> \u241b[2Jone\n');
  });

  test('it prints no line that a terminal shows already', async () => {
    expect(await feed('one\n', true)).toBe('Answer to one\n\n');
  });
});
