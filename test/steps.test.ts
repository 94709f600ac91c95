import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const CORE = path.resolve(import.meta.dirname, '..', 'src', 'core');
const STEP = /^(?<number>\d\d)-[a-z-]+\.ts$/u;
const IMPORTED_STEP = /from '\.\/(?<file>\d\d-[a-z-]+\.ts)'/gu;

const names = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  STEP.test(path.basename(name)),
);
const folders = [...new Set(names.map((name) => path.dirname(name)))].sort();

describe.each(folders)('the steps of %s', (folder) => {
  const steps = names
    .filter((name) => path.dirname(name) === folder)
    .map((name) => path.basename(name))
    .sort();

  it('are numbered from 1, each once', () => {
    const numbers = steps.map((step) => Number(STEP.exec(step)?.groups?.['number']));
    expect(numbers).toEqual(steps.map((_, index) => index + 1));
  });

  it('import only steps before them', () => {
    const later = steps.flatMap((step) => {
      const code = readFileSync(path.join(CORE, folder, step), 'utf8');
      const imported = [...code.matchAll(IMPORTED_STEP)].map(({ groups }) => groups?.['file'] ?? '');
      return imported.filter((file) => file > step).map((file) => `${step} imports ${file}`);
    });
    expect(later).toEqual([]);
  });
});
