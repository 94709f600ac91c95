import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Command } from '../src/command/command.ts';
import { toPlainText } from '../src/reply/plain-text.ts';
import { readSampleArchive } from './fixtures/sample-archive.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
];

/** `[…](target)`, whatever stands behind `#` left out; addresses elsewhere are not looked at. */
const LINK = /\]\((?!https?:)(?<target>[^)#\s]+)[^)]*\)/gu;
/** A file or folder of the project, named in backticks. */
const NAMED = /`(?<target>(?:src|test|commands|docs|corpus)\/[\w./-]*\w)`/gu;
/** A setting, named in backticks or given a value. */
const SETTING = /\b(?<target>(?:ARCHIVE|STATE|DIGEST|SLACK|DISCORD|WEB)_[A-Z_]+)\b/gu;

/** Files that the stories of CONTRIBUTING.md let the reader write. */
const TO_BE_WRITTEN = ['commands/outlets.ts'];

const settings = readFileSync(path.join(ROOT, '.env.example'), 'utf8');

function listTargets(document: string, pattern: RegExp): readonly string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['target'] ?? '');
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('links to files that are there', () => {
    const folder = path.dirname(path.join(ROOT, document));
    const targets = listTargets(document, LINK);
    expect(targets.filter((target) => !existsSync(path.join(folder, target)))).toEqual([]);
  });

  test('names files that are there', () => {
    const targets = listTargets(document, NAMED).filter((target) => !TO_BE_WRITTEN.includes(target));
    expect(targets.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });

  test('names settings that there are', () => {
    const targets = listTargets(document, SETTING);
    expect(targets.filter((name) => !new RegExp(`^${name}=`, 'mu').test(settings))).toEqual([]);
  });
});

const Story = z.object({ outletsCommand: z.custom<Command>((value) => typeof value === 'object') });

test('the command of the first story answers', async () => {
  const guide = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const code = /```ts\n(?<code>.*?)```/su.exec(guide)?.groups?.['code'] ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-story-'));
  try {
    const file = path.join(folder, 'outlets.ts');
    const found = (_: string, name: string) =>
      `from '${name.startsWith('..') ? path.join(ROOT, 'commands', name) : import.meta.resolve(name)}'`;
    writeFileSync(file, code.replace(/from '(?<name>[^']+)'/gu, found));
    const { outletsCommand } = Story.parse(await import(pathToFileURL(file).href));
    const context = { archive: await readSampleArchive(), now: new Date(), zone: 'UTC', commands: [] };
    const outcome = await outletsCommand.run({ words: '', options: { least: '6' } }, context);
    expect(toPlainText(outcome.reply)).toBe('1 outlets\nVerbatim Sample Desk, London: 6 articles');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
