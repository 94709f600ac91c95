import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

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
