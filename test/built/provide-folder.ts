import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the first test that needs the built program builds it. */
    readonly buildFolder: string;
  }
}

let folder = '';

/** Provides an empty folder to all tests of a run. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-built-'));
  project.provide('buildFolder', folder);
}

/** Removes it. */
export function teardown(): void {
  rmSync(folder, { recursive: true });
}
