import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HISTORY_LIMIT, openPromptHistory } from '../../../src/adapters/terminal/history.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'verbatim-history-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('what one session adds the next one finds, newest first', () => {
  const file = path.join(directory, 'not', 'yet', 'there');
  openPromptHistory(file).add('help');
  openPromptHistory(file).add('who-said x');
  expect(openPromptHistory(file).lines).toEqual(['who-said x', 'help']);
});

test('no more than the newest lines are brought back', () => {
  const file = path.join(directory, 'history');
  writeFileSync(file, Array.from({ length: HISTORY_LIMIT + 5 }, (_, index) => `help ${index}\n`).join(''));
  const { lines } = openPromptHistory(file);
  expect(lines).toHaveLength(HISTORY_LIMIT);
  expect(lines[0]).toBe(`help ${HISTORY_LIMIT + 4}`);
});

test('a file that cannot be read or written is done without', () => {
  const file = path.join(directory, 'a-file', 'history');
  writeFileSync(path.join(directory, 'a-file'), '');
  const history = openPromptHistory(file);
  history.add('help');
  expect(history.lines).toEqual([]);
});

test.skipIf(process.platform === 'win32')('only its owner may read it', () => {
  const file = path.join(directory, 'history');
  openPromptHistory(file).add('help');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toBe('help\n');
});
