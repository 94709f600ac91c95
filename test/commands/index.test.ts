import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { PROGRAM_OPTIONS } from '../../src/adapters/terminal/program-options.ts';
import { parseLine } from '../../src/command/line/parse-line.ts';
import { listOptions } from '../../src/command/options.ts';

test('no two commands have the same name', () => {
  const names = commands.map((command) => command.name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(commands.map((command) => ({ name: command.name, command })))('$name', ({ command }) => {
  test('has a name, a summary and examples that fit every platform', () => {
    expect(command.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(command.name.length).toBeLessThanOrEqual(31);
    expect(command.summary.length).toBeLessThanOrEqual(100);
    expect(command.examples).not.toEqual([]);
  });

  test('has options that are described, in lower case, and not those of the program', () => {
    const taken = PROGRAM_OPTIONS.map((option) => option.name);
    for (const option of listOptions(command)) {
      expect(option.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(option.summary).not.toBe('');
      expect(taken).not.toContain(option.name);
    }
  });

  test('has examples that can be typed as they are', () => {
    for (const example of command.examples)
      expect(parseLine(example, commands)).toMatchObject({ ok: true, command });
  });
});
