import path from 'node:path';
import { expect, test } from 'vitest';
import { findProgramDirectory, readVersion } from '../../src/config/program-directory.ts';

test('the program directory is where package.json is', () => {
  expect(findProgramDirectory()).toBe(path.resolve(import.meta.dirname, '..', '..'));
});

test('the version is a semantic version', () => {
  expect(readVersion()).toMatch(/^\d+\.\d+\.\d+/u);
});
