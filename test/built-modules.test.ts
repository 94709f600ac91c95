import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The type names the module, and the text is what runs: nothing else compares the two. */
const IMPORT = /importBuilt<\s*typeof import\('[./]*\/src\/([^']+)\.ts'\),?\s*>\(\s*'([^']+)'/gu;

test('whatever attacks, fuzzes or measures the built program imports modules that it has', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const imported = files.flatMap((file) => {
    const text = readFileSync(path.join('test', file), 'utf8');
    return [...text.matchAll(IMPORT)].map(([, typed = '', named = '']) => ({ file, typed, named }));
  });
  expect(imported.length).toBeGreaterThan(10);
  for (const { file, typed, named } of imported) expect({ file, named }).toEqual({ file, named: typed });
  expect(imported.filter(({ named }) => !existsSync(path.join('src', `${named}.ts`)))).toEqual([]);
});
