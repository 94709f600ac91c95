import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../../commands/index.ts';
import { runTerminal } from '../../../src/adapters/terminal/index.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';
import { createProgram } from './sample-program.ts';

async function run(...args: readonly string[]) {
  const archive = await readSampleArchive();
  const { program, stdout, stderr } = createProgram({
    commands,
    openArchive: async () => ({ ok: true, archive }),
  });
  const status = await runTerminal([...args, '--archive', path.resolve('corpus')], program);
  return { status, stdout: stdout(), stderr: stderr() };
}

const ARTICLE = z.object({ headline: z.string().nullable(), quotes: z.array(z.unknown()) });
const rows = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

test('a table has a row for each thing that is cited', async () => {
  const { status, stdout } = await run('quotes', 'Nigel Farage', '--csv');
  expect(status).toBe(0);
  const table = rows(stdout);
  expect(table.length).toBeGreaterThan(1);
  expect(new Set(table.map(({ speaker }) => speaker))).toEqual(new Set(['Nigel Farage']));
});

test('every quotation of every article is a row, with headline, outlet and date', async () => {
  const table = rows((await run('quotes', '--all', '--csv')).stdout);
  const lines = (await run('quotes', '--all', '--json')).stdout.trim().split('\n');
  const pieces = lines.flatMap((line) => ARTICLE.parse(JSON.parse(line)).quotes);
  expect(table.map(({ text }) => text)).toHaveLength(pieces.length);
  expect(table.filter(({ headline }) => headline !== '').length).toBeGreaterThan(50);
  expect(Object.keys(table[0] ?? {})).toEqual([
    ...['text', 'speaker', 'role', 'attribution', 'confidence', 'kind', 'document', 'tellers'],
    ...['headline', 'publisher', 'datePublished', 'remarks', 'url', 'path', 'start', 'end'],
    ...['quote', 'claimed', 'verdict'],
  ]);
});

test('Markdown has the words as a block quote', async () => {
  const { stdout } = await run('ask', 'who criticised the volunteers?', '--markdown');
  expect(stdout).toMatch(/^> “/u);
  expect(stdout).toContain('\n\n— Marjorie Taylor Greene, Representative, in [Republicans criticise');
});

test('a quotation that was not said has a row that says so', async () => {
  const { stdout } = await run('check', '“It was all my own idea”', '--csv');
  expect(rows(stdout)).toEqual([
    expect.objectContaining({ quote: 'It was all my own idea', verdict: 'not-found', text: '' }),
  ]);
});

test.each([
  [['quotes', '--all', '--csv', '--json'], 'give --json, --csv or --markdown'],
  [['archive', '--csv'], 'archive cites nothing'],
])('%j is refused', async (args, line) => {
  const { status, stderr } = await run(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(line)]);
});
